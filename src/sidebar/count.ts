import type { Counted, CountPlan } from '../contract/counting.js';
import type { Answer, CountedAnswer } from '../contract/server.js';
import type { JobContext } from './job-context.js';

/** Counts of a plan as far as they are made, one a step; the script adds them up. */
interface Begun {
  counted: Counted[];
  /** Zero-based row of the sheet with which to go on. */
  next: number;
}

/** What was counted before a step failed or the user stopped: the next run goes on there. */
const begun = new WeakMap<JobContext, Map<string, Begun>>();

/** Columns that turn out unreadable are counted without: a second round, and no third. */
const MOST_ROUNDS = 3;

/**
 * Makes a call for which tabs too long for it are counted first, step by step. Null where the user stopped waiting.
 * A step that fails is tried once more; its second failure is the caller's.
 */
export async function countedCall<T extends object>(
  context: JobContext,
  isCurrent: () => boolean,
  call: (counted: Counted[]) => Promise<CountedAnswer<T>>,
): Promise<Answer<T> | null> {
  const counted: Counted[] = [];
  for (let round = 0; ; round += 1) {
    const answer = await call(counted);
    if (!isCurrent()) return null;
    if (!answer.ok || !('toCount' in answer)) {
      begun.delete(context);
      return answer as Answer<T>;
    }
    if (round === MOST_ROUNDS) throw new Error(`rows still to be counted after ${round} rounds`);
    const made = await countAll(context, isCurrent, answer.toCount);
    if (made === null || !made.ok) return made;
    counted.push(...made.counted);
  }
}

/** Forgets what was counted: the sheet is to be read anew. */
export function forgetCounts(context: JobContext): void {
  begun.delete(context);
}

async function countAll(
  context: JobContext,
  isCurrent: () => boolean,
  plans: readonly CountPlan[],
): Promise<Answer<{ counted: Counted[] }> | null> {
  const all = plans.reduce((sum, { rows }) => sum + rows, 0);
  const kept = begun.get(context) ?? new Map<string, Begun>();
  begun.set(context, kept);
  const counted: Counted[] = [];
  let before = 0;
  for (const plan of plans) {
    const own = kept.get(plan.mark) ?? { counted: [], next: plan.firstRow };
    kept.set(plan.mark, own);
    while (own.next < plan.firstRow + plan.rows) {
      context.store.dispatch({ type: 'counting', done: before + own.next - plan.firstRow, all });
      const answer = await step(context, plan, own.next);
      if (!isCurrent()) return null;
      if (!answer.ok) return answer;
      own.counted.push(answer.counted);
      own.next += plan.step;
    }
    before += plan.rows;
    counted.push(...own.counted);
  }
  context.store.dispatch({ type: 'counting', done: all, all });
  return { ok: true, counted };
}

async function step({ server }: JobContext, plan: CountPlan, from: number): Promise<Answer<{ counted: Counted }>> {
  try {
    return await server.countAnswers(plan, from);
  } catch {
    return server.countAnswers(plan, from);
  }
}
