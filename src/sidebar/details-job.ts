import type { DetailsViews } from './details/views.js';
import { job } from './job.js';
import { type JobContext, wordsAt } from './job-context.js';

const views = new WeakMap<JobContext, DetailsViews>();

/** The views; null until they were fetched. */
export const detailsOf = (context: JobContext): DetailsViews | null => views.get(context) ?? null;

/** Fetches the views the first time; false where that failed, which the user is told. */
export async function fetchDetails(context: JobContext): Promise<boolean> {
  const { server, page } = context;
  if (!views.has(context)) {
    await job(
      context,
      'readChunk',
      async () => {
        const answer = await server.readChunk('details');
        if (!answer.ok) return answer;
        const fetched = page.runDetails(answer.html);
        if (fetched) views.set(context, fetched);
        const { failure, calls } = wordsAt(context);
        return fetched ? answer : { ok: false, message: failure.thrown(calls.readChunk, failure.noReason) };
      },
      () => undefined,
    );
  }
  return views.has(context);
}

/** Opens what each column or row is read as. */
export async function openMapping(context: JobContext): Promise<void> {
  if (await fetchDetails(context)) context.store.dispatch({ type: 'viewed', view: 'mapping' });
}
