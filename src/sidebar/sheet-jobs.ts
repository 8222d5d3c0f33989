import type { Remembered } from '../contract/server.js';
import { countedCall, forgetCounts } from './count.js';
import { job } from './job.js';
import { type JobContext, wordsAt } from './job-context.js';
import { knowsEnglish, learnEnglish } from './words.js';

export function readStatus(context: JobContext): Promise<void> {
  const { store, server } = context;
  return job(
    context,
    'readStatus',
    async () => {
      forgetCounts(context);
      const answer = await server.readStatus();
      if (answer.ok && answer.status.language === 'en') await fetchEnglish(context);
      return answer;
    },
    ({ status }) => {
      store.dispatch({ type: 'statusRead', status });
      return undefined;
    },
  );
}

export function compute(context: JobContext): Promise<void> {
  const { store, server } = context;
  return job(
    context,
    'computeScores',
    (isCurrent) => countedCall(context, isCurrent, (counted) => server.computeScores(counted)),
    ({ result }) => {
      store.dispatch({ type: 'computed', result });
      return wordsAt(context).result.computed;
    },
  );
}

/** Keeps the user's answers to what was asked, then reads or, where scores are shown, computes anew. */
export async function remember(context: JobContext, answers: Remembered[]): Promise<void> {
  const { store, server } = context;
  let isKept = false;
  await job(
    context,
    'rememberAnswers',
    () => server.rememberAnswers(answers),
    () => {
      isKept = true;
      return undefined;
    },
  );
  if (isKept) await (store.state.view === 'result' ? compute(context) : readStatus(context));
}

/** Creates what is missing and reads anew how the tabs stand. */
export function createTabs(context: JobContext): Promise<void> {
  const { store, server } = context;
  return job(
    context,
    'createTabs',
    async () => {
      const answer = await server.createTabs();
      if (!answer.ok) return answer;
      const read = await server.readStatus().catch(() => null);
      return { ...answer, status: read?.ok ? read.status : null };
    },
    ({ created, status }) => {
      if (status) store.dispatch({ type: 'statusRead', status });
      return wordsAt(context).data.created(created);
    },
  );
}

/** A panel without English goes on in Thai: no reason to show nothing. */
async function fetchEnglish({ server, page }: JobContext): Promise<void> {
  if (knowsEnglish()) return;
  const answer = await server.readChunk('english').catch(() => null);
  if (answer?.ok) learnEnglish(page.runEnglish(answer.html));
}
