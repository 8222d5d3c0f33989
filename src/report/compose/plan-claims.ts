import type { PlanRow } from '../../contract/plan.js';
import { planMeasures } from '../../ita/plan-measures.js';
import { depthOf, morePlanned } from '../known.js';
import type { Writing } from '../writing.js';

/** What the plan of this report holds; null where it has no plan. */
interface PlanClaims {
  person: boolean;
  method: boolean;
  followUp: boolean;
  deadline: boolean;
}

/** What may be said of the plan: only what every row of it names. */
export function planClaims({ result, plan }: Writing): PlanClaims | null {
  const needed = planMeasures(result).map(({ code }) => code);
  const more = morePlanned(result, plan).map(({ code }) => code);
  const codes = [...needed, ...more];
  if (depthOf(result) !== 'indicators' || codes.length === 0) return null;
  const every = (says: (row: PlanRow) => boolean) => codes.every((code) => plan.some((row) => row.code === code && says(row)));
  return {
    person: every(({ unit, person }) => unit !== '' || person !== ''),
    // Steps are proposed for every needed measure, for none of the others.
    method: more.every((code) => plan.some((row) => row.code === code && row.steps !== '')),
    followUp: every(({ followUp }) => followUp !== ''),
    deadline: every(({ due }) => due !== ''),
  };
}
