import type { DetailsViews } from './details/views.js';
import { job } from './job.js';
import { type JobContext, wordsAt } from './job-context.js';
import type { PasteChunk } from './paste/env.js';
import type { View } from './state.js';

/** Views in page files of their own, by the file: fetched when one of them is first opened, and once a session. */
interface Fetched {
  paste: PasteChunk;
  details: DetailsViews;
}

const fetched = new WeakMap<JobContext, Partial<Fetched>>();

/** What was fetched so far. */
export const fetchedBy = (context: JobContext): Readonly<Partial<Fetched>> => fetched.get(context) ?? {};

/** Fetches a page file of views the first time; false where that failed, which the user is told. */
export async function fetchViews(context: JobContext, file: keyof Fetched): Promise<boolean> {
  if (!fetchedBy(context)[file]) {
    await job(
      context,
      'readChunk',
      async () => {
        const answer = await context.server.readChunk(file);
        if (!answer.ok) return answer;
        const views = run(context, file, answer.html);
        fetched.set(context, { ...fetchedBy(context), ...views });
        const { failure, calls } = wordsAt(context);
        return views ? answer : { ok: false, message: failure.thrown(calls.readChunk, failure.noReason) };
      },
      () => undefined,
    );
  }
  return fetchedBy(context)[file] !== undefined;
}

/** Opens a view of such a file. */
export async function openView(context: JobContext, file: keyof Fetched, view: View): Promise<void> {
  if (await fetchViews(context, file)) context.store.dispatch({ type: 'viewed', view });
}

function run({ page }: JobContext, file: keyof Fetched, html: string): Partial<Fetched> | null {
  if (file === 'paste') {
    const paste = page.runPaste(html);
    return paste && { paste };
  }
  const details = page.runDetails(html);
  return details && { details };
}
