import type { Rendered, ReportChunk, ReportInput } from '../contract/report.js';
import { report } from '../words/th/report.js';
import { cleanText } from './clean.js';
import { compose } from './compose/compose.js';
import { base64 } from './docx/base64.js';
import { wordParts } from './docx/parts.js';
import { writeDocx } from './docx/write.js';
import { prepared } from './prepared.js';
import { readBack } from './readback/readback.js';

const LONGEST_NAME = 100;

/** Composes, writes, reads back what was written; bytes come out only when nothing contradicts the result. */
export async function render(given: ReportInput): Promise<Rendered> {
  const input = prepared(given);
  const document = compose(input);
  const bytes = await writeDocx(document);
  const faults = readBack(wordParts(bytes), document, document, input);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, name: documentName(input), base64: base64(bytes) };
}

/** A name that any file system takes. */
function documentName({ result, settings }: ReportInput): string {
  const name = report.fileName(result.year, cleanText(settings.agency || result.agency));
  return [...name.replace(/[\\/:*?"<>|\n]+/g, ' ').replace(/\s+/g, ' ')].slice(0, LONGEST_NAME).join('').trim();
}

const chunk: ReportChunk = { render };
(globalThis as { itaReport?: ReportChunk }).itaReport = chunk;
