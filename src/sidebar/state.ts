import type { ReportPlaces } from '../contract/plan.js';
import type { Fault, FinishedReport } from '../contract/report.js';
import type { Review } from '../contract/review.js';
import type { SaveOutcome } from '../contract/saved.js';
import type { BlankSetting, Status } from '../contract/status.js';
import type { Result } from '../ita/result.js';
import type { Language } from '../words/language.js';

export type View = 'data' | 'result' | 'report' | 'paste' | 'mapping' | 'review';

/** What the panel may be waiting for; one at a time. */
export type Task =
  | 'readStatus'
  | 'readChunk'
  | 'computeScores'
  | 'rememberAnswers'
  | 'createTabs'
  | 'showColours'
  | 'colourSelection'
  | 'clearColours'
  | 'reviewReport'
  | 'writePassages'
  | 'makeSummary'
  | 'makeReport';

export interface Message {
  tone: 'good' | 'bad' | 'note';
  text: string;
}

/** A finished report. */
export interface Made extends FinishedReport {
  /** Names the run that made it, however often it is sent to be saved. */
  run: string;
  /** When it was made, `14:05`. */
  time: string;
}

/** Where a report stands: `read`, `compose`, `save` while it is made, then how it ended. `unsure`: it may have been saved, nobody heard. */
export type Stage = 'read' | 'compose' | 'save' | 'saved' | 'unsaved' | 'unsure' | 'faulty' | 'failed' | 'stopped';

export interface Report {
  stage: Stage;
  /** The step that was under way when it failed or was stopped. */
  at: 'read' | 'compose' | 'save';
  blanks: BlankSetting[];
  /** True where the sheet changed since the scores shown were computed. */
  changed: boolean;
  /** The last document that was rendered, kept when a later run fails. */
  made: Made | null;
  /** What became of `made` once it was saved. */
  saved: SaveOutcome | null;
  faults: Fault[];
  problem: string | null;
  /** What else went wrong while the report itself did not. */
  notes: string[];
}

/** What is worth a look before a report, and where to mend it. */
export interface Reviewed {
  review: Review;
  blanks: BlankSetting[];
  places: ReportPlaces;
}

export interface State {
  language: Language;
  view: View;
  /** `run` tells one call from a later one of the same task. */
  busy: { task: Task; run: number } | null;
  runs: number;
  /** Answer rows counted of a task's long tabs; null while none are. */
  progress: { done: number; all: number } | null;
  /** A cell is being brought to the front: it blocks nothing else. */
  going: boolean;
  message: Message | null;
  status: Status | null;
  result: Result | null;
  report: Report | null;
  /** As of the last report, or of the last look before one. */
  review: Reviewed | null;
}

export const INITIAL: State = {
  language: 'th',
  view: 'data',
  busy: null,
  runs: 0,
  progress: null,
  going: false,
  message: null,
  status: null,
  result: null,
  report: null,
  review: null,
};
