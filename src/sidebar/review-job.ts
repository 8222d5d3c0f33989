import { fetchViews } from './fetched-views.js';
import { job } from './job.js';
import { type JobContext, wordsAt } from './job-context.js';
import { readMaterial } from './report-input.js';

/** Shows what is worth a look before the report is made; makes and writes nothing. */
export async function reviewReport(context: JobContext): Promise<void> {
  if (!(await fetchViews(context, 'details'))) return;
  await job(
    context,
    'reviewReport',
    (isCurrent) => readMaterial(context, isCurrent),
    ({ input, blanks, places, maker }) => {
      context.store.dispatch({ type: 'reviewed', reviewed: { review: maker.review(input), blanks, places } });
      context.store.dispatch({ type: 'viewed', view: 'review' });
      return undefined;
    },
  );
}

/** Writes what the report says by itself into its tab, where the user may reword it, and shows the tab. */
export async function openTexts(context: JobContext): Promise<void> {
  const { server, store, page } = context;
  const { review } = store.state;
  if (!review) return;
  await job(
    context,
    'writePassages',
    async () => {
      const written = await server.writePassages(review.review.passages);
      return written.ok ? server.goToCell(review.places.passages, '') : written;
    },
    () => {
      page.focusCells();
      return wordsAt(context).report.textsWritten;
    },
  );
}
