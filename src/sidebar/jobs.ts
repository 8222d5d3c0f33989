import type { Remembered } from '../contract/server.js';
import type { Language } from '../words/language.js';
import { clearColours, colourSelection, showColours } from './colour-jobs.js';
import { failureText } from './failure.js';
import { fetchViews, openView } from './fetched-views.js';
import { type JobContext, wordsAt } from './job-context.js';
import { pasteMount } from './paste-mount.js';
import { makeReport, saveAgain } from './report-job.js';
import { openTexts, reviewReport } from './review-job.js';
import { compute, createTabs, readStatus, remember } from './sheet-jobs.js';
import type { View } from './state.js';
import { downloadSummary } from './summary-job.js';

/** What a user can set going. Each job ends in the state, never in an exception; while one runs, no second one starts. */
export type Jobs = ReturnType<typeof jobsAt>;

export function jobsAt(context: JobContext) {
  const { store, page } = context;
  const view = (shown: View): void => store.dispatch({ type: 'viewed', view: shown });
  return {
    openPaste: () => openView(context, 'paste', 'paste'),
    mountPaste: pasteMount(context, {
      changed: () => void readStatus(context),
      leave: () => view('data'),
      goTo: (tab, cell) => void goTo(context, tab, cell),
    }),
    readStatus: () => readStatus(context),
    compute: () => compute(context),
    createTabs: () => createTabs(context),
    remember: (answers: Remembered[]) => remember(context, answers),
    showColours: () => showColours(context),
    colourSelection: () => colourSelection(context),
    clearColours: () => clearColours(context),
    makeReport: async () => {
      if (await fetchViews(context, 'details')) await makeReport(context);
    },
    reviewReport: () => reviewReport(context),
    openTexts: () => openTexts(context),
    downloadSummary: (language: Language) => downloadSummary(context, language),
    openMapping: () => openView(context, 'details', 'mapping'),
    saveAgain: () => saveAgain(context),
    download: () => {
      const made = store.state.report?.made;
      if (made) page.download(made.name, made.base64);
    },
    goTo: (tab: string, cell: string) => goTo(context, tab, cell),
    view,
    dismiss: () => store.dispatch({ type: 'dismissed' }),
    cancel: () => cancel(context),
  };
}

async function goTo(context: JobContext, tab: string, cell: string): Promise<void> {
  const { store, server, page } = context;
  if (store.state.going) return;
  store.dispatch({ type: 'going' });
  try {
    const answer = await server.goToCell(tab, cell);
    store.dispatch({ type: 'gone', problem: answer.ok ? null : answer.message });
    if (answer.ok) page.focusCells();
  } catch (error) {
    store.dispatch({ type: 'gone', problem: failureText(error, wordsAt(context)) });
  }
}

function cancel(context: JobContext): void {
  const { busy, report, progress } = context.store.state;
  if (!busy) return;
  const { cancelled, calls } = wordsAt(context);
  const text =
    busy.task === 'makeReport'
      ? cancelled[report?.stage === 'save' ? 'saving' : 'report']
      : progress && progress.done < progress.all
        ? cancelled.counting(progress.done)
        : busy.task === 'readStatus' || busy.task === 'readChunk'
          ? cancelled.reading
          : cancelled.writing(calls[busy.task]);
  context.store.dispatch({ type: 'cancelled', text });
}
