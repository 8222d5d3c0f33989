import type { Claim } from '../contract/published.js';
import { closeBlock } from './block.js';
import { readFigure } from './figure.js';
import type { Line } from './line.js';
import { isSum } from './mention.js';
import type { State } from './state.js';
import { sum } from './table-row.js';

const isSumOfAll = (text: string): boolean => isSum(text) && /รวม/.test(text) && !/เฉลี่ย/.test(text);

/** `รวม` on a line of its own and one figure on the next: asked. Gives how many lines were read, 0 where it is no such pair. */
export function readSumBelow(state: State, lines: readonly Line[], at: number): number {
  const [head, line, after] = lines.slice(at, at + 3);
  const figure = alone(line);
  const { block } = state;
  const isOpen = block !== null && !block.isScored && block.figures.length === 0 && !/^[IEO]IT$/.test(block.code);
  if (!head || !line || head.cells.length > 1 || !isSumOfAll(head.cells[0]?.text ?? '') || isOpen) return 0;
  // Of two figures one may be a sum of weights.
  if (!figure || figure.decimals === 0 || figure.isShare || alone(after)) return 0;
  closeBlock(state);
  state.notes.ignore(head.line, 'heading');
  sum(state, line, figure.value, line.cells[0]?.column ?? 0, false);
  return 2;
}

const alone = (line: Line | undefined) => (line?.cells.length === 1 ? readFigure(line.cells[0]?.text ?? '') : null);

/** A column `คะแนนรวม` beside those of all surveys: its figure may be the total. */
export function askSumColumn({ notes, catalogue }: State, head: Line, line: Line, codes: readonly string[]): void {
  const columns = head.cells.filter(({ text }) => isSumOfAll(text));
  const [own, ...others] = columns;
  if (!own || others.length > 0 || codes.includes('total') || !line.isAligned) return;
  if (!catalogue.index.framework.surveys.every(({ code }) => codes.includes(code))) return;
  const figure = readFigure(line.cells.find(({ column }) => column === own.column)?.text ?? '');
  if (!figure || figure.decimals === 0) return;
  const claim: Claim = { kind: 'score', code: 'total', line: line.line, column: own.column, score: figure.value };
  notes.ask('sure', [line.line], [[claim]]);
}
