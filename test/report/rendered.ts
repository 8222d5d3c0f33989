import { strFromU8, unzipSync } from 'fflate';
import type { ReportInput } from '../../src/contract/report.js';
import { render } from '../../src/report/chunk.js';
import { compose } from '../../src/report/compose/compose.js';
import { outgoing } from '../../src/report/outgoing.js';
import { withOwnPassages } from '../../src/report/own-texts/passages.js';
import { placeholderValues } from '../../src/report/own-texts/placeholder-values.js';
import { expectedPieces } from '../../src/report/readback/expected.js';
import { meaning } from '../../src/report/readback/meaning.js';
import { type ReadSection, sectionsIn } from '../../src/report/readback/sections.js';
import { type Piece, readPieces } from '../../src/report/readback/xml.js';
import { blank } from './blank-pictures.js';

/** What a report says. */
export interface Told {
  /** All visible text, a line a paragraph or cell, as printed. */
  text: string;
  sections: ReadSection[];
}

/** A finished report, taken apart for looking at. */
export interface Opened extends Told {
  name: string;
  base64: string;
  parts: Record<string, string>;
}

/** What a report says, held against the result but not written: that a file says the same is seen by itself, and writing takes most of the time. */
export function told(given: ReportInput): Told {
  const input = outgoing(given);
  const own = compose(input);
  const faults = meaning(expectedPieces(own), input);
  if (faults.length > 0) throw new Error(JSON.stringify(faults, null, 1));
  return toldBy(expectedPieces(withOwnPassages(own, input.passages, placeholderValues(input))));
}

function toldBy(pieces: readonly Piece[]): Told {
  const text = pieces
    .map((piece) => (piece.kind === 'paragraph' ? piece.text : piece.rows.map((row) => row.join('\t')).join('\n')))
    .join('\n');
  return { text, sections: sectionsIn(pieces) };
}

export async function open(input: ReportInput): Promise<Opened> {
  const rendered = await render(input, blank);
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.faults, null, 1));
  const files = unzipSync(Buffer.from(rendered.base64, 'base64'));
  const parts = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
  return { name: rendered.name, base64: rendered.base64, parts, ...toldBy(readPieces(parts['word/document.xml'] ?? '')) };
}

/** What a section says, as printed. */
export function sectionText({ sections }: Told, number: number): string {
  const pieces = sections.find((section) => section.number === number)?.pieces ?? [];
  return pieces.map((piece) => (piece.kind === 'paragraph' ? piece.text : piece.rows.map((row) => row.join('\t')).join('\n'))).join('\n');
}
