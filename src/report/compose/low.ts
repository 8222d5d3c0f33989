import { lowLeaves, planMeasures, weakIndicators } from '../../ita/plan-measures.js';
import { TARGET } from '../../ita/rating.js';
import type { MeasureResult } from '../../ita/result.js';
import { LEAST_RESPONDENTS, tooFew } from '../../ita/withheld.js';
import { listed } from '../../words/th/report.js';
import { generated, lowItems as words } from '../../words/th/report-items.js';
import { passages as keys } from '../../words/th/report-passages.js';
import type { Block } from '../block.js';
import { anyItemResults, hasLeaves, indicatorsOf, leavesOf, scored, surveysOf } from '../known.js';
import { heading, passage } from '../paragraph.js';
import { surveyName } from '../phrase.js';
import { codeOf, type Writing } from '../writing.js';
import { analysisBlocks, indicatorStanding } from './low-analysis.js';
import { questionBlocks } from './low-question.js';
import { topicBlocks } from './low-topics.js';

/** Section 8: every low item with its figures and its analysis, survey by survey; one sentence where there is nothing to mend. */
export function composeLow(writing: Writing): Block[] {
  const { result } = writing;
  const { low } = result.thresholds;
  const known = anyItemResults(result);
  if (planMeasures(result).length === 0) {
    const every = leavesOf(result).every(({ group, excluded }) => group !== null || excluded === true);
    return [passage(keys.low.lead, 'body', known ? words.nothing(low, every) : words.nothingByIndicator(TARGET))];
  }
  return [
    { ...passage(keys.low.lead, 'body', known ? words.text(low) : words.byIndicatorText(TARGET)), keepNext: true },
    ...surveysOf(result).flatMap((survey, index) => [
      heading(2, `8.${index + 1} ${surveyName(survey)}`),
      ...(hasLeaves(result, survey.survey) ? surveyItems(writing, survey) : surveyIndicators(writing, survey)),
    ]),
  ];
}

function surveyItems(writing: Writing, { survey }: MeasureResult): Block[] {
  const { result } = writing;
  const leaves = lowLeaves(result, survey);
  const weak = weakIndicators(result, survey).flatMap((indicator) => indicatorBlocks(writing, indicator));
  const codes = leaves.map((leaf) => codeOf(writing, leaf));
  const [first] = codes;
  const { low } = result.thresholds;
  if (first === undefined) return [passage(keys.low.survey(survey), 'body', words.none(survey, low)), ...weak];
  const said = codes.length === 1 ? words.one(survey, low, first) : words.many(survey, low, codes.length, listed(codes, ', '));
  const blocks = survey === 'OIT' ? topicBlocks(writing, leaves) : leaves.flatMap((leaf) => questionBlocks(writing, leaf));
  return [passage(keys.low.survey(survey), 'body', said), ...blocks, ...weak];
}

/** Where no item is known: the survey's indicators below the target. Why none is known is said here only where other surveys have items. */
function surveyIndicators(writing: Writing, { survey }: MeasureResult): Block[] {
  const { result } = writing;
  const few = tooFew(result, survey) ? [passage(keys.low.noItems(survey), 'body', words.fewRespondents(survey, LEAST_RESPONDENTS))] : [];
  const lead = few.length === 0 && anyItemResults(result) ? [passage(keys.low.noItems(survey), 'body', words.noItems(survey))] : few;
  const known = scored(indicatorsOf(result, survey));
  const weak = known.filter(({ reachesTarget }) => reachesTarget === false);
  if (known.length === 0) return [...lead, passage(keys.low.survey(survey), 'body', generated.noIndicators(survey))];
  if (weak.length === 0) return [...lead, passage(keys.low.survey(survey), 'body', generated.allReach(survey, TARGET))];
  return [...lead, ...weak.flatMap((indicator) => indicatorBlocks(writing, indicator))];
}

function indicatorBlocks(writing: Writing, indicator: MeasureResult & { score: number }): Block[] {
  return analysisBlocks(writing, indicator, indicatorStanding(writing, indicator));
}
