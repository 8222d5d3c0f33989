import { type Framework, type Measure, measuresOf, type SurveyCode } from './framework.js';
import { nameKey } from './text.js';

/** Where each measure of a framework is looked up, by code or by name. */
export interface MeasureIndex {
  framework: Framework;
  measures: ReadonlyMap<string, Measure>;
  /** Measures by name; null where two share one. */
  names: ReadonlyMap<string, string | null>;
  surveys: ReadonlyMap<string, SurveyCode>;
  /** Surveys whose items the user lists and could not be placed. */
  unplaced: ReadonlySet<SurveyCode>;
}

export function indexMeasures(framework: Framework, unplaced: ReadonlySet<SurveyCode> = new Set()): MeasureIndex {
  const measures = new Map(measuresOf(framework).map((measure) => [measure.code, measure]));
  const names = new Map<string, string | null>();
  for (const measure of measures.values()) {
    for (const name of [measure.title, ...(measure.aliases ?? [])]) {
      names.set(nameKey(name), names.has(nameKey(name)) ? null : measure.code);
    }
  }
  const surveys = new Map<string, SurveyCode>();
  for (const survey of framework.surveys) {
    const walk = (measure: Measure): void => {
      surveys.set(measure.code, survey.code);
      measure.children?.forEach(walk);
    };
    walk(survey);
  }
  return { framework, measures, names, surveys, unplaced };
}
