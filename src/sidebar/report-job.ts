import type { Rendered, ReportChunk, ReportInput } from '../contract/report.js';
import { type Desk, wordsAt } from './desk.js';
import { failureText, messageOf } from './failure.js';
import { CallFailure } from './server.js';
import type { Made } from './state.js';

/** The report maker, fetched once a session. */
const chunks = new WeakMap<Desk, ReportChunk>();

/** Reads the sheet afresh, composes and checks the report in the page, saves it as a Google Doc. */
export async function makeReport(desk: Desk): Promise<void> {
  const isCurrent = start(desk, 'read');
  if (!isCurrent) return;
  try {
    const input = await readInput(desk, isCurrent);
    if (!input) return;
    const rendered = await compose(desk, input, isCurrent);
    if (!rendered || !isCurrent()) return;
    if (!rendered.ok) return desk.store.dispatch({ type: 'reportFaulty', faults: rendered.faults });
    const made: Made = { name: rendered.name, base64: rendered.base64 };
    desk.store.dispatch({ type: 'reportRendered', made });
    await save(desk, made, isCurrent);
  } catch (error) {
    if (isCurrent()) fail(desk, failureText(error, wordsAt(desk)));
  }
}

/** Saves once more what is rendered already. */
export async function saveAgain(desk: Desk): Promise<void> {
  const made = desk.store.state.report?.made;
  const isCurrent = made ? start(desk, 'save') : null;
  if (made && isCurrent) await save(desk, made, isCurrent);
}

/** Null where something runs already; else a question that is true until the user stops waiting. */
function start({ store }: Desk, at: 'read' | 'save'): (() => boolean) | null {
  if (store.state.busy) return null;
  store.dispatch({ type: 'reportStarted', at });
  const run = store.state.runs;
  return () => store.state.busy?.run === run;
}

function fail(desk: Desk, problem: string, stage: 'failed' | 'unsaved' | 'unsure' = 'failed'): void {
  desk.store.dispatch({ type: 'reportFailed', stage, problem });
}

/** What the report is made of; the maker is fetched meanwhile. */
async function readInput(desk: Desk, isCurrent: () => boolean): Promise<ReportInput | null> {
  const fetched = fetchChunk(desk);
  // Its failure is told where it is needed.
  fetched.catch(() => undefined);
  const answer = await desk.server.readReport();
  if (!isCurrent()) return null;
  if (!answer.ok) {
    fail(desk, wordsAt(desk).report.refusedNow(answer.message));
    return null;
  }
  const { input, blanks } = answer;
  desk.store.dispatch({ type: 'reportRead', result: input.result, blanks });
  if (!(await fetched) && isCurrent()) fail(desk, wordsAt(desk).report.noChunk);
  return chunks.has(desk) && isCurrent() ? input : null;
}

async function fetchChunk(desk: Desk): Promise<boolean> {
  if (chunks.has(desk)) return true;
  const answer = await desk.server.readReportChunk();
  const chunk = answer.ok ? desk.page.runChunk(answer.html) : null;
  if (chunk) chunks.set(desk, chunk);
  return chunk !== null;
}

async function compose(desk: Desk, input: ReportInput, isCurrent: () => boolean): Promise<Rendered | null> {
  await desk.page.drawn();
  try {
    return (await chunks.get(desk)?.render(input)) ?? null;
  } catch (error) {
    if (isCurrent()) fail(desk, wordsAt(desk).report.composeFailed(messageOf(error)));
    return null;
  }
}

async function save(desk: Desk, made: Made, isCurrent: () => boolean): Promise<void> {
  try {
    const answer = await desk.server.saveReport(made.name, made.base64);
    if (answer.ok) desk.store.dispatch({ type: 'reportSaved', made, url: answer.url });
    else if (isCurrent()) fail(desk, answer.message, 'unsaved');
  } catch (error) {
    const isUnsure = error instanceof CallFailure && error.kind !== 'thrown';
    if (isCurrent()) fail(desk, failureText(error, wordsAt(desk)), isUnsure ? 'unsure' : 'unsaved');
  }
}
