import type { Fault, Rasterise, Rendered, ReportChunk, ReportFigures, ReportInput } from '../contract/report.js';
import { fingerprint } from '../ita/fingerprint.js';
import { rounded } from '../ita/number.js';
import type { Result } from '../ita/result.js';
import { report } from '../words/th/report.js';
import { faults as words } from '../words/th/report-faults.js';
import { onCanvas } from './canvas/on-canvas.js';
import { compose } from './compose/compose.js';
import { base64 } from './docx/base64.js';
import { fileName } from './file-name.js';
import { filesOf } from './files.js';
import { outgoing } from './outgoing.js';
import { passagesOf, withOwnPassages } from './own-texts/passages.js';
import { placeholderValues } from './own-texts/placeholder-values.js';
import { unknownPlaceholders } from './own-texts/placeholders.js';
import { pictured } from './pictured.js';
import { review } from './review.js';
import { summarise } from './summarise.js';

/** Composes, draws, writes, reads back what was written; bytes come out only when nothing contradicts the result. */
export async function render(given: ReportInput, rasterise: Rasterise = onCanvas): Promise<Rendered> {
  const input = outgoing(given);
  const values = placeholderValues(input);
  const unknown = unknownPlaceholders(input.passages, values);
  if (unknown.length > 0) return { ok: false, faults: unknown.map(unknownFault) };
  const { document: own, pictures } = await pictured(compose(input), rasterise);
  const files = await filesOf({ printed: withOwnPassages(own, input.passages, values), own, input, pictures });
  if (!files.ok) return files;
  const download = base64(files.download);
  const doc = files.doc === files.download ? download : base64(files.doc);
  const name = fileName(report.fileName(input.result.year, input.settings.agency || input.result.agency));
  const told = { figures: figuresOf(given.result), pictured: pictures !== null, passages: passagesOf(own) };
  return { ok: true, name, base64: download, doc, ...told };
}

function figuresOf(result: Result): ReportFigures {
  const { score, rating } = result.total;
  return { year: result.year, total: score === null ? null : rounded(score), rating: rating ?? '', fingerprint: fingerprint(result) };
}

const unknownFault = ({ cell, found }: { cell: string; found: string }): Fault => ({
  place: words.passage(cell),
  found,
  expected: words.placeholder,
});

const chunk: ReportChunk = { review, render, summarise };
(globalThis as { itaReport?: ReportChunk }).itaReport = chunk;
