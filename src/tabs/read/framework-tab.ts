import { checkFramework } from '../../ita/check.js';
import { printedCode } from '../../ita/codes.js';
import type { Framework, Kind, Measure, Survey } from '../../ita/framework.js';
import { FOUR_LEVELS_IN_THIRDS } from '../../ita/frameworks/scales.js';
import type { Grid } from '../../ita/text.js';
import { frameworkIssues as words } from '../../words/framework-issues.js';
import { issues as tabWords } from '../../words/issues.js';
import { FRAMEWORK_COLUMNS, TAB } from '../names.js';
import { SCALES } from '../scale-names.js';
import { reportFault } from './framework-faults.js';
import { FRAMEWORK_HEADER, type FrameworkRow, readFrameworkRows } from './framework-rows.js';
import type { IssueList } from './issue-list.js';
import { findTable, isEmpty, rowsOf } from './table.js';

const SURVEYS: ReadonlySet<string> = new Set(['IIT', 'EIT', 'OIT']);

/**
 * Reads `กรอบการประเมิน`: the framework of the year in `ตั้งค่า`. Null where nothing is filled in; `unsound` where anything in it
 * cannot be used: every fault is an issue at its cell, and none of the tab is used.
 */
export function readFrameworkTab(grid: Grid | null, year: number, issues: IssueList): Framework | 'unsound' | null {
  if (!grid || isEmpty(grid)) return null;
  const table = findTable(grid, FRAMEWORK_COLUMNS, ['code', 'parent']);
  if (!table) {
    issues.tab(TAB.framework, tabWords.noHeader(FRAMEWORK_HEADER));
    return 'unsound';
  }
  if (rowsOf(grid, table).length === 0) return null;
  const before = issues.issues.length;
  const rows = readFrameworkRows(grid, table, issues);
  const framework = frameworkOf(rows, year);
  reportLoose(rows, table.columns.parent ?? 0, issues);
  // Faults that follow from a row that could not be read are not told: they go when it is mended.
  if (issues.issues.length === before) {
    for (const fault of checkFramework(framework)) reportFault(fault, framework, rows, table, issues);
  }
  return issues.issues.length === before ? framework : 'unsound';
}

function frameworkOf(rows: readonly FrameworkRow[], year: number): Framework {
  const below = new Map<string, FrameworkRow[]>();
  for (const row of rows) below.set(row.parent, [...(below.get(row.parent) ?? []), row]);
  const surveys = rows.filter(({ code }) => SURVEYS.has(code)).map((row) => measureOf(row, 'survey', below) as Survey);
  const isOpen = surveys.some(({ children = [] }) => children.some((indicator) => (indicator.children ?? []).length === 0));
  const named = new Set(rows.flatMap(({ scales }) => scales));
  return {
    year,
    title: `ITA ${year}`,
    ...(isOpen ? { open: true as const } : {}),
    sources: { tab: `the tab ${TAB.framework} of the workbook` },
    source: 'tab',
    certainty: 'unsure',
    scales: SCALES.filter((scale) => scale !== FOUR_LEVELS_IN_THIRDS || named.has(scale)),
    surveys,
  };
}

/** Levels of a framework and one more, so that a measure that stands too deep is found. */
const DEEPEST = 5;

/** A measure with all that names it, directly or not, as what it stands under. Surveys stand under nothing, so no circle is entered. */
function measureOf(row: FrameworkRow, kind: Kind, below: ReadonlyMap<string, readonly FrameworkRow[]>, depth = 1): Measure {
  const { code, title, weight, topic, aliases, parts } = row;
  const rows = depth < DEEPEST ? (below.get(code) ?? []).filter((child) => !SURVEYS.has(child.code)) : [];
  return {
    code,
    kind,
    title: title === '' ? printedCode(code, 'arabic') : title,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(weight === null ? {} : { weight }),
    ...(topic === '' ? {} : { topic }),
    ...(parts.length > 0 ? { parts } : {}),
    ...(rows.length > 0 ? { children: rows.map((child) => measureOf(child, kindOf(child.code, kind), below, depth + 1)) } : {}),
  };
}

function kindOf(code: string, above: Kind): Kind {
  if (/^[ie]\d/.test(code)) return 'question';
  if (/^o\d/.test(code)) return 'item';
  return above === 'survey' ? 'indicator' : 'subIndicator';
}

/** Rows that hang on nothing: no parent, one that is not there, or a circle. */
function reportLoose(rows: readonly FrameworkRow[], column: number, issues: IssueList): void {
  const parents = new Map(rows.map(({ code, parent }) => [code, parent]));
  for (const { code, parent, row } of rows) {
    if (SURVEYS.has(code)) {
      if (parent !== '') issues.cell(TAB.framework, row, column, words.surveyBelow(parent));
    } else if (parent === '') issues.cell(TAB.framework, row, column, words.noParent());
    else if (!parents.has(parent)) issues.cell(TAB.framework, row, column, words.unknownParent(parent));
    else if (isCircle(code, parents)) issues.cell(TAB.framework, row, column, words.circle(parent));
  }
}

/** True where going up from the measure leads back to it. */
function isCircle(code: string, parents: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let at = parents.get(code); at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === code) return true;
    seen.add(at);
  }
  return false;
}
