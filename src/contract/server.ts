import type { Result } from '../ita/result.js';
import type { Counted, CountPlan } from './counting.js';
import type { Passage } from './passage.js';
import type { ReportPlaces } from './plan.js';
import type { Answered, Filled, Recognition, Standing } from './published.js';
import type { ReportInput } from './report.js';
import type { ReportToSave, SaveOutcome } from './saved.js';
import type { BlankSetting, Status } from './status.js';

/** An expected failure crosses the bridge as data: one sentence for the user. */
export interface Refusal {
  ok: false;
  message: string;
}

/** Code that the panel loads when it is needed. */
export type Chunk = 'report' | 'english' | 'paste' | 'details';

export type Answer<T> = ({ ok: true } & T) | Refusal;

/** An answer for which tabs too long for one call are counted first: `counted` of the call then holds the counts of every step. */
export type CountedAnswer<T> = Answer<T> | { ok: true; toCount: CountPlan[] };

/** A question about a tab and the option that the user chose. */
export interface Remembered {
  tab: string;
  about: string;
  answer: string;
}

/** What the page may ask of the script. Everything crosses as JSON: no `Date`, no `undefined`, no class. */
export interface ServerApi {
  /** How the input tabs stand. Reads only; never refuses for what the cells hold. */
  readStatus(): Answer<{ status: Status }>;
  /** Brings a tab to the front and selects a cell of it (`''`: its first). Refuses a tab or cell that is gone. */
  goToCell(tab: string, cell: string): Answer<object>;
  /** A page file of one `<script>` that puts its work on the global object: `itaReport`, `itaEnglish`, `itaPaste` or `itaDetails`. */
  readChunk(chunk: Chunk): Answer<{ html: string }>;
  /** Counts `plan.step` answer rows, or those that are left, from zero-based row `from` of the sheet: one read. Refuses a tab that is gone or shrunk. */
  countAnswers(plan: CountPlan, from: number): Answer<{ counted: Counted }>;
  /** Remembers what the user said of questions about the tabs, in the tab `การจับคู่`. */
  rememberAnswers(answers: Remembered[]): Answer<object>;
  /** Reads the tabs, scores, writes `ผลการประเมิน` and `แผนปรับปรุง`. */
  computeScores(counted: Counted[]): CountedAnswer<{ result: Result }>;
  /** Colours our tables; `ranges` coloured, 0 where nothing was computed yet. Refuses where a tab may not be edited. */
  showColours(): Answer<{ ranges: number }>;
  /** Colours the range that the user has selected. */
  colourSelection(): Answer<{ ranges: number }>;
  /** `removed`: rules of ours taken away on all tabs. */
  clearColours(): Answer<{ removed: number }>;
  /** `created`: names of the tabs that were missing. Refuses a year without a framework. */
  createTabs(): Answer<{ created: string[] }>;
  /** Writes the year's framework into the tab `กรอบการประเมิน`; `written` is false where the tab holds something, and nothing is changed. */
  writeFramework(): Answer<{ written: boolean }>;
  /** How pasted results are read, line by line, and the scores that stand already where they belong. Writes nothing. */
  readPasted(text: string): Answer<{ recognition: Recognition; standing: Standing[] }>;
  /** Writes what is sure in the text and what was answered. A score that stands is replaced only where its code is in `replace`. */
  fillTabs(text: string, answers: Answered[], replace: string[]): Answer<Filled>;
  /** Refuses where the total is unknown or a difference from official figures is not acknowledged. `blanks`: settings that print as dotted lines. */
  readReport(counted: Counted[]): CountedAnswer<{ input: ReportInput; blanks: BlankSetting[]; places: ReportPlaces }>;
  /** Refreshes what we word ourselves in the tab `ข้อความรายงาน`; the user's texts there stay. Refuses where it may not be edited. */
  writePassages(passages: Passage[]): Answer<object>;
  /** Saves a report as a Google Doc, once a run, and notes it in the run log; refuses with Google's own words where Drive does not take it. */
  saveReport(report: ReportToSave): Answer<SaveOutcome>;
}
