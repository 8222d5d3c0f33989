import { listed } from '../../words/th/report.js';
import { principle as words } from '../../words/th/report-rules.js';
import type { Block } from '../block.js';
import { depthOf, surveysOf } from '../known.js';
import { paragraph } from '../paragraph.js';
import { surveyName, typed, year } from '../phrase.js';
import type { Writing } from '../writing.js';

/** Section 1: why the assessment is made, what it asks, what this report does with it. */
export function composePrinciple({ result, settings }: Writing): Block[] {
  const agency = typed(settings.agency || result.agency);
  const surveys = surveysOf(result);
  const names = surveys.map((survey) => words.role[survey.survey](surveyName(survey)));
  return [
    paragraph('body', words.purpose),
    ...(surveys.length > 1 ? [paragraph('body', words.surveys(listed(names), surveys.length))] : []),
    paragraph(
      'body',
      depthOf(result) === 'indicators'
        ? words.report(String(result.year), agency, year(settings.actionYear))
        : words.summary(String(result.year), agency),
    ),
  ];
}
