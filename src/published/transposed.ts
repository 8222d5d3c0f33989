import type { Claim } from '../contract/published.js';
import { nameKey } from '../ita/text.js';
import { isWholeItem } from './block.js';
import { namedMeasure, namedSurvey } from './catalogue.js';
import { readFigure } from './figure.js';
import { type Line, textOf } from './line.js';
import { isOtherByBracket, isTotal, readMention, wholeCode } from './mention.js';
import { headInColumns, rowInColumns } from './spaced-table.js';
import type { State } from './state.js';
import { askSumColumn } from './sum-below.js';
import { DOUBT } from './vocabulary.js';

const SCORE_LABEL = /^(?:ผล)?(?:คะแนน|score)(?:ที่ได้|เฉลี่ย|รวม|การประเมิน)?$/i;
const MOST_ROWS = 6;

/** Codes or names side by side and their scores on the line below, or one more below. Gives how many lines were read, 0 where it is no such table. */
export function readTransposed(state: State, lines: readonly Line[], at: number): number {
  const own = lines[at];
  const measures = own ? measuresIn(state, own) : [];
  if (!own || measures.length < 2) return 0;
  const { head, rowOf } = columnsOf(own, lines[at + 1], measures);
  const isNamed =
    lines[at + 1] !== undefined &&
    figuresOf(lines[at + 1] as Line, head, measures).length === 0 &&
    isNames(state, lines[at + 1] as Line, measures.length);
  let read = 1 + (isNamed ? 1 : 0);
  let rows = 0;
  for (let next = lines[at + read]; next && rows < MOST_ROWS; next = lines[at + read]) {
    const line = rowOf(next);
    const figures = figuresOf(line, head, measures);
    if (figures.length < 2 || line.cells.some(({ text }) => readFigure(text) === null && readMention(state.catalogue, text) !== null))
      break;
    claimRow(state, line, figures, head.isAligned && isShifted(line, head, measures));
    askSumColumn(
      state,
      head,
      line,
      figures.map(({ code }) => code),
    );
    read += 1;
    rows += 1;
  }
  if (rows === 0) return 0;
  for (let line = 0; line < read - rows; line += 1) state.notes.ignore(lines[at + line]?.line ?? 0, 'header');
  return read;
}

/** The header, and how a row below it is split: into columns too, where single spaces part them. */
function columnsOf(own: Line, next: Line | undefined, measures: readonly Column[]): { head: Line; rowOf: (line: Line) => Line } {
  const head = headInColumns(own);
  const inColumns = (line: Line): Line | null => rowInColumns(line, head.cells.length, measures);
  if (head === own || !next || !inColumns(next)) return { head: own, rowOf: (line) => line };
  return { head, rowOf: (line) => inColumns(line) ?? line };
}

interface Column {
  column: number;
  code: string;
}

type Placed = Column & { text: string };

/** The measures that cells are and nothing more; none where a figure stands on the line, too. */
function measuresIn({ catalogue }: State, line: Line): Column[] {
  const cells = line.cells.length > 1 ? line.cells : (line.cells[0]?.text ?? '').split(' ').map((text, column) => ({ text, column }));
  if (cells.length > 100) return [];
  const found = cells.flatMap(({ text, column }) => {
    if (isOtherByBracket(catalogue, text)) return [];
    const code = wholeCode(catalogue, text) ?? (isTotal(text) ? 'total' : (namedMeasure(catalogue, text) ?? namedSurvey(text)));
    return code === null ? [] : [{ column, code }];
  });
  const isPlain =
    cells.length - found.length <= 3 && !cells.some(({ text }) => readFigure(text) !== null && wholeCode(catalogue, text) === null);
  return isPlain && new Set(found.map(({ code }) => code)).size === found.length ? found : [];
}

const isNames = ({ catalogue }: State, line: Line, count: number): boolean =>
  line.cells.length >= 2 &&
  line.cells.length <= count + 1 &&
  line.cells.filter(({ text }) => namedMeasure(catalogue, text) !== null).length >= 2;

/** True where cells of a row stand one or more columns beside their headers, as text copied from a table with merged cells does. */
function isShifted({ cells }: Line, head: Line, measures: readonly Column[]): boolean {
  const first = measures[0]?.column ?? 0;
  const last = head.cells[head.cells.length - 1]?.column ?? 0;
  return cells.some(({ text, column }) => column > last || (column < first && (readFigure(text)?.decimals ?? 0) > 0));
}

/** Figures under the measures: by column, or in order where there are just as many of them. */
function figuresOf(line: Line, head: Line, measures: readonly Column[]): Placed[] {
  if (head.isAligned && line.isAligned && head.cells.length > 1 && !isShifted(line, head, measures)) {
    return measures.flatMap(({ code, column }) =>
      line.cells.filter((cell) => cell.column === column && readFigure(cell.text)).map((cell) => ({ code, ...cell })),
    );
  }
  const words = line.cells.length > 1 ? line.cells : (line.cells[0]?.text ?? '').split(' ').map((text, column) => ({ text, column }));
  const figures = words.filter(({ text }) => readFigure(text) !== null);
  if (figures.length !== measures.length) return [];
  return figures.map((cell, index) => ({ code: measures[index]?.code ?? '', ...cell }));
}

function claimRow(state: State, line: Line, figures: readonly Placed[], isShiftedRow: boolean): void {
  const { notes, catalogue } = state;
  const label = line.cells
    .filter(({ text, column }) => readFigure(text) === null && !figures.some((own) => own.column === column))
    .map(({ text }) => text);
  const claims = figures.map(
    ({ code, column, text }): Claim => ({ kind: 'score', code, line: line.line, column, score: readFigure(text)?.value ?? 0 }),
  );
  if (state.isOtherYear) {
    notes.ignore(line.line, 'otherYear');
    return;
  }
  if (DOUBT.test(textOf(line))) {
    notes.ignore(line.line, 'notScore');
    return;
  }
  const isWhole =
    figures.every(({ text }) => readFigure(text)?.decimals === 0) && !claims.every(({ code, score }) => isWholeItem(code, score as number));
  const isWeights = claims.every(({ code, score }) => code === 'total' || catalogue.index.measures.get(code)?.weight === score);
  if (isWhole && isWeights) {
    notes.ignore(line.line, 'weight');
    return;
  }
  const [first] = label;
  const isOurs =
    first === undefined || SCORE_LABEL.test(nameKey(first)) || (catalogue.agency !== '' && nameKey(first) === catalogue.agency);
  if (isOurs && !isWhole && !isShiftedRow) for (const claim of claims) notes.claim(claim);
  else notes.ask('sure', [line.line], [claims]);
}
