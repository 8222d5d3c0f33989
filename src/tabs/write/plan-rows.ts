import { printedCode } from '../../ita/codes.js';
import { rounded } from '../../ita/number.js';
import { planMeasures } from '../../ita/plan-measures.js';
import type { MeasureResult, Result } from '../../ita/result.js';
import { withheld } from '../../ita/withheld.js';
import { tables } from '../../words/th/tables.js';
import { PLAN_OWN_COLUMNS } from '../names.js';
import { isNumber, type OwnColumn, type WantedRow } from './merge-table.js';
import { groupText, isOurGroup, isOurTitle } from './result-rows.js';

/** A column of `แผนปรับปรุง` that we fill. */
export type PlanOwnColumn = keyof typeof PLAN_OWN_COLUMNS;

export const PLAN_COLUMNS: readonly OwnColumn<PlanOwnColumn>[] = [
  own('code', '@', () => false),
  own('title', '@', isOurTitle),
  own('score', '0.00', isNumber),
  own('group', '@', isOurGroup),
];

function own(key: PlanOwnColumn, format: string, isOurs: OwnColumn<PlanOwnColumn>['isOurs']): OwnColumn<PlanOwnColumn> {
  return { key, header: PLAN_OWN_COLUMNS[key], format, isOurs };
}

/** A row for every measure that needs a plan, and fresh figures for those that have a row already. */
export function planRows(result: Result, present: ReadonlySet<string>): WantedRow<PlanOwnColumn>[] {
  // What the report leaves out of few answers it plans by indicator: both need a row to be filled in.
  const needed = new Set([...planMeasures(result), ...planMeasures(withheld(result))].map(({ code }) => code));
  return result.measures
    .filter(({ code }) => needed.has(code) || present.has(code))
    .map((measure) => ({
      code: measure.code,
      cells: {
        code: planCodeText(measure),
        title: measure.title,
        score: measure.score === null ? '' : rounded(measure.score),
        group: groupText(measure, result.thresholds),
      },
    }));
}

/** A bare number would not be understood on this tab. */
function planCodeText({ code, kind }: MeasureResult): string {
  const text = printedCode(code, 'arabic');
  return kind === 'indicator' ? tables.indicator(text) : text;
}
