import type { ReportInput } from '../../contract/report.js';
import { lowLeaves, weakIndicators } from '../../ita/plan-measures.js';
import { depthOf, morePlanned } from '../known.js';

/** What every row of the plan names; null where there is no plan. */
export function claimsOf({ result, plan }: ReportInput): { person: boolean; method: boolean; followUp: boolean; deadline: boolean } | null {
  const rowOf = (code: string) => plan.find((row) => row.code === code);
  const further = morePlanned(result, plan).map(({ code }) => rowOf(code));
  const all = [...[...lowLeaves(result), ...weakIndicators(result)].map(({ code }) => rowOf(code)), ...further];
  if (all.length === 0 || depthOf(result) !== 'indicators') return null;
  return {
    person: all.every((row) => row !== undefined && row.unit + row.person !== ''),
    // What must be mended has steps in any case.
    method: further.every((row) => row !== undefined && row.steps !== ''),
    followUp: all.every((row) => row !== undefined && row.followUp !== ''),
    deadline: all.every((row) => row !== undefined && row.due !== ''),
  };
}
