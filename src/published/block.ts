import type { Claim } from '../contract/published.js';
import { type Part, scaleOf } from '../ita/framework.js';
import { matchPart } from '../ita/part-names.js';
import { nameKey } from '../ita/text.js';
import { endsInChoice } from './choice-words.js';
import { columnOf, type Header } from './header.js';
import { withoutVerdict } from './remark.js';
import type { Block, PlacedFigure, ShareRow, State } from './state.js';
import { isWording } from './wording.js';

/** Begins what follows a measure; what was open before it is closed. */
export function openBlock(state: State, own: Pick<Block, 'code' | 'line' | 'isItem' | 'isScored'> & { wording: string }): void {
  const { block } = state;
  const isDoubtful = block !== null && !block.isScored && block.figures.length + block.rows.length + block.shares.length === 0;
  closeBlock(state);
  const { measures } = state.catalogue.index;
  if (/^[\d.]+$/.test(own.code) && measures.has(own.code)) state.within = { code: own.code, isScored: own.isScored };
  else if (own.code !== '') state.within = null;
  state.block = {
    ...own,
    lastLine: own.line,
    isDoubtful: isDoubtful && !own.isScored,
    wording: own.wording === '' ? [] : [own.wording],
    figures: [],
    labels: null,
    rows: [],
    shares: [],
    rowTexts: [],
  };
}

/** Claims what stood on the lines of a block. */
export function closeBlock(state: State): void {
  const { block } = state;
  state.block = null;
  if (!block) return;
  const measure = state.catalogue.index.measures.get(block.code);
  const parts = measure?.parts ?? [];
  const rows = [...block.rows, ...verticalRows(block), ...lineRow(block)];
  const single = parts.length <= 1 ? rowScores(rows) : [];
  claimScore(state, block, verticalRows(block).length > 0 ? single : [...block.figures, ...single]);
  claimWording(state, block, measure?.title ?? '');
  claimShares(state, block, parts, rows);
}

function claimScore(state: State, block: Block, figures: readonly PlacedFigure[]): void {
  const { notes } = state;
  if (block.code === '') return;
  const said = figures.filter(({ isLinked }) => isLinked);
  const own = said.length > 0 ? said : figures;
  const values = [...new Set(own.map(({ figure }) => figure.value))];
  const claimOf = (value: number): Claim => {
    const at = own.find(({ figure }) => figure.value === value) ?? own[0];
    return { kind: 'score', code: block.code, line: at?.line ?? block.line, column: at?.column ?? 0, score: value };
  };
  const [value] = values;
  if (value === undefined) return;
  const isProven = own.some(({ figure, isLinked }) => isLinked || figure.decimals > 0 || isWholeItem(block.code, figure.value));
  const lines = own.map(({ line }) => line);
  const isOfChoice = said.length === 0 && (isBelowChoices(state, block) || areSharesOpen(block));
  // The name of an item is the name of many a document.
  const isNamed = !block.isItem && /^[ieo]\d/.test(block.code);
  if (block.isDoubtful && own.length > 1 && said.length === 0) {
    // Columns were copied one after the other: which figure is whose is not known.
    for (const line of lines) notes.why.set(line, 'noMeasure');
  } else if (values.length > 1)
    notes.ask(
      'score',
      lines,
      values.slice(0, 6).map((one) => [claimOf(one)]),
    );
  else if (isProven && !isNamed && !isOfChoice && !notes.inDoubt.has(block.line) && (!block.isDoubtful || said.length > 0)) {
    for (const { line, column } of own) notes.claim({ ...claimOf(value), line, column });
  } else notes.ask('sure', lines, [[claimOf(value)]]);
}

/** True where names of choices stand above and no row of shares: a figure below them may be how many chose one. */
function isBelowChoices({ catalogue, header, headerLine }: State, { line, labels, rows, wording }: Block): boolean {
  const isHeader = headerLine > line && rows.length === 0 && (header?.choices ?? []).length > 0;
  return labels !== null || isHeader || endsInChoice(catalogue, wording.join(' '));
}

/** True after shares, one a line, that are not yet all: the next figure may be one of them. */
const areSharesOpen = ({ shares }: Block): boolean =>
  shares.length > 0 && Math.abs(shares.reduce((sum, { value }) => sum + value, 0) - 100) > 0.25;

/** OIT items have whole scores, of which 0 and 100 are the usual ones. */
export const isWholeItem = (code: string, value: number): boolean => /^o\d/.test(code) && (value === 0 || value === 100);

function claimWording({ notes, header, catalogue }: State, block: Block, title: string): void {
  const text = withoutVerdict(block.wording.join(' '));
  if (block.code === '') return;
  const isResult = block.isScored || block.figures.length + block.rows.length + block.shares.length > 0;
  if (!isResult || !block.isItem || /(?:\.\.\.|…)$/.test(text) || text === '' || nameKey(text) === nameKey(title)) return;
  // `มีช่องทางหรือไม่ ไม่มี` is a question and an answer to it.
  if (endsInChoice(catalogue, text)) return;
  if (!isWording(text) && !(header && columnOf(header, 'title') !== null)) return;
  notes.claim({ kind: 'wording', code: block.code, line: block.line, column: 0, text });
}

