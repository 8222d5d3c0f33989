import type { Result } from '../ita/result.js';
import type { OwnPassage, Passage } from './passage.js';
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
  /** What the user wrote in place of our paragraphs. */
  passages: OwnPassage[];
}

/** A contradiction between the finished document and the result. */
export interface Fault {
  place: string;
  found: string;
  expected: string;
}

/** A finished .docx, base64, with the paragraphs that we worded, as printed had the user written none; or the faults for which it must not be saved. */
export type Rendered =
  | {
      ok: true;
      name: string;
      base64: string;
      passages: Passage[];
      /** False where the figures could not be drawn: the report is then without them. */
      pictured: boolean;
    }
  | { ok: false; faults: Fault[] };

/** Turns an SVG, whose letters are Sarabun, into a PNG of so many dots. */
export type Rasterise = (svg: string, width: number, height: number) => Promise<Uint8Array>;

/** What `dist/report.html` puts on the global object as `itaReport`. It runs in a browser page and in Node alike; a page's canvas rasterises where nothing else is given. */
export interface ReportChunk {
  render(input: ReportInput, rasterise?: Rasterise): Promise<Rendered>;
}
