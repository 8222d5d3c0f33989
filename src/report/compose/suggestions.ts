import { TARGET } from '../../ita/rating.js';
import type { MeasureResult } from '../../ita/result.js';
import { report } from '../../words/th/report.js';
import { suggestions as words } from '../../words/th/report-analysis.js';
import type { Block } from '../block.js';
import { QUIET } from '../cell.js';
import { indicatorsOf, lowOfIndicator, surveysOf } from '../known.js';
import { bold, heading, paragraph } from '../paragraph.js';
import { indicatorName, name, oneLine, surveyName, typed } from '../phrase.js';
import { verbatim } from '../verbatim.js';
import type { Writing } from '../writing.js';
import { actionFor } from './actions.js';

/** Section 4: the advisers' words where the officer pasted them, else our own for what is low or short of the target. */
export function composeSuggestions(writing: Writing): Block[] {
  const { result, settings, advice } = writing;
  const bySurvey = surveysOf(result).map((survey) => ({ survey, blocks: surveyBlocks(writing, survey) }));
  const overall = adviceFor(writing, 'total').map((text) => paragraph('body', bold(`${words.overall} `), text));
  const written = bySurvey.filter(({ blocks }) => blocks.length > 0);
  if (written.length === 0 && overall.length === 0) return [paragraph('body', words.none(TARGET))];
  const advised = advice.some(({ text }) => text !== '');
  const own = indicatorsOf(result).some((indicator) => needsOurs(writing, indicator));
  return [
    ...(advised ? [paragraph('body', words.advisers(typed(settings.agency || result.agency)))] : []),
    ...overall,
    ...(own ? [paragraph(advised ? 'note' : 'body', words.own)] : []),
    ...written.flatMap(({ survey, blocks }, index) => [heading(2, `4.${index + 1} ${surveyName(survey)}`), ...blocks]),
  ];
}

function surveyBlocks(writing: Writing, survey: MeasureResult): Block[] {
  const below = writing.result.measures.filter((measure) => measure.survey === survey.survey);
  return below.flatMap((measure): Block[] => {
    const advised = adviceFor(writing, measure.code);
    if (advised.length > 0) {
      return advised.map((text) => paragraph('body', bold(`${nameOf(measure)} `), text, tag(words.adviserTag)));
    }
    if (!needsOurs(writing, measure)) return [];
    return [paragraph('body', bold(`${nameOf(measure)} `), words.should(actionFor(measure)), tag(words.ownTag))];
  });
}

function nameOf(measure: MeasureResult): string {
  if (measure.kind === 'survey') return surveyName(measure);
  if (measure.kind === 'indicator') return indicatorName(measure);
  if (measure.kind === 'subIndicator') return report.subIndicator(measure.code, name(measure.title));
  return `${measure.code.toUpperCase()} ${name(measure.title)}`;
}

function tag(text: string): { text: string; colour: string } {
  return { text: ` ${text}`, colour: QUIET };
}

function adviceFor({ advice }: Writing, code: string): string[] {
  return advice.filter((given) => given.code === code && given.text !== '').map(({ text }) => verbatim(oneLine(text)));
}

/** An indicator below the target or holding a low item, on which the advisers said nothing. */
function needsOurs(writing: Writing, measure: MeasureResult): boolean {
  if (measure.kind !== 'indicator' || measure.excluded || adviceFor(writing, measure.code).length > 0) return false;
  return measure.reachesTarget === false || lowOfIndicator(writing.result, measure).length > 0;
}
