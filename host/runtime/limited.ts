import { isNativeError } from 'node:util/types';
import { type Context, Script } from 'node:vm';

/** A script threw, or took too long: of its error only the message arrives. */
export class ScriptError extends Error {}

/** How long a run may take, in milliseconds. */
export interface TimeLimits {
  cell: number;
  other: number;
}

export const GOOGLE_LIMITS: TimeLimits = { cell: 30_000, other: 6 * 60_000 };
const EXCEEDED = 'Exceeded maximum execution time';

/** The time one run has left: loading the script and calling a function share it. */
export class Limited {
  private readonly end: number;

  constructor(
    private readonly context: Context,
    milliseconds: number,
  ) {
    this.end = performance.now() + milliseconds;
  }

  run(script: Script): unknown {
    const timeout = Math.ceil(this.end - performance.now());
    if (timeout <= 0) throw new ScriptError(EXCEEDED);
    try {
      return script.runInContext(this.context, { timeout, displayErrors: false });
    } catch (error) {
      throw new ScriptError(messageOf(error));
    }
  }

  /** Calls a function of the context. Only a script's own run can be stopped, so the function lies on the global object for its first step. */
  call(run: () => unknown): unknown {
    Object.defineProperty(this.context, 'hostRun_', { value: run, configurable: true });
    return this.run(CALL);
  }
}

const CALL = new Script('(() => { const run = hostRun_; delete globalThis.hostRun_; return run(); })()', { filename: 'call.js' });

/** What was thrown, as text, without running anything of the script's. */
function messageOf(error: unknown): string {
  if ((typeof error !== 'object' && typeof error !== 'function') || error === null) return String(error);
  const own = (key: string): unknown => (isNativeError(error) ? Object.getOwnPropertyDescriptor(error, key)?.value : undefined);
  if (own('code') === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return EXCEEDED;
  const message = own('message');
  return typeof message === 'string' ? message : 'The script threw something that is no error.';
}
