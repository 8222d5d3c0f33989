import { TARGET } from '../../ita/rating.js';
import type { MeasureResult } from '../../ita/result.js';
import { report } from '../../words/th/report.js';
import { suggestions as words } from '../../words/th/report-analysis.js';
import { passages as keys } from '../../words/th/report-passages.js';
import type { Block, Paragraph } from '../block.js';
import { anyItemResults, coverageOf, everyItemKnown, indicatorsOf, surveysOf } from '../known.js';
import { keyOf } from '../own-texts/passage-key.js';
import { bold, heading, paragraph, passage } from '../paragraph.js';
import { indicatorName, name, oneLine, surveyName, typed } from '../phrase.js';
import { adviceFor, plannedFor } from '../proposals/own-words.js';
import { proposedForIndicator } from '../proposals/proposals.js';
import { verbatim } from '../verbatim.js';
import { codeOf, type Writing } from '../writing.js';

/** Section 4: the advisers' words, named as theirs; the officer's measures; our own only for a measure on which neither says anything. */
export function composeSuggestions(writing: Writing): Block[] {
  const { result, settings, advice } = writing;
  const bySurvey = surveysOf(result).map((survey) => ({ survey, blocks: surveyBlocks(writing, survey) }));
  const overall = said(writing, { code: 'total' }, words.overall);
  const written = bySurvey.filter(({ blocks }) => blocks.length > 0);
  if (written.length === 0 && overall.length === 0) return [passage(keys.suggestions.none, 'body', none(writing))];
  const agency = typed(settings.agency || result.agency);
  const advised = advice.some(({ text }) => text !== '');
  const ours = hasOurs(writing);
  const lead = advised ? (ours ? words.mixed(agency) : words.advisers(agency)) : words.own;
  return [
    passage(keys.suggestions.lead, 'body', lead),
    ...overall,
    ...written.flatMap(({ survey, blocks }, index) => [heading(2, `4.${index + 1} ${surveyName(survey)}`), ...blocks]),
  ];
}

/** That nothing needs a suggestion, of what is known. */
function none({ result }: Writing): string {
  const { known, all } = coverageOf(indicatorsOf(result));
  const every = everyItemKnown(result);
  const items = anyItemResults(result) ? report.asItemsKnown(every, words.noneLow) : '';
  return words.none(report.allReach(known, all, TARGET), items, known === all && every);
}

function surveyBlocks(writing: Writing, survey: MeasureResult): Block[] {
  return writing.result.measures
    .filter((measure) => measure.survey === survey.survey)
    .flatMap((measure) => [...said(writing, measure, nameOf(writing, measure)), ...ours(writing, measure)]);
}

/** What the advisers said of a measure and what the officer planned for it. */
function said(writing: Writing, measure: { code: string }, name: string): Paragraph[] {
  const title = bold(`${name} `);
  const planned = plannedFor(writing, measure.code);
  // Both are the user's words already, and changed where they stand: they have no name for replacing.
  return [
    ...adviceFor(writing, measure.code).map((text) => paragraph('body', title, words.advised(text))),
    ...(planned === '' ? [] : [paragraph('body', title, words.planned(verbatim(oneLine(planned))))]),
  ];
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

function ours(writing: Writing, measure: MeasureResult): Paragraph[] {
  const text = proposedForIndicator(writing, measure);
  return text === null ? [] : [passage(keys.suggestions.proposed(keyOf(measure)), 'body', bold(`${nameOf(writing, measure)} `), text)];
}
