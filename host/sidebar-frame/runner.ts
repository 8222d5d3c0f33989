import { copyArguments } from '../runtime/bridge-arguments.js';
import { callServer } from './calls.js';

interface Handlers {
  success?: (value: unknown, user: unknown) => void;
  failure?: (error: Error, user: unknown) => void;
  user?: unknown;
}

type Runner = Record<string, (...args: never[]) => unknown>;

function requireFunction(name: string, handler: unknown): void {
  if (typeof handler !== 'function') throw new TypeError(`${name} takes a function.`);
}

async function call(name: string, args: unknown[], { success, failure, user }: Handlers): Promise<void> {
  const reply = await callServer(name, args);
  if (reply.ok) success?.(reply.value, user);
  else if (failure) failure(new Error(reply.message), user);
  else console.error(`Uncaught Error: ${reply.message}`);
}

/** What every runner has of itself: no more, so that a name that the script lacks is no function. */
const NOTHING_ELSE: object = Object.freeze(Object.assign(Object.create(null), { toString: () => 'google.script.run' }));

/** google.script.run: only what the script offers is there; each `with…` gives another runner and leaves this one as it was. */
export function makeRunner(names: readonly string[], handlers: Handlers = {}): Runner {
  const runner: Runner = Object.assign(Object.create(NOTHING_ELSE), {
    withSuccessHandler: (success: never) => {
      requireFunction('withSuccessHandler', success);
      return makeRunner(names, { ...handlers, success });
    },
    withFailureHandler: (failure: never) => {
      requireFunction('withFailureHandler', failure);
      return makeRunner(names, { ...handlers, failure });
    },
    withUserObject: (user: never) => makeRunner(names, { ...handlers, user }),
  });
  for (const name of names) {
    runner[name] = (...args: unknown[]) => {
      // Refused at the call, before anything is sent.
      const copied = copyArguments(args);
      void call(name, copied, handlers);
    };
  }
  return Object.freeze(runner);
}
