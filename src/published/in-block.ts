import { nameKey } from '../ita/text.js';
import { arabicDigits } from '../words/digits.js';
import { isName, surveysIn } from './catalogue.js';
import { readCount, readFigure } from './figure.js';
import { columnOf } from './header.js';
import { type Line, textOf } from './line.js';
import { isSum } from './mention.js';
import { isOfDocument, isRemark, isUnclear } from './remark.js';
import type { Block, PlacedFigure, State } from './state.js';
import type { Token } from './tokens.js';
import { DOUBT, headerColumn } from './vocabulary.js';

/** Reads a line that carries on what a measure's own line began; false where it does not. */
export function readInBlock(state: State, line: Line, tokens: readonly Token[]): boolean {
  const { block } = state;
  if (!block || block.code === '') return false;
  const is =
    shareLine(state, block, line) ||
    label(state, block, line) ||
    shareRow(state, block, line) ||
    figureLine(state, block, line, tokens) ||
    remarkedFigure(state, block, line, tokens) ||
    people(state, block, line) ||
    comment(state, block, line) ||
    ownName(state, block, line) ||
    wording(state, block, line, tokens);
  if (is) block.lastLine = line.line;
  return is;
}

/** `มี 55.10 %`, or the two in cells of their own. */
function shareLine({ catalogue, notes }: State, block: Block, line: Line): boolean {
  const match = /^(.+?)[\s:=]+(?:ร้อยละ\s*)?([0-9๐-๙]{1,3}(?:[.,][0-9๐-๙]{1,4})?\s*%?)$/.exec(textOf(line));
  const found = match ? catalogue.choices.get(nameKey(match[1])) : undefined;
  const figure = match ? readFigure(match[2] ?? '') : null;
  if (!found || !figure || block.labels) return false;
  block.shares.push({ line: line.line, choice: found.choice, scale: found.scale.code, value: figure.value });
  notes.ignore(line.line, 'shares');
  return true;
}

/** A choice, or the word score after one, on a line of its own: the figures follow below in this order. */
function label({ catalogue, notes }: State, block: Block, line: Line): boolean {
  const [cell, ...others] = line.cells;
  if (!cell || others.length > 0 || block.figures.length > 0 || block.isScored) return false;
  const found = catalogue.choices.get(nameKey(cell.text));
  const isScore = block.labels !== null && headerColumn(cell.text, catalogue.index.framework.year, (text) => text) === 'score';
  if (!found && !isScore) return false;
  const labels = block.labels ?? { isAligned: false, columns: [], choices: [], isVague: false };
  const column = labels.choices.length + labels.columns.length;
  block.labels = {
    ...labels,
    choices: found ? [...labels.choices, { column, found }] : labels.choices,
    columns: isScore ? [...labels.columns, { column, is: 'score' as const }] : labels.columns,
  };
  notes.ignore(line.line, 'header');
  return true;
}

/** A row below a header of choices: words, then a figure for each column. */
function shareRow({ header, notes }: State, block: Block, line: Line): boolean {
  if (!header || header.choices.length < 2 || columnOf(header, 'code') !== null) return false;
  const wanted = [...header.choices, ...header.columns.filter(({ is }) => is === 'score')].sort((a, b) => a.column - b.column);
  const { text, figures } = header.isAligned ? byColumn(line, wanted) : byOrder(line, wanted.length);
  if (figures.length !== wanted.length) return false;
  block.rows.push({ line: line.line, text, figures, header });
  notes.ignore(line.line, 'shares');
  return true;
}

type Found = { text: string; figures: PlacedFigure[] };

function byColumn(line: Line, wanted: readonly { column: number }[]): Found {
  const figures = wanted.flatMap(({ column }) => {
    const figure = readFigure(line.cells.find((cell) => cell.column === column)?.text ?? '');
    return figure ? [{ line: line.line, column, figure, isLinked: false }] : [];
  });
  const text = line.cells.find(({ text: own }) => readFigure(own) === null)?.text ?? '';
  return figures.length === wanted.length ? { text, figures } : byOrder(line, wanted.length);
}

/** Exactly so many figures at the end of the line. */
function byOrder(line: Line, count: number): Found {
  const words = textOf(line).replace(/ %/g, '%').split(' ');
  const figures: PlacedFigure[] = [];
  let at = words.length;
  for (; at > 0; at -= 1) {
    const figure = readFigure(words[at - 1] ?? '');
    if (!figure) break;
    figures.unshift({ line: line.line, column: line.cells[line.cells.length - 1]?.column ?? 0, figure, isLinked: false });
  }
  return figures.length === count ? { text: words.slice(0, at).join(' '), figures } : { text: '', figures: [] };
}

/** A figure that stands alone, or after `คะแนน` or `คะแนนเฉลี่ย`; of `เฉลี่ย` only where the measure has no score yet. */
function figureLine({ notes }: State, block: Block, line: Line, tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  const isMean = first?.is === 'sum' && second?.is === 'figure' && tokens.length === 2 && /คะแนนเฉลี่ย|เฉลี่ย/.test(first.text) && block.isItem;
  const token = isMean ? second : tokens.length === 1 ? first : null;
  const rest = tailFigure(block, line, tokens);
  if (rest) return rest;
  if (token?.is === 'dash' && tokens.length === 1 && !block.isScored) {
    block.isScored = true;
    notes.ignore(line.line, 'noScore');
    return true;
  }
  if (token?.is !== 'figure' || (block.isScored && !isMean && !token.isLinked)) return false;
  if (!isMean && token.figure.isShare && block.labels === null) return false;
  block.figures.push({ line: line.line, column: token.column, figure: token.figure, isLinked: isMean || token.isLinked });
  notes.ignore(line.line, 'noScore');
  return true;
}

