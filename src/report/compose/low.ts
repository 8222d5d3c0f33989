import { lowLeaves, weakIndicators } from '../../ita/plan-measures.js';
import { TARGET } from '../../ita/rating.js';
import type { MeasureResult } from '../../ita/result.js';
import { LEAST_RESPONDENTS, tooFew } from '../../ita/withheld.js';
import { listed } from '../../words/th/report.js';
import { generated, lowItems as words } from '../../words/th/report-items.js';
import type { Block } from '../block.js';
import { hasLeaves, indicatorsOf, leavesOf, scored, surveysOf } from '../known.js';
import { heading, paragraph } from '../paragraph.js';
import { surveyName } from '../phrase.js';
import { codeOf, label, type Writing } from '../writing.js';
import { analysisBlocks, indicatorAnalysis } from './low-analysis.js';
import { questionBlocks } from './low-question.js';
import { topicBlocks } from './low-topics.js';

/** Section 8: every low item with its figures and its analysis, survey by survey. */
export function composeLow(writing: Writing): Block[] {
  const anyLeaves = leavesOf(writing.result).some(({ group }) => group !== null);
  return [
    { ...paragraph('body', anyLeaves ? words.text(label(writing, 'low')) : words.byIndicatorText), keepNext: true },
    ...surveysOf(writing.result).flatMap((survey, index) => [
      heading(2, `8.${index + 1} ${surveyName(survey)}`),
      ...(hasLeaves(writing.result, survey.survey) ? surveyItems(writing, survey) : surveyIndicators(writing, survey)),
    ]),
  ];
}

function surveyItems(writing: Writing, survey: MeasureResult): Block[] {
  const low = lowLeaves(writing.result, survey.survey);
  const weak = weakIndicators(writing.result, survey.survey).flatMap((indicator) =>
    analysisBlocks(writing, indicator, indicatorAnalysis(indicator)),
  );
  const codes = low.map((leaf) => codeOf(writing, leaf));
  const [first] = codes;
  const range = label(writing, 'low');
  if (first === undefined) return [paragraph('body', words.none(survey.code, range)), ...weak];
  const said =
    codes.length === 1 ? words.one(survey.code, range, first) : words.many(survey.code, range, codes.length, listed(codes, ', '));
  const blocks = survey.survey === 'OIT' ? topicBlocks(writing, low) : low.flatMap((leaf) => questionBlocks(writing, leaf));
  return [paragraph('body', said), ...blocks, ...weak];
}

/** Where no item is known: the survey's indicators below the target. */
function surveyIndicators(writing: Writing, survey: MeasureResult): Block[] {
  const { result } = writing;
  const few = tooFew(result, survey.survey);
  const lead = paragraph('body', few ? words.fewRespondents(survey.code, LEAST_RESPONDENTS) : words.noItems(survey.code));
  const known = scored(indicatorsOf(result, survey.survey));
  const weak = known.filter(({ reachesTarget }) => reachesTarget === false);
  if (known.length === 0) return [lead, paragraph('body', generated.noIndicators(survey.code))];
  if (weak.length === 0) return [lead, paragraph('body', generated.allReach(survey.code, TARGET))];
  return [lead, ...weak.flatMap((indicator) => analysisBlocks(writing, indicator, indicatorAnalysis(indicator)))];
}
