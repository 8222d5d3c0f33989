import type { Result } from '../ita/result.js';
import type { PlanRow } from './plan.js';
import type { Settings } from './settings.js';

/** Words that the officer pasted as the commission's advisers' own, for one measure. */
export interface Advice {
  code: string;
  text: string;
}

/** All that a report is made from. */
export interface ReportInput {
  result: Result;
  settings: Settings;
  plan: PlanRow[];
  advice: Advice[];
}

/** A contradiction between the finished document and the result. */
export interface Fault {
  place: string;
  found: string;
  expected: string;
}

/** The figures by which a report is known in the run log. */
export interface ReportFigures {
  year: number;
  /** As printed: two decimals. */
  total: number | null;
  rating: string;
  /** Of the result that it was made from. */
  fingerprint: string;
}

/** A finished report as .docx bytes in base64: once in the font of the settings, for downloading, and once in a font that Google Docs has. */
export interface FinishedReport {
  name: string;
  base64: string;
  doc: string;
  figures: ReportFigures;
}

/** A finished report, or the faults for which it must not be saved. */
export type Rendered = ({ ok: true } & FinishedReport) | { ok: false; faults: Fault[] };

/** What `dist/report.html` puts on the global object as `itaReport`. It runs in a browser page and in Node alike. */
export interface ReportChunk {
  render(input: ReportInput): Promise<Rendered>;
}
