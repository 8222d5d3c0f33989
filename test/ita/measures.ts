import { type Framework, type Measure, measuresOf } from '../../src/ita/framework.js';
import type { Evidence, Given } from '../../src/ita/score.js';

/** A measure of a framework by its code. */
export function measureOf(framework: Framework, code: string): Measure {
  const measure = measuresOf(framework).find((candidate) => candidate.code === code);
  if (!measure) throw new Error(`no measure ${code}`);
  return measure;
}

export const surveyOf = measureOf;

/** Evidence of typed and official scores; `null` marks a measure as not assessed. */
export function evidenceOf(entered: Record<string, number | null>, official: Record<string, number> = {}): Evidence {
  const given = ([code, score]: [string, number | null]): [string, Given] => [
    code,
    score === null ? { score: null, excluded: true } : { score },
  ];
  return { answers: new Map(), entered: new Map(Object.entries(entered).map(given)), official: new Map(Object.entries(official)) };
}
