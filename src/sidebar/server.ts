import type { ServerApi } from '../contract/server.js';

/** The script's functions as promises. They reject only with a `CallFailure`. */
export type Server = { [Name in keyof ServerApi]: (...args: Parameters<ServerApi[Name]>) => Promise<ReturnType<ServerApi[Name]>> };

/** Why a call has no answer: it threw (`message`), nothing came in time, or what came could not cross the bridge. */
export class CallFailure extends Error {
  constructor(
    readonly call: keyof ServerApi,
    readonly kind: 'thrown' | 'silent' | 'empty',
    message = '',
  ) {
    super(message);
  }
}

/** `google.script.run`, as far as it is used. */
export interface Run {
  withSuccessHandler(handler: (value: unknown) => void): Run;
  withFailureHandler(handler: (error: unknown) => void): Run;
  [name: string]: (...args: never[]) => unknown;
}

/** A run ends after six minutes at Google's; what is not heard of by then never is. */
const PATIENCE_MS = 375_000;
const SHORT_PATIENCE_MS = 60_000;

/** The typed bridge over `google.script.run`. */
export function serverOver(run: Run, wait: Pick<typeof globalThis, 'setTimeout' | 'clearTimeout'> = globalThis): Server {
  const call = (name: keyof ServerApi, args: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const patience = name === 'goToCell' ? SHORT_PATIENCE_MS : PATIENCE_MS;
      const timer = wait.setTimeout(() => reject(new CallFailure(name, 'silent')), patience);
      const fail = (error: unknown): void => {
        wait.clearTimeout(timer);
        reject(new CallFailure(name, 'thrown', error instanceof Error ? error.message : String(error ?? '')));
      };
      const heard = (value: unknown): void => {
        wait.clearTimeout(timer);
        if (isAnswer(value)) resolve(value);
        else reject(new CallFailure(name, 'empty'));
      };
      try {
        const bound = run.withSuccessHandler(heard).withFailureHandler(fail) as unknown as Record<string, (...args: unknown[]) => void>;
        const asked = bound[name];
        if (asked) asked(...args);
        else fail(new Error(name));
      } catch (error) {
        fail(error);
      }
    });
  return new Proxy({} as Server, {
    get:
      (_, name) =>
      (...args: unknown[]) =>
        call(name as keyof ServerApi, args),
  });
}

/** Google gives null for a value that could not cross. */
function isAnswer(value: unknown): boolean {
  return typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';
}
