import type { Result } from '../ita/result.js';
import type { Language } from '../words/language.js';
import type { OwnPassage, Passage } from './passage.js';
import type { PlanRow } from './plan.js';
import type { Review } from './review.js';
import type { Settings } from './settings.js';

/** Words that the officer pasted as the commission's advisers' own, for one measure. */
export interface Advice {
  code: string;
  text: string;
}

/**
 * A text that a report will propose because the plan and the advisers say nothing. `measure`, `steps` and `success` stand in the plan's columns
 * (`measure` of an indicator also in section 4), `develop` and `keep` in the analysis of an indicator: phrases that follow `ควร`.
 */
export interface ProposedText {
  code: string;
  column: 'measure' | 'steps' | 'success' | 'develop' | 'keep';
  text: string;
}

/** All that a report is made from. */
export interface ReportInput {
  result: Result;
  settings: Settings;
  plan: PlanRow[];
  advice: Advice[];
  /** What the user wrote in place of our paragraphs. */
  passages: OwnPassage[];
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
  /** False where the figures could not be drawn: the report is then without them. */
  pictured: boolean;
  /** The paragraphs that we worded, as they would be printed had the user written none. */
  passages: Passage[];
}

/** A finished report, or the faults for which it must not be saved. */
export type Rendered = ({ ok: true } & FinishedReport) | { ok: false; faults: Fault[] };

/** A finished summary, or the faults for which it is not given out. */
export type Summary = { ok: true; name: string; base64: string } | { ok: false; faults: Fault[] };

/** Turns an SVG, whose letters are Sarabun, into a PNG of so many dots. */
export type Rasterise = (svg: string, width: number, height: number) => Promise<Uint8Array>;

/** What `dist/report.html` puts on the global object as `itaReport`. It runs in a browser page and in Node alike; a page's canvas rasterises where nothing else is given. */
export interface ReportChunk {
  /** What is worth a look before the report is made; makes none. */
  review(input: ReportInput): Review;
  render(input: ReportInput, rasterise?: Rasterise): Promise<Rendered>;
  /** The one-page summary for the executive. English is in Arabic digits. */
  summarise(input: ReportInput, language: Language): Promise<Summary>;
}
