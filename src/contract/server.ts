import type { Result } from '../ita/result.js';
import type { Answered, Filled, Recognition, Standing } from './published.js';
import type { ReportInput } from './report.js';
import type { BlankSetting, Status } from './status.js';

/** An expected failure crosses the bridge as data: one sentence for the user. */
export interface Refusal {
  ok: false;
  message: string;
}

/** Code that the panel loads when it is needed. */
export type Chunk = 'report' | 'english' | 'paste';

export type Answer<T> = ({ ok: true } & T) | Refusal;

/** What the page may ask of the script. Everything crosses as JSON: no `Date`, no `undefined`, no class. */
export interface ServerApi {
  /** How the input tabs stand. Reads only; never refuses for what the cells hold. */
  readStatus(): Answer<{ status: Status }>;
  /** Brings a tab to the front and selects a cell of it (`''`: its first). Refuses a tab or cell that is gone. */
  goToCell(tab: string, cell: string): Answer<object>;
  /** A page file of one `<script>` that puts its work on the global object: `itaReport`, `itaEnglish` or `itaPaste`. */
  readChunk(chunk: Chunk): Answer<{ html: string }>;
  /** Reads the tabs, scores, writes `ผลการประเมิน` and `แผนปรับปรุง`. */
  computeScores(): Answer<{ result: Result }>;
  /** Colours our tables; `ranges` coloured, 0 where nothing was computed yet. Refuses where a tab may not be edited. */
  showColours(): Answer<{ ranges: number }>;
  /** Colours the range that the user has selected. */
  colourSelection(): Answer<{ ranges: number }>;
  /** `removed`: rules of ours taken away on all tabs. */
  clearColours(): Answer<{ removed: number }>;
  /** `created`: names of the tabs that were missing. Refuses a year without a framework. */
  createTabs(): Answer<{ created: string[] }>;
  /** How pasted results are read, line by line, and the scores that stand already where they belong. Writes nothing. */
  readPasted(text: string): Answer<{ recognition: Recognition; standing: Standing[] }>;
  /** Writes what is sure in the text and what was answered. A score that stands is replaced only where its code is in `replace`. */
  fillTabs(text: string, answers: Answered[], replace: string[]): Answer<Filled>;
  /** Refuses where the total is unknown: there is no report without it. `blanks`: settings that print as dotted lines. */
  readReport(): Answer<{ input: ReportInput; blanks: BlankSetting[] }>;
  /** Saves a .docx as a Google Doc; refuses with Google's own words where Drive does not take it. */
  saveReport(name: string, base64: string): Answer<{ id: string; url: string }>;
}