/** `0.00 คะแนน ไม่พบข้อมูล` below a document: its score and what is said of it. */
function remarkedFigure(state: State, block: Block, line: Line, tokens: readonly Token[]): boolean {
  const [figure, remark, ...others] = tokens;
  if (figure?.is !== 'figure' || remark?.is !== 'remark' || others.length > 0 || !isOfDocument(block.code) || block.isDoubtful)
    return false;
  if (
    isUnclear(remark.text) ||
    DOUBT.test(remark.text) ||
    /25\d\d/.test(arabicDigits(remark.text)) ||
    !figureLine(state, block, line, [figure])
  )
    return false;
  const { text, column } = remark;
  if (isRemark(text)) state.notes.claim({ kind: 'comment', code: block.code, line: line.line, column, text });
  return true;
}

/** The end of a wrapped title with the score after it: `ประจำปี รอบ 6 เดือน 0.00`. */
function tailFigure(block: Block, line: Line, tokens: readonly Token[]): boolean {
  const [first, second, ...others] = tokens;
  const isNext = line.line === block.lastLine + 1 && block.isItem && !block.isScored && block.figures.length === 0 && block.labels === null;
  if (!isNext || block.wording.length === 0) return false;
  const inCell =
    first?.is === 'text' && others.length === 0 && second === undefined ? /^(.+?)\s([0-9๐-๙]{1,3}\.[0-9๐-๙]{2})$/.exec(first.text) : null;
  const figure = inCell
    ? readFigure(inCell[2] ?? '')
    : first?.is === 'text' && second?.is === 'figure' && others.length === 0 && second.figure.decimals > 0
      ? second.figure
      : null;
  if (!figure || first?.is !== 'text') return false;
  block.wording.push(inCell?.[1] ?? first.text);
  block.figures.push({ line: line.line, column: second?.column ?? first.column, figure, isLinked: false });
  return true;
}

function people({ notes }: State, block: Block, line: Line): boolean {
  const match = /^(?:จำนวน)?ผู้ตอบ(?:แบบ\S{0,10})?(?:ทั้งหมด)?\s*[:=]?\s*(.+)$/.exec(textOf(line));
  const n = match ? readCount(match[1] ?? '', true) : null;
  if (n === null) return false;
  notes.claim({ kind: 'respondents', code: block.code, line: line.line, column: line.cells[0]?.column ?? 0, n });
  return true;
}

function comment({ notes }: State, block: Block, line: Line): boolean {
  const match = /^(?:ความคิดเห็น|ข้อคิดเห็น)(?:ผู้ตรวจ|ของผู้ตรวจ)?\s*[:：]\s*(.+)$/.exec(textOf(line));
  if (!match || !block.isItem) return false;
  notes.claim({ kind: 'comment', code: block.code, line: line.line, column: line.cells[0]?.column ?? 0, text: match[1] ?? '' });
  return true;
}

/** The measure's own name below its code. */
function ownName({ catalogue, notes }: State, block: Block, line: Line): boolean {
  const measure = catalogue.index.measures.get(block.code);
  const is = !block.isScored && [measure?.title ?? '', ...(measure?.aliases ?? [])].some((name) => nameKey(name) === nameKey(textOf(line)));
  if (is) notes.ignore(line.line, 'heading');
  return is;
}

const NO_WORDING = /^(?:วิเคราะห์|หมายเหตุ|ที่มา|รายงาน(?=การวิเคราะห์)|ประกาศ|เรื่อง|สรุป|ความคิดเห็น|ผลการ|\*\*|\/)/;

/** The next line of a wrapped title or question. In a table it stands in the column of titles. */
function wording({ catalogue, header, notes }: State, block: Block, line: Line, tokens: readonly Token[]): boolean {
  const text = textOf(line);
  const [first] = line.cells;
  if (!first || line.cells.length > 1 || tokens.some(({ is }) => is !== 'text') || line.line !== block.lastLine + 1) return false;
  if (NO_WORDING.test(text) || text.length > 150 || isName(catalogue, text) || surveysIn(text).length > 0 || isSum(text)) return false;
  if (block.labels) {
    block.rowTexts[block.figures.length === 0 ? 0 : block.rowTexts.length] = text;
    return true;
  }
  if (!block.isItem || block.figures.length > 0 || block.rows.length + block.shares.length > 0) return false;
  const column = header ? columnOf(header, 'title') : null;
  if (block.isScored && !(line.isAligned && column === first.column)) {
    // The rest of a question or the foot of a page: a wording that may be cut off is not taken.
    block.wording = [];
    notes.ignore(line.line, 'text');
    return true;
  }
  block.wording.push(text);
  notes.ignore(line.line, 'text');
  return true;
}
