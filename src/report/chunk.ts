import type { Fault, Rendered, ReportChunk, ReportFigures, ReportInput } from '../contract/report.js';
import { fingerprint } from '../ita/fingerprint.js';
import { rounded } from '../ita/number.js';
import type { Result } from '../ita/result.js';
import { withheld } from '../ita/withheld.js';
import { report } from '../words/th/report.js';
import type { ReportDocument } from './block.js';
import { cleanInput, cleanText } from './clean.js';
import { compose } from './compose/compose.js';
import { base64 } from './docx/base64.js';
import { mainPart } from './docx/parts.js';
import { writeDocx } from './docx/write.js';
import { readBack } from './readback/readback.js';

const LONGEST_NAME = 100;

/** Google Docs has no TH SarabunPSK and would take Arial in its place. */
const DOCS_FONT = 'Sarabun';

/** Composes, writes, reads back what was written; bytes come out only when nothing contradicts the result. */
export async function render(given: ReportInput): Promise<Rendered> {
  const clean = cleanInput(given);
  const input = { ...clean, result: withheld(clean.result) };
  const document = compose(input);
  const download = await written(document, input);
  const doc = document.font === DOCS_FONT ? download : await written({ ...document, font: DOCS_FONT }, input);
  const faults = doc === download ? download.faults : [...download.faults, ...doc.faults];
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, name: documentName(input), base64: download.base64, doc: doc.base64, figures: figuresOf(given.result) };
}

async function written(document: ReportDocument, input: ReportInput): Promise<{ base64: string; faults: Fault[] }> {
  const bytes = await writeDocx(document);
  return { base64: base64(bytes), faults: readBack(mainPart(bytes), input) };
}

function figuresOf(result: Result): ReportFigures {
  const { score, rating } = result.total;
  return { year: result.year, total: score === null ? null : rounded(score), rating: rating ?? '', fingerprint: fingerprint(result) };
}

/** A name that any file system takes. */
function documentName({ result, settings }: ReportInput): string {
  const name = report.fileName(result.year, cleanText(settings.agency || result.agency));
  return [...name.replace(/[\\/:*?"<>|\n]+/g, ' ').replace(/\s+/g, ' ')].slice(0, LONGEST_NAME).join('').trim();
}

const chunk: ReportChunk = { render };
(globalThis as { itaReport?: ReportChunk }).itaReport = chunk;
