import { createContext } from 'node:vm';
import type { Context } from '../platform/authority.js';
import type { Manner, start } from '../platform/main.js';
import { operationsOf } from '../services/operations.js';
import type { Session } from '../services/session.js';
import type { Spot } from '../services/spot.js';
import type { Dist } from './dist.js';
import { Limited, ScriptError } from './limited.js';
import { platformScript } from './platform-script.js';
import { inTimeZone } from './time-zone.js';
import { TurnCounter, type Turns } from './turns.js';

/** No top-level function has this name, or its name ends in `_`. */
export class NoSuchFunction extends Error {
  constructor(name: string) {
    super(`Script function not found: ${name}`);
  }
}

interface Reply {
  value?: unknown;
  error?: string;
  missing?: boolean;
}

export interface Run {
  value: unknown;
  turns: Turns;
  /** The ranges whose values, formulas or texts the script was given. */
  cellsRead: Spot[];
}

export interface Call {
  name: string;
  args: readonly unknown[];
  manner: Manner;
  context: Context;
}

/** Operations that hand a script what cells hold. */
const READS_CELLS: ReadonlySet<string> = new Set(['readValues', 'readDisplayValues', 'readFormulas', 'readNotes']);

/** The script's one way to the host: names and JSON in, JSON out, never an object of this realm. */
function hostCall(session: Session, counter: TurnCounter, read: Spot[]): (operation: string, args: string) => string {
  const operations = operationsOf(session) as unknown as Record<string, (...args: unknown[]) => unknown>;
  return (operation, args) => {
    try {
      if (typeof operation !== 'string' || typeof args !== 'string' || !Object.hasOwn(operations, operation))
        throw new Error('No such operation');
      const given = JSON.parse(args) as unknown[];
      counter.count(operation);
      if (READS_CELLS.has(operation)) read.push(given[0] as Spot);
      return JSON.stringify({ value: operations[operation]?.(...given) ?? null });
    } catch (error) {
      return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
    }
  };
}

/** A bare world: no text becomes code in it (only so can no `import()` slip in), and promises are kept within the run's time. */
const bareContext = () =>
  createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false }, microtaskMode: 'afterEvaluate' });

/** Loads the whole script into a new bare context, as Google does at every execution, and calls one function. */
export function runFunction(dist: Dist, session: Session, call: Call): Run {
  const { manifest, script } = dist;
  const counter = new TurnCounter();
  const cellsRead: Spot[] = [];
  const settings = { authority: { context: call.context, scopes: manifest.scopes, denied: [...session.denied] }, drive: manifest.drive };
  const reply = inTimeZone(manifest.timeZone, () => {
    const context = bareContext();
    const begin = platformScript().runInContext(context) as typeof start;
    const prepare = begin(hostCall(session, counter, cellsRead), JSON.stringify(settings));
    const limited = new Limited(context, session.limits[call.manner === 'cell' ? 'cell' : 'other']);
    limited.run(script);
    return limited.call(prepare(call.name, JSON.stringify(call.manner), JSON.stringify(call.args)));
  });
  if (typeof reply !== 'string') throw new ScriptError('The script broke JSON.');
  const { value, error, missing } = JSON.parse(reply) as Reply;
  if (missing) throw new NoSuchFunction(call.name);
  if (error !== undefined) throw new ScriptError(error);
  return { value, turns: counter.counted, cellsRead };
}
