import type { Result } from '../ita/result.js';
import type { ReportInput } from './report.js';

/** An expected failure crosses the bridge as data: one sentence for the user. */
export interface Refusal {
  ok: false;
  message: string;
}

export type Answer<T> = ({ ok: true } & T) | Refusal;

/** What the page may ask of the script. Everything crosses as JSON: no `Date`, no `undefined`, no class. */
export interface ServerApi {
  /** Reads the tabs, scores, writes `ผลการประเมิน` and `แผนปรับปรุง`. */
  computeScores(): Answer<{ result: Result }>;
  showColours(): Answer<{ ranges: number }>;
  clearColours(): Answer<{ removed: number }>;
  createTabs(): Answer<{ created: string[] }>;
  /** Refuses where the total is unknown: there is no report without it. */
  readReport(): Answer<{ input: ReportInput }>;
  /** Saves a .docx as a Google Doc. */
  saveReport(name: string, base64: string): Answer<{ id: string; url: string }>;
}
