import { printedCode } from '../../ita/codes.js';
import { type Framework, type Measure, measuresOf } from '../../ita/framework.js';
import type { FrameworkFault } from '../../ita/framework-fault.js';
import { frameworkIssues as words } from '../../words/framework-issues.js';
import { type FrameworkColumn, TAB } from '../names.js';
import type { FrameworkRow } from './framework-rows.js';
import type { IssueList } from './issue-list.js';
import type { Table } from './table.js';

/** A fault as it is told: of a measure's cell in one column, or (`measure` null) of the whole tab. */
interface Told {
  measure: string | null;
  column: FrameworkColumn;
  what: Parameters<IssueList['tab']>[1];
}

/** Tells a fault of a framework at the cell of `กรอบการประเมิน` from which it comes. */
export function reportFault(
  fault: FrameworkFault,
  framework: Framework,
  rows: readonly FrameworkRow[],
  table: Table<FrameworkColumn>,
  issues: IssueList,
): void {
  const { measure, column, what } = told(fault, framework);
  const row = rows.find(({ code }) => code === measure)?.row;
  if (row === undefined) issues.tab(TAB.framework, what);
  else issues.cell(TAB.framework, row, table.columns[column] ?? table.columns.code ?? 0, what);
}

function told({ kind, code }: FrameworkFault, framework: Framework): Told {
  const name = printedCode(code, 'arabic');
  const below = childrenOf(framework, code);
  const unweighted = below.find(({ weight = 0 }) => weight === 0) ?? below[0];
  if (kind === 'noSurvey') return { measure: null, column: 'code', what: words.noSurvey(code) };
  if (kind === 'noRatings') return { measure: null, column: 'code', what: words.noRatings(code) };
  if (kind === 'misplaced') return { measure: code, column: 'parent', what: words.misplaced(name) };
  if (kind === 'mixedKinds') return { measure: code, column: 'code', what: words.mixedKinds(name) };
  if (kind === 'wrongLetter') return { measure: code, column: 'code', what: words.wrongLetter(name) };
  if (kind === 'noLeaves') return { measure: code, column: 'code', what: words.noLeaves(name) };
  if (kind === 'weightsSum') return { measure: below[0]?.code ?? null, column: 'weight', what: words.weightsSum(name, sumOf(below)) };
  if (kind === 'weightsMixed') return { measure: unweighted?.code ?? null, column: 'weight', what: words.weightsMixed(name) };
  throw new Error(`fault ${kind} ${code} in a framework that was read from rows`);
}

function childrenOf(framework: Framework, code: string): readonly Measure[] {
  if (code === 'total') return framework.surveys;
  return measuresOf(framework).find((measure) => measure.code === code)?.children ?? [];
}

/** As people would write it: no binary noise. */
function sumOf(measures: readonly Measure[]): string {
  return String(Number(measures.reduce((sum, { weight = 0 }) => sum + weight, 0).toFixed(6)));
}
