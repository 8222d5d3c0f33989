import { failureText } from './failure.js';
import { job } from './job.js';
import { type JobContext, wordsAt } from './job-context.js';
import type { PasteChunk, PasteEnv } from './paste/env.js';

/** The view for pasting, fetched once a session. */
const chunks = new WeakMap<JobContext, PasteChunk>();

/** Opens the view for pasting published results, fetching it the first time. */
export async function openPaste(context: JobContext): Promise<void> {
  const { store, server, page } = context;
  if (chunks.has(context)) {
    store.dispatch({ type: 'viewed', view: 'paste' });
    return;
  }
  await job(
    context,
    'paste',
    async () => {
      const answer = await server.readChunk('paste');
      const chunk = answer.ok ? page.runPaste(answer.html) : null;
      if (chunk) chunks.set(context, chunk);
      return chunk || !answer.ok
        ? answer
        : { ok: false, message: wordsAt(context).failure.thrown(wordsAt(context).calls.readChunk, wordsAt(context).failure.noReason) };
    },
    () => {
      store.dispatch({ type: 'pasteFetched' });
      return undefined;
    },
  );
}

/** Draws the view where the panel shows it; the panel calls it with null when it shows another. */
export function pasteMount(
  context: JobContext,
  jobs: Pick<PasteEnv, 'changed' | 'leave'> & { goTo: (tab: string, cell: string) => void },
): (element: HTMLElement | null) => void {
  let unmount: (() => void) | null = null;
  return (element) => {
    unmount?.();
    const stopAt = context.store.state.status?.stopAt ?? null;
    unmount = element
      ? (chunks.get(context)?.mount(element, {
          language: context.store.state.language,
          server: context.server,
          failure: (error) => failureText(error, wordsAt(context)),
          goToStop: stopAt && (() => jobs.goTo(stopAt.tab, stopAt.cell)),
          changed: jobs.changed,
          leave: jobs.leave,
        }) ?? null)
      : null;
  };
}