/** The figures below labels on lines of their own, row by row. */
function verticalRows({ labels, figures, rowTexts }: Block): ShareRow[] {
  const width = labels ? labels.choices.length + labels.columns.filter(({ is }) => is === 'score').length : 0;
  if (!labels || width < 2 || figures.length === 0 || figures.length % width !== 0) return [];
  return Array.from({ length: figures.length / width }, (_, row) => {
    const own = figures.slice(row * width, (row + 1) * width);
    return { line: own[0]?.line ?? 0, text: rowTexts[row] ?? '', figures: own, header: labels };
  });
}

/** Shares that stand one a line, `มี 55.10 %`, as one row. */
function lineRow({ shares, labels, line }: Block): ShareRow[] {
  const scales = new Set(shares.map(({ scale }) => scale));
  if (shares.length < 2 || scales.size > 1 || labels) return [];
  const figures = shares.map((share) => ({
    line: share.line,
    column: 0,
    figure: { value: share.value, decimals: 2, isShare: true, isScore: false },
    isLinked: false,
  }));
  const choices = shares.map(({ choice, scale }, column) => ({ column, found: { scale: { code: scale } as never, choice } }));
  return [{ line: shares[0]?.line ?? line, text: '', figures, header: { isAligned: false, columns: [], choices, isVague: false } }];
}

/** The figure of a row's score column, which is the item's where it has no other parts. */
function rowScores(rows: readonly ShareRow[]): PlacedFigure[] {
  return rows.length > 1 ? [] : rows.flatMap((row) => scoreOf(row) ?? []);
}

function scoreOf({ header, figures }: ShareRow): PlacedFigure | null {
  const at = inOrder(header).indexOf('score');
  const own = at < 0 ? undefined : figures[at];
  return own ? { ...own, isLinked: true } : null;
}

/** The columns that hold figures, in their order: an index of a choice, or the score. */
function inOrder({ columns, choices }: Header): (number | 'score')[] {
  const all = [
    ...choices.map(({ column, found }) => ({ column, is: found.choice as number | 'score' })),
    ...columns.filter(({ is }) => is === 'score').map(({ column }) => ({ column, is: 'score' as const })),
  ];
  return all.sort((a, b) => a.column - b.column).map(({ is }) => is);
}

function claimShares({ notes, catalogue }: State, block: Block, parts: readonly Part[], rows: readonly ShareRow[]): void {
  const matched = matchedParts(parts, rows);
  for (const [index, row] of rows.entries()) {
    const part = matched[index];
    const own = part === null || part === undefined ? undefined : parts[part];
    if (!own || part === null || part === undefined) {
      notes.ignore(row.line, 'shares');
      return;
    }
    const shares = sharesOf(row, scaleOf(catalogue.index.framework, own));
    const at = { code: block.code, line: row.line, column: row.figures[0]?.column ?? 0, part };
    if (shares) notes.claim({ kind: 'shares', ...at, shares });
    else if (row.header.choices.length > 0) notes.ignore(row.line, 'shares');
    const score = parts.length > 1 ? scoreOf(row) : null;
    if (score) notes.claim({ kind: 'partScore', ...at, column: score.column, score: score.figure.value });
  }
}

/** Which part each row is of: by its words; the others in order where there are as many rows as parts and the words agree with the order. */
function matchedParts(parts: readonly Part[], rows: readonly ShareRow[]): (number | null)[] {
  if (parts.length === 1) return rows.length === 1 ? [0] : rows.map(() => null);
  const named = rows.map(({ text }) => matchPart(parts, text));
  const isDoubled = new Set(named.filter((part) => part !== null)).size < named.filter((part) => part !== null).length;
  if (isDoubled) return rows.map(() => null);
  const inTurn = rows.length === parts.length && named.every((part, index) => part === null || part === index);
  return named.map((part, index) => part ?? (inTurn && named.some((other) => other !== null) ? index : null));
}

/** Shares of all choices of the part's own scale that add up to 100; null for anything else. */
function sharesOf({ header, figures }: ShareRow, scale: { code: string; choices: readonly unknown[] }): number[] | null {
  const order = inOrder(header);
  const shares = scale.choices.map((_, choice) => figures[order.indexOf(choice)]?.figure.value);
  if (header.choices.some(({ found }) => found.scale.code !== scale.code) || header.choices.length !== scale.choices.length) return null;
  if (shares.some((share) => share === undefined)) return null;
  const sum = (shares as number[]).reduce((total, share) => total + share, 0);
  return Math.abs(sum - 100) <= 0.25 ? (shares as number[]) : null;
}
