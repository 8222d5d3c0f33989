import { TARGET } from '../../ita/rating.js';
import type { MeasureResult } from '../../ita/result.js';
import { report } from '../../words/th/report.js';
import { suggestions as words } from '../../words/th/report-analysis.js';
import type { Block } from '../block.js';
import { indicatorsOf, surveysOf } from '../known.js';
import { adviceFor, plannedFor } from '../own-words.js';
import { bold, heading, paragraph } from '../paragraph.js';
import { indicatorName, name, oneLine, surveyName, typed } from '../phrase.js';
import { proposedForIndicator } from '../proposals.js';
import { verbatim } from '../verbatim.js';
import { codeOf, type Writing } from '../writing.js';

/** Section 4: the advisers' words, named as theirs; the officer's measures; our own only for a measure on which neither says anything. */
export function composeSuggestions(writing: Writing): Block[] {
  const { result, settings, advice } = writing;
  const bySurvey = surveysOf(result).map((survey) => ({ survey, blocks: surveyBlocks(writing, survey) }));
  const overall = said(writing, 'total').map((text) => paragraph('body', bold(`${words.overall} `), text));
  const written = bySurvey.filter(({ blocks }) => blocks.length > 0);
  if (written.length === 0 && overall.length === 0) return [paragraph('body', words.none(TARGET))];
  const agency = typed(settings.agency || result.agency);
  const advised = advice.some(({ text }) => text !== '');
  const ours = hasOurs(writing);
  const lead = advised ? (ours ? words.mixed(agency) : words.advisers(agency)) : words.own;
  return [
    paragraph('body', lead),
    ...overall,
    ...written.flatMap(({ survey, blocks }, index) => [heading(2, `4.${index + 1} ${surveyName(survey)}`), ...blocks]),
  ];
}

function surveyBlocks(writing: Writing, survey: MeasureResult): Block[] {
  return writing.result.measures
    .filter((measure) => measure.survey === survey.survey)
    .flatMap((measure) => [
      ...said(writing, measure.code).map((text) => paragraph('body', bold(`${nameOf(writing, measure)} `), text)),
      ...ours(writing, measure).map((text) => paragraph('body', bold(`${nameOf(writing, measure)} `), text)),
    ]);
}

/** What the advisers said of a measure and what the officer planned for it. */
function said(writing: Writing, code: string): string[] {
  const planned = plannedFor(writing, code);
  return [...adviceFor(writing, code).map(words.advised), ...(planned === '' ? [] : [words.planned(verbatim(oneLine(planned)))])];
}

function nameOf(writing: Writing, measure: MeasureResult): string {
  if (measure.kind === 'survey') return surveyName(measure);
  if (measure.kind === 'indicator') return indicatorName(measure);
  if (measure.kind === 'subIndicator') return report.subIndicator(measure.code, name(measure.title));
  return `${words.plannedOf(codeOf(writing, measure))}${name(measure.title)}`;
}

/** True where something in the section is the agency's own or proposed for it, not the advisers'. */
function hasOurs(writing: Writing): boolean {
  return (
    writing.plan.some(({ measure }) => measure !== '') ||
    indicatorsOf(writing.result).some((indicator) => ours(writing, indicator).length > 0)
  );
}

function ours(writing: Writing, measure: MeasureResult): string[] {
  const text = proposedForIndicator(writing, measure);
  return text === null ? [] : [text];
}
