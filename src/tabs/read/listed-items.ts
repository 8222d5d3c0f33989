import { printedCode, readCode } from '../../ita/codes.js';
import { type Framework, type Measure, type Survey, type SurveyCode, waitsForItems } from '../../ita/framework.js';
import { gathered } from '../../ita/gathered.js';
import { readScore } from '../../ita/read-score.js';
import { type Grid, isBlank, plain } from '../../ita/text.js';
import { frameworkIssues as words } from '../../words/framework-issues.js';
import { answers as tabWords } from '../../words/th/decisions.js';
import { SCORE_COLUMNS, TAB } from '../names.js';
import type { Decisions } from './decisions.js';
import { areIndicators, identifyOn, indexMeasures, itemCode, type MeasureIndex } from './identify.js';
import type { IssueList } from './issue-list.js';
import { areComplete } from './listed-gaps.js';
import { listedParts } from './listed-parts.js';
import { namesIndicator, type PlacedItem, placeItems } from './place-items.js';
import { askBare } from './score-asks.js';
import { cellOf, type ScoresTab, titleOf } from './scores-tab.js';
import { shareColumns } from './shares.js';
import { findTable, rowsOf, type TableRow } from './table.js';

/** A framework with what the user's tables list, and the surveys of which a row has no certain place: none of their rows is used. */
export interface Listed {
  framework: Framework;
  unplaced: ReadonlySet<SurveyCode>;
}

/**
 * Fills an open framework with the questions and items that the tabs `IIT`, `EIT` and `OIT` list under its indicators. Were a row without
 * a place left out, the mean of its indicator would lack it: so all rows of its survey are.
 */
export function withListedItems(framework: Framework, grids: ReadonlyMap<string, Grid>, decisions: Decisions, issues: IssueList): Listed {
  const unplaced = new Set<SurveyCode>();
  if (!framework.open) return { framework, unplaced };
  const index = indexMeasures(framework);
  const surveys = framework.surveys.map((survey) => {
    const tab = waitsForItems(survey) ? scoresTab(survey.code, grids.get(TAB[survey.code]) ?? [], index, decisions, issues) : null;
    const items = tab ? listedItems(tab) : [];
    if (items !== 'unplaced') return tab ? filled(tab, survey, items) : survey;
    unplaced.add(survey.code);
    return survey;
  });
  return { framework: { ...framework, surveys }, unplaced };
}

function scoresTab(survey: SurveyCode, grid: Grid, index: MeasureIndex, decisions: Decisions, issues: IssueList): ScoresTab | null {
  const table = findTable(grid, SCORE_COLUMNS, ['code', 'score']);
  if (!table) return null;
  return {
    tab: TAB[survey],
    survey,
    grid,
    table,
    index,
    decisions,
    issues,
    shares: shareColumns(index.framework.scales, grid[table.headerRow] ?? []),
  };
}

function listedItems(tab: ScoresTab): PlacedItem[] | 'unplaced' {
  const rows = rowsOf(tab.grid, tab.table).map((row) => ({ row, is: itemOf(tab, row) }));
  const numbers = rows.flatMap(({ is }) => (typeof is === 'number' ? [is] : []));
  // Bare numbers may be the indicators themselves: that is asked where the scores are read.
  if (areIndicators(tab.index, tab.survey, new Set(numbers)) && !saidToBeItems(tab, numbers)) return [];
  const items = gathered(
    rows.flatMap(({ row, is }): [string, TableRow][] => {
      if (is === null || is === 'unreadable') return [];
      return [[typeof is === 'number' ? itemCode(tab.survey, is) : is.code, row]];
    }),
  );
  if (items.size === 0) return [];
  const placed = placeItems(tab, items);
  if (!rows.some(({ is }) => is === 'unreadable'))
    return placed === 'unplaced' || areComplete(tab, [...items.keys()]) ? placed : 'unplaced';
  tab.issues.tab(tab.tab, words.notListed(tab.tab));
  return 'unplaced';
}

function saidToBeItems({ decisions, survey }: ScoresTab, numbers: readonly number[]): boolean {
  return decisions.choose(askBare(survey, [...new Set(numbers)].join(' '))) === tabWords.items;
}

/** The item that a row is about, a bare number still to be given its letter; null for a measure above the items or a note. */
function itemOf(tab: ScoresTab, row: TableRow): { code: string } | number | 'unreadable' | null {
  const cell = cellOf(tab, row, 'code');
  const is = identifyOn(tab.survey, tab.index, cell, titleOf(tab, row));
  if (typeof is === 'object') return 'bare' in is ? is.bare : null;
  if (is === 'unknown') {
    const read = readCode(cell);
    return read?.certain && /^[ieo]\d/.test(read.code) ? { code: read.code } : null;
  }
  return readScore(cellOf(tab, row, 'score')) === 'blank' && !isPlaced(tab, row) ? null : 'unreadable';
}

/** True where a row without a score names an indicator beside its code or title: it is an item whose score is not known, and no note. */
function isPlaced(tab: ScoresTab, row: TableRow): boolean {
  const isNamed = [cellOf(tab, row, 'code'), titleOf(tab, row)].some((cell) => !isBlank(cell));
  return isNamed && namesIndicator(tab, row);
}

/** The survey with the items below its indicators, in the order of their codes. */
function filled(tab: ScoresTab, survey: Survey, items: readonly PlacedItem[]): Survey {
  const children = (survey.children ?? []).map((indicator): Measure => {
    const own = items.filter((item) => item.indicator === indicator.code).sort((a, b) => numberOf(a.code) - numberOf(b.code));
    if (own.length === 0) return indicator;
    const subs = new Map(own.flatMap(({ subIndicator }) => (subIndicator ? [[subIndicator.code, subIndicator] as const] : [])));
    const below = (sub: string | null): Measure[] =>
      own.filter(({ subIndicator }) => (subIndicator?.code ?? null) === sub).map((item) => measureOf(tab, item));
    const groups = [...subs.values()]
      .sort((a, b) => numberOf(a.code) - numberOf(b.code))
      .map(({ code, title }): Measure => ({ code, kind: 'subIndicator', title, children: below(code) }));
    return { ...indicator, children: groups.length > 0 ? groups : below(null) };
  });
  return { ...survey, children };
}

/** `o12` is 12, `9.12` is 12. */
const numberOf = (code: string): number => Number(/\d+$/.exec(code)?.[0] ?? 0);

function measureOf(tab: ScoresTab, { code, rows }: PlacedItem): Measure {
  const [title = printedCode(code, 'arabic')] = rows.map((row) => plain(titleOf(tab, row))).filter((text) => text !== '');
  if (tab.survey === 'OIT') return { code, kind: 'item', title };
  return { code, kind: 'question', title, parts: listedParts(tab, rows) };
}
