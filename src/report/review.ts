import type { Passage } from '../contract/passage.js';
import type { PlanRow } from '../contract/plan.js';
import type { ReportInput } from '../contract/report.js';
import type { Review, ReviewedMeasure } from '../contract/review.js';
import { printedCode } from '../ita/codes.js';
import { planMeasures } from '../ita/plan-measures.js';
import type { MeasureResult } from '../ita/result.js';
import { nameKey } from '../ita/text.js';
import { compose } from './compose/compose.js';
import { depthOf } from './known.js';
import { outgoing } from './outgoing.js';
import { passagesOf } from './own-texts/passages.js';
import { placeholderValues } from './own-texts/placeholder-values.js';
import { emptyPlaceholders, unknownPlaceholders } from './own-texts/placeholders.js';
import { indicatorName, name } from './phrase.js';
import { proposedInPlan, proposedTexts } from './proposals/proposals.js';
import { settled } from './verbatim.js';

/** What the user should see before the report is made. */
export function review(given: ReportInput): Review {
  const input = outgoing(given);
  const passages = passagesOf(compose(input));
  const values = placeholderValues(input);
  return {
    unknown: unknownPlaceholders(input.passages, values),
    empty: emptyPlaceholders(input.passages, values),
    own: ownPassages(input, passages),
    proposed: proposedTexts(given),
    saysTasks: depthOf(input.result) === 'indicators',
    plan: depthOf(input.result) === 'indicators' ? planMeasures(input.result).map((measure) => reviewed(input, measure)) : [],
    passages,
  };
}

function ownPassages({ passages }: ReportInput, ours: readonly Passage[]): Review['own'] {
  const keys = new Set(ours.map(({ key }) => nameKey(key)));
  const unused = passages.filter(({ key }) => !keys.has(nameKey(key))).map(({ cell }) => cell);
  return { used: passages.length - unused.length, unused };
}

function reviewed(input: ReportInput, measure: MeasureResult): ReviewedMeasure {
  const row = input.plan.find(({ code }) => code === measure.code);
  const given = (field: keyof PlanRow) => (row?.[field] ? 'written' : 'blank');
  const proposed = (field: 'measure' | 'steps') => (proposedInPlan(input, measure, field) === null ? 'written' : 'ours');
  return {
    code: measure.code,
    name: settled(nameOf(measure), 'arabic'),
    fields: [
      { field: 'measure', standing: proposed('measure') },
      { field: 'steps', standing: proposed('steps') },
      { field: 'unit', standing: given('unit') },
      { field: 'followUp', standing: given('followUp') },
      { field: 'due', standing: given('due') },
    ],
  };
}

function nameOf(measure: MeasureResult): string {
  if (measure.kind === 'indicator') return indicatorName(measure);
  return `${printedCode(measure.code, 'arabic')} ${name(measure.title)}`;
}
