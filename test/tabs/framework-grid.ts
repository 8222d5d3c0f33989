import type { Framework } from '../../src/ita/framework.js';
import { FRAMEWORK_COLUMNS, type FrameworkColumn, TAB } from '../../src/tabs/names.js';
import { readFrameworkTab } from '../../src/tabs/read/framework-tab.js';
import { IssueList } from '../../src/tabs/read/issue-list.js';
import { frameworkTab } from '../../src/tabs/write/framework-tab.js';
import type { Rows } from './reading.js';

const COLUMNS = Object.keys(FRAMEWORK_COLUMNS) as FrameworkColumn[];

/** A framework as the tab holds it when we write it. */
export const gridOf = (framework: Framework): Rows => frameworkTab(framework).values;

/** Reads a tab: the framework, `unsound` or null, and `C5: found` of each issue. */
export function readGrid(grid: Rows, year = 2563) {
  const issues = new IssueList();
  const read = readFrameworkTab(grid, year, issues);
  return { read, issues: issues.issues.map(({ tab, cell, found }) => `${tab === TAB.framework ? '' : tab}${cell}: ${found}`) };
}

/** A copy with one cell of the row of a code changed; `row` counts the rows of a question's parts from 0. */
export function edited(grid: Rows, code: string, column: FrameworkColumn, value: string | number, row = 0): Rows {
  const rows = grid.flatMap((cells, index) => (cells[0] === code ? [index] : []));
  return grid.map((cells, index) => (index === rows[row] ? cells.map((cell, c) => (c === COLUMNS.indexOf(column) ? value : cell)) : cells));
}

export const withoutRow = (grid: Rows, code: string): Rows => grid.filter(([cell]) => cell !== code);

/** What scoring and printing see of a framework: all but where its facts come from. */
export function bare(framework: Framework | 'unsound' | null): unknown {
  const facts = new Set(['title', 'sources', 'source', 'certainty']);
  if (framework === null || framework === 'unsound') return framework;
  const surveys = JSON.parse(
    JSON.stringify(framework.surveys, (key, value) => (key === 'source' || key === 'certainty' ? undefined : value)),
  );
  return { ...Object.fromEntries(Object.entries(framework).filter(([key]) => !facts.has(key))), surveys };
}
