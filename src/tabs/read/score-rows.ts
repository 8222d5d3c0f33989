import type { Mapped } from '../../contract/status.js';
import { readCode, readMeasureCode } from '../../ita/codes.js';
import { readScore } from '../../ita/read-score.js';
import { nameKey, plain } from '../../ita/text.js';
import { issues as words } from '../../words/issues.js';
import { scoreIssues as told } from '../../words/score-issues.js';
import { answers as tabWords } from '../../words/th/decisions.js';
import { asking } from './decisions.js';
import { areIndicators, contradicts, type Identified, identifyLeading, identifyOn, itemCode } from './identify.js';
import { quoted } from './issue-list.js';
import { isOfOther } from './measure-names.js';
import { askBare } from './score-asks.js';
import { cellOf, listed, type ScoreRow, type ScoresTab, titleOf } from './scores-tab.js';
import { rowsOf, type TableRow } from './table.js';

/** A row with its code, and how that was told. */
export interface IdentifiedRow extends ScoreRow {
  by: Mapped['by'];
}

interface ReadRow {
  row: TableRow;
  is: Identified;
}

/** The rows of a survey's scores whose measure is sure; the others are told. */
export function identifiedRows(tab: ScoresTab): IdentifiedRow[] {
  const rows = rowsOf(tab.grid, tab.table).filter((row) => plain(cellOf(tab, row, 'code')) !== '' || isScored(tab, row));
  const shared = repeated(rows.map((row) => nameKey(titleOf(tab, row))));
  const read: ReadRow[] = [];
  for (const row of rows) {
    const above = read[read.length - 1]?.is;
    read.push({ row, is: isFurtherPart(tab, row) && typeof above === 'object' ? above : identify(tab, row, shared) });
  }
  const means = meaningOfBare(tab, read);
  const isUnsure = pointsCountItems(tab, rows);
  return read.flatMap(({ row, is }): IdentifiedRow[] => {
    if (typeof is === 'object' && 'bare' in is) {
      if (means === null) return [];
      const by = means.isChosen ? 'user' : 'order';
      return withCode(tab, row, means.indicators ? String(is.bare) : itemCode(tab.survey, is.bare), by);
    }
    if (isUnsure && isPointed(tab, row)) return [];
    if (typeof is === 'object') return withCode(tab, row, is.code, 'code');
    report(tab, row, is);
    return [];
  });
}

/** A part without a code is of the question above, as merged cells are read. */
const isFurtherPart = (tab: ScoresTab, row: TableRow): boolean =>
  plain(cellOf(tab, row, 'code')) === '' && plain(cellOf(tab, row, 'part')) !== '' && plain(titleOf(tab, row)) === '';

const isScored = (tab: ScoresTab, row: TableRow): boolean => readScore(cellOf(tab, row, 'score')) !== 'blank';

/** What stands more than once, in the order in which it comes again. */
function repeated<T>(values: readonly T[]): Set<T> {
  const seen = new Set<T>();
  const again = new Set<T>();
  for (const value of values) {
    if (seen.has(value)) again.add(value);
    seen.add(value);
  }
  return again;
}

/** A title that several rows share is of what stands above them, and makes none of them an indicator. */
function identify(tab: ScoresTab, row: TableRow, shared: ReadonlySet<string>): Identified {
  const code = cellOf(tab, row, 'code');
  const title = titleOf(tab, row);
  if (isOfOther(code, tab.index.framework.year)) return 'noCode';
  const is = identifyOn(tab.survey, tab.index, code, shared.has(nameKey(title)) ? '' : title);
  return is === 'noCode' && isScored(tab, row) ? identifyLeading(tab.survey, tab.index, code) : is;
}

/**
 * Whether bare numbers are indicators or items; null while they are exactly the survey's indicators and nobody said, or where they
 * begin anew or go beyond the items. */
function meaningOfBare(tab: ScoresTab, read: readonly ReadRow[]): { indicators: boolean; isChosen: boolean } | null {
  const rows = read.flatMap(({ row, is }) => (typeof is === 'object' && 'bare' in is ? [{ row, number: is.bare }] : []));
  if (!areIndicators(tab.index, tab.survey, new Set(rows.map(({ number }) => number)))) {
    const whole = rows.filter(({ row }) => plain(cellOf(tab, row, 'part')) === '').map(({ number }) => number);
    const again = [...repeated(whole)];
    const beyond = [...new Set(whole.filter((number) => !tab.index.measures.has(itemCode(tab.survey, number))))];
    if (again.length < 2 && (beyond.length === 0 || tab.index.unplaced.has(tab.survey))) return { indicators: false, isChosen: false };
    tab.issues.tab(tab.tab, words.unsureNumbers(listed([...(again.length < 2 ? [] : again), ...beyond].map(String))));
    return null;
  }
  const numbers = [...new Set(rows.map(({ number }) => number))].join(' ');
  const ask = askBare(tab.survey, numbers);
  const chosen = tab.decisions.choose(ask);
  if (chosen !== null) return { indicators: chosen === tabWords.indicators, isChosen: true };
  tab.issues.tab(tab.tab, asking(words.bareIndicators(numbers, tab.tab), ask));
  return null;
}

const isPointed = (tab: ScoresTab, row: TableRow): boolean => {
  const read = readCode(cellOf(tab, row, 'code'));
  return read?.certain === true && /^\d+\.\d+$/.test(read.code);
};

/** True where numbers such as `9.6` go beyond the sub-indicators: then `9.1` may be the first item just as well, and that is told. */
function pointsCountItems(tab: ScoresTab, rows: readonly TableRow[]): boolean {
  const codes = rows.filter((row) => isPointed(tab, row)).map((row) => readMeasureCode(cellOf(tab, row, 'code')) ?? '');
  const beyond = codes.filter((code) => !tab.index.measures.has(code));
  if (beyond.length > 0) tab.issues.tab(tab.tab, told.unsurePoints(listed(beyond)));
  return beyond.length > 0;
}

function withCode(tab: ScoresTab, row: TableRow, code: string, by: Mapped['by']): IdentifiedRow[] {
  const title = titleOf(tab, row);
  if (!tab.index.measures.has(code)) report(tab, row, 'unknown');
  else if (contradicts(tab.index, code, title)) {
    const cells = words.nameAndCode(quoted(cellOf(tab, row, 'code')), quoted(title));
    tab.issues.cell(tab.tab, row.row, tab.table.columns.code ?? 0, cells);
  } else return [{ ...row, code, by }];
  return [];
}

/** A note below the table has text where a code belongs and no score: it is passed over. So is an item that has no place: that is told already. */
function report(tab: ScoresTab, row: TableRow, is: Exclude<Identified, object>): void {
  const code = cellOf(tab, row, 'code');
  if (is === 'noCode' && !isScored(tab, row)) return;
  if (is === 'unknown' && tab.index.unplaced.has(tab.survey)) return;
  const what = {
    otherSurvey: words.otherSurvey(quoted(code), tab.tab),
    unknown: words.unknownCode(quoted(code), tab.index.framework.year),
    noCode: words.noCode(quoted(code)),
  };
  tab.issues.cell(tab.tab, row.row, tab.table.columns.code ?? 0, what[is]);
}
