import { lowLeaves, planMeasures, weakIndicators } from '../../ita/plan-measures.js';
import { TARGET } from '../../ita/rating.js';
import type { MeasureResult } from '../../ita/result.js';
import { LEAST_RESPONDENTS, tooFew } from '../../ita/withheld.js';
import { listed, report } from '../../words/th/report.js';
import { generated, lowItems as words } from '../../words/th/report-items.js';
import { passages as keys } from '../../words/th/report-passages.js';
import type { Block } from '../block.js';
import { anyItemResults, coverageOf, everyItemKnown, hasLeaves, indicatorsOf, scored, surveysOf } from '../known.js';
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
    return [
      passage(keys.low.lead, 'body', known ? report.asItemsKnown(everyItemKnown(result), words.nothing(low)) : nothingByIndicator(writing)),
    ];
  }
  return [
    { ...passage(keys.low.lead, 'body', known ? words.text(low) : words.byIndicatorText(TARGET)), keepNext: true },
    ...surveysOf(result).flatMap((survey, index) => [
      heading(2, `8.${index + 1} ${surveyName(survey)}`),
      ...(hasLeaves(result, survey.survey) ? surveyItems(writing, survey) : surveyIndicators(writing, survey)),
    ]),
  ];
}

function nothingByIndicator({ result }: Writing): string {
  const { known, all } = coverageOf(indicatorsOf(result));
  return words.nothingByIndicator(report.allReach(known, all, TARGET), known === all);
}

function surveyItems(writing: Writing, { survey }: MeasureResult): Block[] {
  const { result } = writing;
  const leaves = lowLeaves(result, survey);
  const weak = weakIndicators(result, survey).flatMap((indicator) => indicatorBlocks(writing, indicator));
  const codes = leaves.map((leaf) => codeOf(writing, leaf));
  const [first] = codes;
  const asKnown = (sentence: string) => report.asItemsKnown(everyItemKnown(result, survey), sentence);
  const { low } = result.thresholds;
  if (first === undefined) return [passage(keys.low.survey(survey), 'body', asKnown(words.none(survey, low))), ...weak];
  const said = codes.length === 1 ? words.one(survey, low, first) : words.many(survey, low, codes.length, listed(codes, ', '));
  const blocks = survey === 'OIT' ? topicBlocks(writing, leaves) : leaves.flatMap((leaf) => questionBlocks(writing, leaf));
  return [passage(keys.low.survey(survey), 'body', asKnown(said)), ...blocks, ...weak];
}

/** Where no item is known: the survey's indicators below the target. Why none is known is said here only where other surveys have items. */
function surveyIndicators(writing: Writing, { survey }: MeasureResult): Block[] {
  const { result } = writing;
  const indicators = indicatorsOf(result, survey);
  const { known, all } = coverageOf(indicators);
  const few = tooFew(result, survey);
  const lead = (text: string) => [passage(keys.low.noItems(survey), 'body', text)];
  if (known === 0) return lead(few ? words.fewAndNone(survey, LEAST_RESPONDENTS) : generated.noIndicators(survey));
  const why = few ? lead(words.fewRespondents(survey, LEAST_RESPONDENTS)) : anyItemResults(result) ? lead(words.noItems(survey)) : [];
  const weak = scored(indicators).filter(({ reachesTarget }) => reachesTarget === false);
  if (weak.length === 0) return [...why, passage(keys.low.survey(survey), 'body', generated.allReach(survey, known, all, TARGET))];
  return [...why, ...weak.flatMap((indicator) => indicatorBlocks(writing, indicator))];
}

function indicatorBlocks(writing: Writing, indicator: MeasureResult & { score: number }): Block[] {
  return analysisBlocks(writing, indicator, indicatorStanding(writing, indicator));
}
