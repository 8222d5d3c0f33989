import type { Passage } from '../contract/passage.js';
import type { Rendered, ReportChunk, ReportInput } from '../contract/report.js';
import { countedCall } from './count.js';
import { failureText, messageOf } from './failure.js';
import { type JobContext, wordsAt } from './job-context.js';
import { CallFailure } from './server.js';
import type { Made } from './state.js';

/** The report maker, fetched once a session. */
const chunks = new WeakMap<JobContext, ReportChunk>();

/** Reads the sheet afresh, composes and checks the report in the page, saves it as a Google Doc. */
export async function makeReport(context: JobContext): Promise<void> {
  const isCurrent = start(context, 'read');
  if (!isCurrent) return;
  try {
    const input = await readInput(context, isCurrent);
    if (!input) return;
    const rendered = await compose(context, input, isCurrent);
    if (!rendered || !isCurrent()) return;
    if (!rendered.ok) return context.store.dispatch({ type: 'reportFaulty', faults: rendered.faults });
    const made: Made = { name: rendered.name, base64: rendered.base64, time: context.page.time() };
    context.store.dispatch({ type: 'reportRendered', made });
    if (!rendered.pictured) context.store.dispatch({ type: 'reportNoted', note: wordsAt(context).report.noFigures });
    await refreshPassages(context, rendered.passages);
    await save(context, made, isCurrent);
  } catch (error) {
    if (isCurrent()) fail(context, failureText(error, wordsAt(context)));
  }
}

/** Saves once more what is rendered already. */
export async function saveAgain(context: JobContext): Promise<void> {
  const made = context.store.state.report?.made;
  const isCurrent = made ? start(context, 'save') : null;
  if (made && isCurrent) await save(context, made, isCurrent);
}

/** Null where something runs already; else a question that is true until the user stops waiting. */
function start({ store }: JobContext, at: 'read' | 'save'): (() => boolean) | null {
  if (store.state.busy) return null;
  store.dispatch({ type: 'reportStarted', at });
  const run = store.state.runs;
  return () => store.state.busy?.run === run;
}

function fail(context: JobContext, problem: string, stage: 'failed' | 'unsaved' | 'unsure' = 'failed'): void {
  context.store.dispatch({ type: 'reportFailed', stage, problem });
}

/** What the report is made of; the maker is fetched meanwhile. */
async function readInput(context: JobContext, isCurrent: () => boolean): Promise<ReportInput | null> {
  const fetched = fetchChunk(context);
  // Its failure is told where it is needed.
  fetched.catch(() => undefined);
  const answer = await countedCall(context, isCurrent, (counted) => context.server.readReport(counted));
  if (!answer || !isCurrent()) return null;
  if (!answer.ok) {
    fail(context, answer.message);
    return null;
  }
  const { input, blanks } = answer;
  context.store.dispatch({ type: 'reportRead', result: input.result, blanks });
  if (!(await fetched) && isCurrent()) fail(context, wordsAt(context).report.noChunk);
  return chunks.has(context) && isCurrent() ? input : null;
}

async function fetchChunk(context: JobContext): Promise<boolean> {
  if (chunks.has(context)) return true;
  const answer = await context.server.readChunk('report');
  const chunk = answer.ok ? context.page.runReport(answer.html) : null;
  if (chunk) chunks.set(context, chunk);
  return chunk !== null;
}

async function compose(context: JobContext, input: ReportInput, isCurrent: () => boolean): Promise<Rendered | null> {
  await context.page.drawn();
  try {
    return (await chunks.get(context)?.render(input)) ?? null;
  } catch (error) {
    if (isCurrent()) fail(context, wordsAt(context).report.composeFailed(messageOf(error)));
    return null;
  }
}

/** Our own words, for the user to see and reword. A report is saved whether or not they could be written. */
async function refreshPassages(context: JobContext, passages: Passage[]): Promise<void> {
  try {
    const answer = await context.server.writePassages(passages);
    if (!answer.ok) context.store.dispatch({ type: 'reportNoted', note: answer.message });
  } catch (error) {
    context.store.dispatch({ type: 'reportNoted', note: failureText(error, wordsAt(context)) });
  }
}

async function save(context: JobContext, made: Made, isCurrent: () => boolean): Promise<void> {
  try {
    const answer = await context.server.saveReport(made.name, made.base64);
    if (answer.ok) context.store.dispatch({ type: 'reportSaved', made, url: answer.url });
    else if (isCurrent()) fail(context, answer.message, 'unsaved');
  } catch (error) {
    const isUnsure = error instanceof CallFailure && error.kind !== 'thrown';
    if (isCurrent()) fail(context, failureText(error, wordsAt(context)), isUnsure ? 'unsure' : 'unsaved');
  }
}
