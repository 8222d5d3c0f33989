import type { Fault } from '../contract/report.js';
import type { SaveOutcome } from '../contract/saved.js';
import type { BlankSetting, Status } from '../contract/status.js';
import type { Result } from '../ita/result.js';
import { sameFigures } from './same-figures.js';
import type { Made, Message, Report, Reviewed, Stage, State, Task, View } from './state.js';

/** What happened. */
export type Event =
  | { type: 'started'; task: Exclude<Task, 'makeReport'> }
  | { type: 'reportStarted'; at: 'read' | 'save' }
  | { type: 'counting'; done: number; all: number }
  | { type: 'statusRead'; status: Status }
  | { type: 'computed'; result: Result }
  | { type: 'ended'; message: Message | null }
  | { type: 'cancelled'; text: string }
  | { type: 'going' }
  | { type: 'gone'; problem: string | null }
  | { type: 'viewed'; view: View }
  | { type: 'dismissed' }
  | { type: 'reviewed'; reviewed: Reviewed }
  | { type: 'reportRead'; result: Result; blanks: BlankSetting[] }
  | { type: 'reportRendered'; made: Made }
  | { type: 'reportNoted'; note: string }
  | { type: 'reportSaved'; made: Made; outcome: SaveOutcome }
  | { type: 'reportFaulty'; faults: Fault[] }
  | { type: 'reportFailed'; stage: 'unsaved' | 'unsure' | 'failed'; problem: string };

/** The state after an event. What was computed or rendered is only ever replaced by something newer. */
export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case 'started':
      return { ...state, ...begun(state, event.task), message: null };
    case 'counting':
      return { ...state, progress: { done: event.done, all: event.all } };
    case 'statusRead':
      return { ...state, status: event.status, language: event.status.language };
    case 'computed':
      return { ...state, result: event.result, view: 'result' };
    case 'ended':
      return { ...state, busy: null, progress: null, message: event.message };
    case 'going':
      return { ...state, going: true, message: null };
    case 'gone':
      return { ...state, going: false, message: event.problem === null ? state.message : { tone: 'bad', text: event.problem } };
    case 'viewed':
      return mayView(state, event.view) ? { ...state, view: event.view, message: null } : state;
    case 'reviewed':
      return { ...state, review: event.reviewed };
    case 'dismissed':
      return { ...state, message: null };
    case 'cancelled':
      return cancelled(state, event.text);
    default:
      return { ...state, ...ofReport(state, event) };
  }
}

/** A view can be opened once there is something on it. */
export function mayView(state: State, view: View): boolean {
  if (view === 'result') return state.result !== null;
  if (view === 'review') return state.review !== null;
  return view !== 'report' || state.report !== null;
}

type ReportEvent = Extract<Event, { type: `report${string}` }>;

function ofReport(state: State, event: ReportEvent): Partial<State> {
  const report = state.report ?? newReport(state);
  switch (event.type) {
    case 'reportStarted':
      return { ...begun(state, 'makeReport'), message: null, view: 'report', report: restarted(state, report, event.at) };
    case 'reportRead': {
      const changed = state.result !== null && !sameFigures(state.result, event.result);
      const result = changed || state.result === null ? event.result : state.result;
      return { result, report: { ...report, ...at('compose'), changed, blanks: event.blanks } };
    }
    case 'reportRendered':
      return { report: { ...report, ...at('save'), made: event.made, saved: null } };
    case 'reportNoted':
      return { report: { ...report, notes: [...report.notes, event.note] } };
    case 'reportSaved':
      return saved(state, report, event);
    case 'reportFaulty':
      return { busy: null, report: { ...report, stage: 'faulty', faults: event.faults } };
    case 'reportFailed':
      return { busy: null, report: { ...report, stage: event.stage, problem: event.problem } };
  }
}

const at = (step: Report['at']): Pick<Report, 'stage' | 'at'> => ({ stage: step, at: step });

/** A document saved after the user stopped waiting is saved all the same. */
function saved(state: State, report: Report, { made, outcome }: Extract<Event, { type: 'reportSaved' }>): Partial<State> {
  const status = state.status && { ...state.status, lastReport: outcome };
  if (report.made !== made) return { status };
  const isOtherRun = state.busy?.task === 'makeReport' && report.stage !== 'save';
  if (isOtherRun) return { status, report: { ...report, saved: outcome } };
  const busy = state.busy?.task === 'makeReport' ? null : state.busy;
  return { status, busy, report: { ...report, saved: outcome, stage: 'saved', problem: null } };
}

function begun(state: State, task: Task): Pick<State, 'busy' | 'runs' | 'progress'> {
  return { runs: state.runs + 1, busy: { task, run: state.runs + 1 }, progress: null };
}

function newReport({ status }: State): Report {
  return { ...at('read'), blanks: status?.blanks ?? [], changed: false, made: null, saved: null, faults: [], problem: null, notes: [] };
}

function restarted(state: State, report: Report, step: 'read' | 'save'): Report {
  const kept = { ...report, ...at(step), faults: [], problem: null, notes: [] };
  return step === 'save'
    ? kept
    : { ...kept, changed: false, blanks: report.blanks.length > 0 ? report.blanks : (state.status?.blanks ?? []) };
}

function cancelled(state: State, text: string): State {
  if (!state.busy) return state;
  if (state.busy.task !== 'makeReport' || !state.report) return { ...state, busy: null, progress: null, message: { tone: 'note', text } };
  const stage: Stage = state.report.stage === 'save' ? 'unsure' : 'stopped';
  return { ...state, busy: null, progress: null, report: { ...state.report, stage, problem: text } };
}
