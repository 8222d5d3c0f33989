import { adviceOn, type Google } from './failures.js';
import type { Ran, RunClasp } from './run-clasp.js';
import { both, type Saying } from './saying.js';
import { words } from './words.js';

/** What the commands need from outside: a test gives its own. */
export interface Surroundings {
  folder: string;
  build: () => Promise<void>;
  clasp: RunClasp;
  say: (text: string) => void;
}

export interface Step {
  name: Saying;
  kind: 'build' | Google;
  run: () => Promise<Ran>;
  /** What to say of going on after this step failed. */
  afterFailure: (said: string) => readonly Saying[];
}

/** Takes the steps in order and ends at the first that fails: true when all were taken. */
export async function takeSteps(steps: readonly Step[], say: Surroundings['say']): Promise<boolean> {
  for (const [index, step] of steps.entries()) {
    say(both(words.step(index + 1, steps.length, step.name)));
    const { code, said } = await step.run().catch(thrown);
    if (code === 0) continue;
    const failed = words.failed(index + 1, steps.length, step.name);
    for (const saying of [failed, reason(step.kind, said), ...step.afterFailure(said)]) say(both(saying));
    return false;
  }
  return true;
}

function reason(kind: Step['kind'], said: string): Saying {
  if (kind === 'build') return { en: said, th: words.notBuilt };
  return adviceOn(said, kind) ?? words.unknown;
}

function thrown(error: unknown): Ran {
  return { code: 1, said: error instanceof Error ? error.message : String(error) };
}

/** The files that ship, made anew. */
export function buildStep(name: Saying, { build }: Surroundings, afterFailure: Step['afterFailure']): Step {
  return { name, kind: 'build', run: () => build().then(() => ({ code: 0, said: '' })), afterFailure };
}
