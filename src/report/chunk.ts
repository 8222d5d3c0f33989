import type { Fault, Rasterise, Rendered, ReportChunk, ReportInput } from '../contract/report.js';
import { withheld } from '../ita/withheld.js';
import { report } from '../words/th/report.js';
import { faults as words } from '../words/th/report-faults.js';
import { onCanvas } from './canvas/on-canvas.js';
import { cleanInput, cleanText } from './clean.js';
import { compose } from './compose/compose.js';
import { base64 } from './docx/base64.js';
import { mainPart } from './docx/parts.js';
import { writeDocx } from './docx/write.js';
import { passagesOf, withOwnPassages } from './passages.js';
import { pictured } from './pictured.js';
import { placeholderValues } from './placeholder-values.js';
import { unknownPlaceholders } from './placeholders.js';
import { readBack } from './readback/readback.js';

const LONGEST_NAME = 100;

/** Composes, draws, writes, reads back what was written; bytes come out only when nothing contradicts the result. */
export async function render(given: ReportInput, rasterise: Rasterise = onCanvas): Promise<Rendered> {
  const clean = cleanInput(given);
  const input = { ...clean, result: withheld(clean.result) };
  const values = placeholderValues(input);
  const unknown = unknownPlaceholders(input.passages, values);
  if (unknown.length > 0) return { ok: false, faults: unknown.map(unknownFault) };
  const { document: ours, pictures } = await pictured(compose(input), rasterise);
  const own = await writeDocx(ours, pictures ?? new Map());
  const faults = readBack(mainPart(own), input, pictures !== null);
  const bytes = input.passages.length === 0 ? own : await writeDocx(withOwnPassages(ours, input.passages, values), pictures ?? new Map());
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, name: documentName(input), base64: base64(bytes), passages: passagesOf(ours), pictured: pictures !== null };
}

const unknownFault = ({ cell, found }: { cell: string; found: string }): Fault => ({
  place: words.passage(cell),
  found,
  expected: words.placeholder,
});

/** A name that any file system takes. */
function documentName({ result, settings }: ReportInput): string {
  const name = report.fileName(result.year, cleanText(settings.agency || result.agency));
  return [...name.replace(/[\\/:*?"<>|\n]+/g, ' ').replace(/\s+/g, ' ')].slice(0, LONGEST_NAME).join('').trim();
}

const chunk: ReportChunk = { render };
(globalThis as { itaReport?: ReportChunk }).itaReport = chunk;
