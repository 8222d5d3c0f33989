import { letterOfSurvey } from './codes.js';
import { type Framework, type Kind, leavesOf, type Measure } from './framework.js';
import type { FrameworkFault } from './framework-fault.js';

const SURVEYS = ['IIT', 'EIT', 'OIT'] as const;

/** Which kinds may stand directly below which. */
const BELOW: Readonly<Record<Kind, readonly Kind[]>> = {
  survey: ['indicator'],
  indicator: ['subIndicator', 'question', 'item'],
  subIndicator: ['question', 'item'],
  question: [],
  item: [],
};

/** What is wrong with where measures stand: a survey that is missing, a kind below one that takes none of it, another survey's letter. */
export function checkTree({ surveys }: Framework): FrameworkFault[] {
  const missing = SURVEYS.filter((code) => !surveys.some((survey) => survey.code === code));
  return [
    ...missing.map((code) => ({ kind: 'noSurvey' as const, code })),
    ...surveys.flatMap((survey) => [
      ...checkBelow(survey),
      ...leavesOf(survey)
        .filter(({ code, kind }) => !code.startsWith(letterOfSurvey(survey.code)) || (kind === 'item') !== (survey.code === 'OIT'))
        .map(({ code }) => ({ kind: 'wrongLetter' as const, code })),
    ]),
  ];
}

function checkBelow(measure: Measure): FrameworkFault[] {
  const children = measure.children ?? [];
  const isMixed = new Set(children.map(({ kind }) => kind === 'subIndicator')).size > 1;
  return [
    ...children.filter(({ kind }) => !BELOW[measure.kind].includes(kind)).map(({ code }) => ({ kind: 'misplaced' as const, code })),
    ...(isMixed ? [{ kind: 'mixedKinds' as const, code: measure.code }] : []),
    ...children.flatMap(checkBelow),
  ];
}
