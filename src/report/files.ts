import type { Fault, ReportInput } from '../contract/report.js';
import type { ReportDocument } from './block.js';
import type { Pictures } from './docx/figure.js';
import { wordParts } from './docx/parts.js';
import { writeDocx } from './docx/write.js';
import { readBack } from './readback/readback.js';

/** Google Docs has no TH SarabunPSK and would take Arial in its place. */
const DOCS_FONT = 'Sarabun';

/** A report as it is to be written. */
export interface Drafted {
  /** With the user's paragraphs. */
  printed: ReportDocument;
  /** With ours in their place. */
  own: ReportDocument;
  input: ReportInput;
  /** Null where the figures could not be drawn and are left out. */
  pictures: Pictures | null;
}

export type Files = { ok: true; download: Uint8Array; doc: Uint8Array } | { ok: false; faults: Fault[] };

/** The file for the download and, in a font that Google Docs has, that for the Doc: each written and read again, one where they are the same. */
export async function filesOf(drafted: Drafted, write = writeDocx): Promise<Files> {
  const download = await soundFile(drafted, write);
  if (!download.ok) return download;
  const { printed } = drafted;
  const doc = printed.font === DOCS_FONT ? download : await soundFile({ ...drafted, printed: { ...printed, font: DOCS_FONT } }, write);
  return doc.ok ? { ok: true, download: download.bytes, doc: doc.bytes } : doc;
}

async function soundFile(
  { printed, own, input, pictures }: Drafted,
  write: typeof writeDocx,
): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; faults: Fault[] }> {
  const bytes = await write(printed, pictures ?? new Map());
  const faults = readBack(wordParts(bytes), printed, own, input, pictures !== null);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, bytes };
}
