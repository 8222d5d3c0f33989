import type { SurveyCode } from './framework.js';

/** Ten percent, at least 30, fewer than 30: all; over 4,000 people 400 are enough. Source: manuals of 2563–2564 (EIT sure, IIT likely). */
const RULE = { percent: 10, least: 30, enough: 400 };

/** How many people have to answer a survey that concerns so many; a tenth that is not whole is rounded up (our choice). */
export function leastSample(people: number): number {
  const tenth = Math.ceil((people * RULE.percent) / 100);
  return Math.min(people, Math.max(RULE.least, Math.min(tenth, RULE.enough)));
}

/** The respondents of a survey beside the rule. */
export interface Sample {
  survey: SurveyCode;
  respondents: number;
  /** Whom the survey concerns. */
  people: number;
  least: number;
  isEnough: boolean;
}

/** Null where the people concerned are not known or are none. */
export function sampleOf(survey: SurveyCode, respondents: number | null, people: number | null): Sample | null {
  if (respondents === null || people === null || people < 1) return null;
  const least = leastSample(people);
  return { survey, respondents, people, least, isEnough: respondents >= least };
}
