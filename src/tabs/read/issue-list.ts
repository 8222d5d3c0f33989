import { gathered } from '../../ita/gathered.js';
import { cellName, type Issue } from '../../ita/issue.js';
import { type Cell, plain } from '../../ita/text.js';
import { issues as words } from '../../words/issues.js';
import { isAnswerWord } from './answer-words.js';

/** Collects what was not as expected while tabs are read; the list keeps the order of reading. */
export class IssueList {
  readonly #all: Issue[] = [];
  readonly names: ReadonlyMap<string, string>;

  /** @param names the names that tabs really bear, by their fixed names, where they differ: issues carry the real ones. */
  constructor(names: ReadonlyMap<string, string> = new Map()) {
    this.names = names;
  }

  /** All of them; what is wrong with many cells of a column is one. */
  get issues(): Issue[] {
    return columnsAsOne(this.#all);
  }

  /** The name that a tab really bears. */
  nameOf(tab: string): string {
    return this.names.get(tab) ?? tab;
  }

  /** The issues of one tab. */
  on(tab: string): Issue[] {
    return this.issues.filter((issue) => issue.tab === this.nameOf(tab));
  }

  /** An issue of one cell, zero-based row and column. */
  cell(tab: string, row: number, column: number, what: Omit<Issue, 'tab' | 'cell'>): void {
    this.#all.push({ tab: this.nameOf(tab), cell: cellName(row, column), ...what });
  }

  /** An issue of a whole tab. */
  tab(tab: string, what: Omit<Issue, 'tab' | 'cell'>): void {
    this.#all.push({ tab: this.nameOf(tab), cell: '', ...what });
  }
}

/** More cells of a column than this with one and the same fault are one issue. */
const ONE_BY_ONE = 15;

/** Issues of which none repeats for cell after cell of a column: the first stands for all. */
function columnsAsOne(issues: readonly Issue[]): Issue[] {
  const columns = gathered(issues.map((issue) => [columnOf(issue), issue]));
  return issues.flatMap((issue) => {
    const own = columns.get(columnOf(issue)) ?? [];
    if (issue.cell === '' || issue.ask || own.length <= ONE_BY_ONE) return [issue];
    const last = own[own.length - 1]?.cell ?? '';
    return own[0] === issue ? [{ ...issue, found: words.manyCells(issue.found, own.length, `${issue.cell}–${last}`) }] : [];
  });
}

/** The same for cells of one column in which the same was expected. */
const columnOf = ({ tab, cell, expected, action, ask }: Issue): string =>
  JSON.stringify([tab, cell.replace(/\d+$/, ''), expected, action, ask?.about ?? '']);

const LONGEST = 80;

/** What is said in place of a cell's text. A question kept in the workbook says it in Thai: asked in two languages it is one. */
type InPlace = Pick<typeof words, 'blank' | 'date' | 'notShown'>;

/** A cell's text as an issue quotes it: plain, cut at 80 characters. */
export function quoted(cell: Cell, said: InPlace = words): string {
  const text = cell instanceof Date ? said.date : plain(cell);
  if (text === '') return said.blank;
  // A letter is at most two units: of a very long text only the beginning is parted into letters.
  const letters = [...text.slice(0, 2 * LONGEST + 2)];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : text;
}

const LONGEST_ANSWER = 30;
/** E-mail addresses, long numbers, forms of address: an answer cell that holds one may name somebody. */
const PERSONAL = /@|[0-9๐-๙][0-9๐-๙ -]{5,}|^(?:นาย|นาง|น\.ส\.|ด\.ช\.|ด\.ญ\.|ว่าที่)/;

/** A short text of a results page as an issue quotes it. */
export function quotedShort(cell: Cell, said: InPlace = words): string {
  const text = quoted(cell, said);
  return [...text].length > LONGEST_ANSWER || PERSONAL.test(text) ? said.notShown : text;
}

/** An answer cell's text as an issue quotes it: figures and words that people answer with, since any others may name somebody. */
export function quotedAnswer(cell: Cell): string {
  const text = quotedShort(cell);
  const isAnswer = text === words.blank || text === words.date || text.split(NO_WORD).every((word) => word === '' || isAnswerWord(word));
  return isAnswer ? text : words.notShown;
}

const NO_WORD = /[\s0-9๐-๙.,:;=+()[\]/%!?#*–-]+/;

/** True of two short Thai words, as a name and a surname are, or of words that begin like a name. */
export const mayName = (text: string): boolean => PERSONAL.test(text) || /^[ก-๙.]{2,20} [ก-๙]{2,25}$/.test(text);
