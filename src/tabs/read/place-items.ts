import { printedCode } from '../../ita/codes.js';
import type { Issue } from '../../ita/issue.js';
import { isBlank, nameKey } from '../../ita/text.js';
import { frameworkIssues as words } from '../../words/framework-issues.js';
import { quoted } from './issue-list.js';
import { readLeadingMeasure } from './leading-measure.js';
import { cellOf, type ScoresTab } from './scores-tab.js';
import type { TableRow } from './table.js';

/** An item that the user's table lists, with its rows and what it stands under. */
export interface PlacedItem {
  code: string;
  rows: readonly TableRow[];
  indicator: string;
  subIndicator: { code: string; title: string } | null;
}

/** A fault at a row's cell, told when all are known. */
interface Fault {
  row: number;
  column: number;
  what: Omit<Issue, 'tab' | 'cell'>;
}

/** More faults than this in one tab are one issue. */
const ONE_BY_ONE = 3;

/** Finds for each item the indicator, and where one is named the sub-indicator, that its rows say; `unplaced` and issues where one says none. */
export function placeItems(tab: ScoresTab, items: ReadonlyMap<string, readonly TableRow[]>): PlacedItem[] | 'unplaced' {
  if (tab.table.columns.indicator === undefined) {
    tab.issues.cell(tab.tab, tab.table.headerRow, tab.table.columns.code ?? 0, words.noIndicatorColumn(tab.tab));
    return 'unplaced';
  }
  const faults: Fault[] = [];
  const underIndicators = [...items].flatMap(([code, rows]) => {
    const indicator = indicatorOf(tab, code, rows, faults);
    return indicator === null ? [] : [{ code, rows, indicator }];
  });
  const placed = withSubIndicators(tab, underIndicators, faults);
  report(tab, faults);
  return faults.length > 0 ? 'unplaced' : placed;
}

function report({ tab, issues }: ScoresTab, faults: readonly Fault[]): void {
  const [first] = faults;
  if (!first) return;
  if (faults.length <= ONE_BY_ONE) for (const { row, column, what } of faults) issues.cell(tab, row, column, what);
  else issues.cell(tab, first.row, first.column, words.unplaced(faults.length - 1, first.what.found, first.what.expected));
}

/** The one indicator that an item's rows name; a row that names none follows the others. */
function indicatorOf(tab: ScoresTab, code: string, rows: readonly TableRow[], faults: Fault[]): string | null {
  const column = tab.table.columns.indicator ?? 0;
  const naming = rows.filter((row) => !isBlank(cellOf(tab, row, 'indicator')));
  const name = printedCode(code, 'arabic');
  if (naming.length === 0) faults.push({ row: rows[0]?.row ?? 0, column, what: words.noIndicator(name) });
  const found = naming.map((row) => {
    const cell = cellOf(tab, row, 'indicator');
    const indicator = readIndicator(tab, row);
    if (indicator === null) faults.push({ row: row.row, column, what: words.unknownIndicator(quoted(cell), tab.survey) });
    return { indicator, row: row.row };
  });
  const [first] = found;
  const other = found.find(({ indicator }) => indicator !== first?.indicator);
  if (other && found.every(({ indicator }) => indicator !== null))
    faults.push({ row: other.row, column, what: words.twoIndicators(name, `${first?.indicator} ${other.indicator}`) });
  return other ? null : (first?.indicator ?? null);
}

/** True where a row's cell names an indicator of the tab's survey. */
export const namesIndicator = (tab: ScoresTab, row: TableRow): boolean => readIndicator(tab, row) !== null;

/** An indicator of the tab's survey that waits for its items, by number or name; null for anything else, also where the two disagree. */
function readIndicator(tab: ScoresTab, row: TableRow): string | null {
  const { code, name } = readLeadingMeasure(cellOf(tab, row, 'indicator'));
  const named = name === '' ? null : (tab.index.names.get(nameKey(name)) ?? null);
  const measure = tab.index.measures.get(code ?? named ?? '');
  if (measure?.kind !== 'indicator' || tab.index.surveys.get(measure.code) !== tab.survey) return null;
  const isContradicted = named !== null && named !== measure.code;
  return isContradicted || (measure.children ?? []).length > 0 ? null : measure.code;
}

type UnderIndicator = Omit<PlacedItem, 'subIndicator'>;

/** A sub-indicator is known by its code; its name alone will do where another row of the indicator gives both. */
function withSubIndicators(tab: ScoresTab, items: readonly UnderIndicator[], faults: Fault[]): PlacedItem[] {
  const column = tab.table.columns.subIndicator;
  if (column === undefined) return items.map((item) => ({ ...item, subIndicator: null }));
  const read = items.map((item) => ({ item, named: subOf(tab, item) }));
  const titles = new Map(read.flatMap(({ named }) => (named?.code && named.name !== '' ? [[named.code, named.name] as const] : [])));
  const codes = new Map([...titles].map(([code, title]) => [nameKey(title), code]));
  const divided = new Set(read.flatMap(({ item, named }) => (named ? [item.indicator] : [])));
  return read.map(({ item, named }) => {
    const row = item.rows[0]?.row ?? 0;
    if (!named) {
      if (divided.has(item.indicator))
        faults.push({ row, column, what: words.noSubIndicator(printedCode(item.code, 'arabic'), item.indicator) });
      return { ...item, subIndicator: null };
    }
    const code = named.code ?? codes.get(nameKey(named.name)) ?? '';
    const isBelow = /^\d+\.\d+$/.test(code) && code.startsWith(`${item.indicator}.`);
    if (!isBelow) faults.push({ row: named.row, column, what: words.badSubIndicator(named.found, item.indicator) });
    return { ...item, subIndicator: { code, title: titles.get(code) ?? code } };
  });
}

function subOf(tab: ScoresTab, { rows }: UnderIndicator): { code: string | null; name: string; row: number; found: string } | null {
  const row = rows.find((candidate) => !isBlank(cellOf(tab, candidate, 'subIndicator')));
  if (!row) return null;
  const cell = cellOf(tab, row, 'subIndicator');
  return { ...readLeadingMeasure(cell), row: row.row, found: quoted(cell) };
}
