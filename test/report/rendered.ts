import { strFromU8, unzipSync } from 'fflate';
import type { ReportInput } from '../../src/contract/report.js';
import { render } from '../../src/report/chunk.js';
import { type ReadSection, sectionsIn } from '../../src/report/readback/sections.js';
import { readPieces } from '../../src/report/readback/xml.js';
import { blank } from './blank-pictures.js';

/** A finished report, taken apart for looking at. */
export interface Opened {
  name: string;
  base64: string;
  parts: Record<string, string>;
  /** All visible text, a line a paragraph or cell, as printed. */
  text: string;
  sections: ReadSection[];
}

export async function open(input: ReportInput): Promise<Opened> {
  const rendered = await render(input, blank);
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.faults, null, 1));
  const files = unzipSync(Buffer.from(rendered.base64, 'base64'));
  const parts = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
  const pieces = readPieces(parts['word/document.xml'] ?? '');
  const text = pieces
    .map((piece) => (piece.kind === 'paragraph' ? piece.text : piece.rows.map((row) => row.join('\t')).join('\n')))
    .join('\n');
  return { name: rendered.name, base64: rendered.base64, parts, text, sections: sectionsIn(pieces) };
}

/** What a section says, as printed. */
export function sectionText({ sections }: Opened, number: number): string {
  const pieces = sections.find((section) => section.number === number)?.pieces ?? [];
  return pieces.map((piece) => (piece.kind === 'paragraph' ? piece.text : piece.rows.map((row) => row.join('\t')).join('\n'))).join('\n');
}
