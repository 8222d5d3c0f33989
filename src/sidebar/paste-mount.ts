import { failureText } from './failure.js';
import { fetchedBy } from './fetched-views.js';
import { type JobContext, wordsAt } from './job-context.js';
import type { PasteEnv } from './paste/env.js';

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
      ? (fetchedBy(context).paste?.mount(element, {
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
