import type { Fault, Rendered, ReportChunk, ReportInput } from '../contract/report.js';
import { report } from '../words/th/report.js';
import { faults as words } from '../words/th/report-faults.js';
import { compose } from './compose/compose.js';
import { base64 } from './docx/base64.js';
import { mainPart } from './docx/parts.js';
import { writeDocx } from './docx/write.js';
import { fileName } from './file-name.js';
import { outgoing } from './outgoing.js';
import { passagesOf, withOwnPassages } from './passages.js';
import { placeholderValues } from './placeholder-values.js';
import { unknownPlaceholders } from './placeholders.js';
import { readBack } from './readback/readback.js';
import { review } from './review.js';
import { summarise } from './summarise.js';

/** Composes, writes, reads back what was written; bytes come out only when nothing contradicts the result. */
export async function render(given: ReportInput): Promise<Rendered> {
  const input = outgoing(given);
  const values = placeholderValues(input);
  const unknown = unknownPlaceholders(input.passages, values);
  if (unknown.length > 0) return { ok: false, faults: unknown.map(unknownFault) };
  const ours = compose(input);
  const own = await writeDocx(ours);
  const faults = readBack(mainPart(own), input);
  const bytes = input.passages.length === 0 ? own : await writeDocx(withOwnPassages(ours, input.passages, values));
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    name: fileName(report.fileName(input.result.year, input.settings.agency || input.result.agency)),
    base64: base64(bytes),
    passages: passagesOf(ours),
  };
}

const unknownFault = ({ cell, found }: { cell: string; found: string }): Fault => ({
  place: words.passage(cell),
  found,
  expected: words.placeholder,
});

const chunk: ReportChunk = { review, render, summarise };
(globalThis as { itaReport?: ReportChunk }).itaReport = chunk;
