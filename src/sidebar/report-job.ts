import type { Passage } from '../contract/passage.js';
import type { Rendered } from '../contract/report.js';
import { failureText, messageOf } from './failure.js';
import { type JobContext, wordsAt } from './job-context.js';
import { readMaterial } from './report-input.js';
import { CallFailure } from './server.js';
import type { Made } from './state.js';

/** Reads the sheet afresh, composes and checks the report in the page, saves it as a Google Doc. */
export async function makeReport(context: JobContext): Promise<void> {
  const isCurrent = start(context, 'read');
  if (!isCurrent) return;
  try {
    const read = await readMaterial(context, isCurrent);
    if (!read) return;
    if (!read.ok) return fail(context, read.message);
    const { input, blanks, places, maker } = read;
    context.store.dispatch({ type: 'reportRead', result: input.result, blanks });
    const reviewed = { review: maker.review(input), blanks, places };
    context.store.dispatch({ type: 'reviewed', reviewed });
    if (reviewed.review.unknown.length > 0) return fail(context, wordsAt(context).report.unknownNames);
    const rendered = await compose(context, () => maker.render(input), isCurrent);
    if (!rendered || !isCurrent()) return;
    if (!rendered.ok) return context.store.dispatch({ type: 'reportFaulty', faults: rendered.faults });
    const { ok, ...finished } = rendered;
    const made: Made = { ...finished, run: context.page.newRun(), time: context.page.time() };
    context.store.dispatch({ type: 'reportRendered', made });
    if (!rendered.pictured) context.store.dispatch({ type: 'reportNoted', note: wordsAt(context).report.noFigures });
    await refreshPassages(context, rendered.passages);
    await save(context, made, false, isCurrent);
  } catch (error) {
    if (isCurrent()) fail(context, failureText(error, wordsAt(context)));
  }
}

/** Saves once more what is rendered already: under its own run, so that what was saved unheard is found and not made twice. */
export async function saveAgain(context: JobContext): Promise<void> {
  const made = context.store.state.report?.made;
  const isCurrent = made ? start(context, 'save') : null;
  if (made && isCurrent) await save(context, made, true, isCurrent);
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

async function compose(context: JobContext, render: () => Promise<Rendered>, isCurrent: () => boolean): Promise<Rendered | null> {
  await context.page.drawn();
  try {
    return await render();
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

async function save(context: JobContext, made: Made, again: boolean, isCurrent: () => boolean): Promise<void> {
  const { run, name, doc, figures } = made;
  try {
    const answer = await context.server.saveReport({ run, again, name, doc, figures });
    if (answer.ok) context.store.dispatch({ type: 'reportSaved', made, outcome: answer });
    else if (isCurrent()) fail(context, answer.message, 'unsaved');
  } catch (error) {
    const isUnsure = error instanceof CallFailure && error.kind !== 'thrown';
    if (isCurrent()) fail(context, failureText(error, wordsAt(context)), isUnsure ? 'unsure' : 'unsaved');
  }
}
