import type { Answer } from '../contract/server.js';
import { type Desk, wordsAt } from './desk.js';
import { failureText } from './failure.js';
import { makeReport, saveAgain } from './report-job.js';
import type { Message, Task, View } from './state.js';

/** What a user can set going. Each job ends in the state, never in an exception; while one runs, no second one starts. */
export type Jobs = ReturnType<typeof jobsAt>;

export function jobsAt(desk: Desk) {
  const { store, server, page } = desk;
  return {
    readStatus: () =>
      job(
        desk,
        'readStatus',
        () => server.readStatus(),
        ({ status }) => {
          store.dispatch({ type: 'statusRead', status });
          return undefined;
        },
      ),
    compute: () =>
      job(
        desk,
        'computeScores',
        () => server.computeScores(),
        ({ result }) => {
          store.dispatch({ type: 'computed', result });
          return wordsAt(desk).result.computed;
        },
      ),
    createTabs: () => createTabs(desk),
    showColours: () =>
      job(
        desk,
        'showColours',
        () => server.showColours(),
        ({ ranges }) => wordsAt(desk).colours.shown(ranges),
      ),
    colourSelection: () =>
      job(
        desk,
        'colourSelection',
        () => server.colourSelection(),
        () => wordsAt(desk).done(wordsAt(desk).calls.colourSelection),
      ),
    clearColours: () =>
      job(
        desk,
        'clearColours',
        () => server.clearColours(),
        ({ removed }) => wordsAt(desk).colours.cleared(removed),
      ),
    makeReport: () => makeReport(desk),
    saveAgain: () => saveAgain(desk),
    download: () => {
      const made = store.state.report?.made;
      if (made) page.download(made.name, made.base64);
    },
    goTo: (tab: string, cell: string) => goTo(desk, tab, cell),
    view: (view: View) => store.dispatch({ type: 'viewed', view }),
    dismiss: () => store.dispatch({ type: 'dismissed' }),
    cancel: () => cancel(desk),
  };
}

/** Runs one call; `done` says what the user is told. An answer that comes after the user stopped waiting is dropped. */
async function job<T extends object>(
  desk: Desk,
  task: Exclude<Task, 'makeReport'>,
  call: () => Promise<Answer<T>>,
  done: (answer: T) => string | undefined,
): Promise<void> {
  const { store } = desk;
  if (store.state.busy) return;
  store.dispatch({ type: 'started', task });
  const run = store.state.runs;
  const isCurrent = (): boolean => store.state.busy?.run === run;
  const end = (message: Message | null): void => store.dispatch({ type: 'ended', message });
  try {
    const answer = await call();
    if (!isCurrent()) return;
    if (!answer.ok) return end({ tone: 'bad', text: answer.message });
    const text = done(answer);
    end(text ? { tone: 'good', text } : null);
  } catch (error) {
    if (isCurrent()) end({ tone: 'bad', text: failureText(error, wordsAt(desk)) });
  }
}

/** Creates what is missing and reads anew how the tabs stand. */
function createTabs(desk: Desk): Promise<void> {
  const { store, server } = desk;
  return job(
    desk,
    'createTabs',
    async () => {
      const answer = await server.createTabs();
      if (!answer.ok) return answer;
      const read = await server.readStatus().catch(() => null);
      return { ...answer, status: read?.ok ? read.status : null };
    },
    ({ created, status }) => {
      if (status) store.dispatch({ type: 'statusRead', status });
      return wordsAt(desk).data.created(created);
    },
  );
}

async function goTo(desk: Desk, tab: string, cell: string): Promise<void> {
  const { store, server, page } = desk;
  if (store.state.going) return;
  store.dispatch({ type: 'going' });
  try {
    const answer = await server.goToCell(tab, cell);
    store.dispatch({ type: 'gone', problem: answer.ok ? null : answer.message });
    if (answer.ok) page.focusCells();
  } catch (error) {
    store.dispatch({ type: 'gone', problem: failureText(error, wordsAt(desk)) });
  }
}

function cancel(desk: Desk): void {
  const { busy, report } = desk.store.state;
  if (!busy) return;
  const { cancelled, calls } = wordsAt(desk);
  const text =
    busy.task === 'makeReport'
      ? cancelled[report?.stage === 'save' ? 'saving' : 'report']
      : busy.task === 'readStatus'
        ? cancelled.reading
        : cancelled.writing(calls[busy.task]);
  desk.store.dispatch({ type: 'cancelled', text });
}
