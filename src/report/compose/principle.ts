import { listed } from '../../words/th/report.js';
import { passages as keys } from '../../words/th/report-passages.js';
import { principle as words } from '../../words/th/report-rules.js';
import type { Block } from '../block.js';
import { depthOf, surveysOf } from '../known.js';
import { passage } from '../paragraph.js';
import { surveyName, typed } from '../phrase.js';
import { actionYear, type Writing } from '../writing.js';
import { planClaims } from './plan-claims.js';

/** Section 1: why the assessment is made, what it asks, what this report does with it. */
export function composePrinciple(writing: Writing): Block[] {
  const { result, settings } = writing;
  const agency = typed(settings.agency || result.agency);
  const surveys = surveysOf(result);
  const names = surveys.map((survey) => words.role[survey.survey](surveyName(survey)));
  return [
    passage(keys.principle.purpose, 'body', words.purpose),
    ...(surveys.length > 1 ? [passage(keys.principle.surveys, 'body', words.surveys(listed(names), surveys.length))] : []),
    passage(
      keys.principle.report,
      'body',
      depthOf(result) === 'indicators'
        ? words.report(String(result.year), agency, planned(writing))
        : words.summary(String(result.year), agency),
    ),
  ];
}

function planned(writing: Writing): string {
  const claims = planClaims(writing);
  if (!claims) return '';
  const { measure, person, followUp } = words.named;
  return words.plan(listed([measure, ...(claims.person ? [person] : []), ...(claims.followUp ? [followUp] : [])]), actionYear(writing));
}
