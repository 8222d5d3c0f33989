import { createContext } from 'node:vm';
import type { Context } from '../platform/authority.js';
import type { Manner, start } from '../platform/main.js';
import { operationsOf } from '../services/operations.js';
import type { Session } from '../services/session.js';
import type { Dist } from './dist.js';
import { platformScript } from './platform-script.js';
import { inTimeZone } from './time-zone.js';
import { TurnCounter, type Turns } from './turns.js';

/** A script threw: of its error only the message arrives; the trace is for the log. */
export class ScriptError extends Error {
  constructor(
    message: string,
    readonly trace: string,
  ) {
    super(message);
  }
}

/** No top-level function has this name, or its name ends in `_`. */
export class NoSuchFunction extends Error {
  constructor(name: string) {
    super(`Script function not found: ${name}`);
  }
}

interface Reply {
  value?: unknown;
  error?: string;
  stack?: string;
  missing?: boolean;
}

export interface Run {
  value: unknown;
  turns: Turns;
}

interface Call {
  name: string;
  args: readonly unknown[];
  manner: Manner;
  context: Context;
}

/** The script's one way to the host: names and JSON in, JSON out, never an object of this realm. */
function hostCall(session: Session, counter: TurnCounter): (operation: string, args: string) => string {
  const operations = operationsOf(session) as unknown as Record<string, (...args: unknown[]) => unknown>;
  return (operation, args) => {
    counter.count(operation);
    try {
      return JSON.stringify({ value: operations[operation]?.(...(JSON.parse(args) as unknown[])) ?? null });
    } catch (error) {
      return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
    }
  };
}

/** Loads the whole script into a new bare context, as Google does at every execution, and calls one function. */
export function runFunction(dist: Dist, session: Session, call: Call): Run {
  const { manifest, script } = dist;
  const counter = new TurnCounter();
  const settings = { authority: { context: call.context, scopes: manifest.scopes }, drive: manifest.drive };
  const reply = inTimeZone(manifest.timeZone, () => {
    const context = createContext(Object.create(null));
    const begin = platformScript().runInContext(context) as typeof start;
    const invoke = begin(hostCall(session, counter), JSON.stringify(settings));
    script.runInContext(context);
    return invoke(call.name, JSON.stringify(call.manner), JSON.stringify(call.args));
  });
  const { value, error, stack, missing } = JSON.parse(reply) as Reply;
  if (missing) throw new NoSuchFunction(call.name);
  if (error !== undefined) throw new ScriptError(error, stack ?? '');
  return { value, turns: counter.counted };
}
