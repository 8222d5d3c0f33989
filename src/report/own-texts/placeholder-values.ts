import type { ReportInput } from '../../contract/report.js';
import type { Settings } from '../../contract/settings.js';
import { printedCode } from '../../ita/codes.js';
import { groupLabel } from '../../ita/group.js';
import { rounded, shown } from '../../ita/number.js';
import { lowLeaves } from '../../ita/plan-measures.js';
import { TARGET } from '../../ita/rating.js';
import type { MeasureResult, TotalResult } from '../../ita/result.js';
import { listed, report } from '../../words/th/report.js';
import { placeholders as names } from '../../words/th/report-placeholders.js';
import { anyItemResults, indicatorsOf, scored } from '../known.js';
import { day, indicatorName, name, signed, surveyName, typed } from '../phrase.js';
import { settled } from '../verbatim.js';
import { actionYear } from '../writing.js';
import { keyOf } from './passage-key.js';
import { type Placeholders, placeholderKey } from './placeholders.js';

type Value = readonly [name: string, value: string];

/** What every placeholder of a report stands for, digits by the setting; dots for a blank setting, a dash for what is not known. */
export function placeholderValues(input: ReportInput): Placeholders {
  const { measures } = input.result;
  const all = [
    ...settingValues(input),
    ...totalValues(input),
    ...extremeValues(input),
    ...measures.flatMap((own) => measureValues(input, own)),
  ];
  return new Map(all.map(([key, value]) => [placeholderKey(key), settled(value, input.settings.digits)]));
}

const TYPED = [
  'subdistrict',
  'district',
  'province',
  'website',
  'channels',
  'orderedBy',
  'workingGroup',
  'appointmentOrder',
  'preparedBy',
  'unitsName',
  'signer',
  'signerPosition',
] as const satisfies readonly (keyof Settings)[];

function settingValues(input: ReportInput): Value[] {
  const { result, settings } = input;
  return [
    [names.agency, typed(settings.agency || result.agency)],
    ...TYPED.map((key): Value => [names[key], typed(settings[key])]),
    [names.metOn, day(settings.metOn)],
    [names.announcedOn, day(settings.announcedOn)],
    ...names.year.map((key): Value => [key, String(result.year)]),
    [names.previousYear, String(result.year - 1)],
    [names.actionYear, actionYear(input)],
    [names.target, String(TARGET)],
  ];
}

function totalValues({ result, settings }: ReportInput): Value[] {
  // Of items that nobody knows none is low, and none is not.
  const low = anyItemResults(result) ? lowLeaves(result).map(({ code }) => printedCode(code, settings.digits)) : null;
  return [
    [names.total, figure(result.total.score)],
    [names.rating, result.total.rating ?? report.none],
    [names.previousTotal, figure(result.total.previous)],
    [names.changeOfTotal, change(result.total)],
    [names.low, low === null || low.length === 0 ? report.none : listed(low, ', ')],
    [names.lowCount, low === null ? report.none : String(low.length)],
  ];
}

/** Of several that are highest or lowest, all. */
function extremeValues({ result }: ReportInput): Value[] {
  const indicators = scored(indicatorsOf(result)).map((indicator) => ({ indicator, score: rounded(indicator.score) }));
  if (indicators.length === 0)
    return [names.highest, names.highestScore, names.lowest, names.lowestScore].map((key): Value => [key, report.none]);
  const scores = indicators.map(({ score }) => score);
  const at = (score: number): string => listed(indicators.flatMap((own) => (own.score === score ? [indicatorName(own.indicator)] : [])));
  const [most, least] = [Math.max(...scores), Math.min(...scores)];
  return [
    [names.highest, at(most)],
    [names.highestScore, shown(most)],
    [names.lowest, at(least)],
    [names.lowestScore, shown(least)],
  ];
}

function measureValues({ result }: ReportInput, measure: MeasureResult): Value[] {
  const called = [...new Set([keyOf(measure), printedCode(measure.code, 'arabic')])];
  const n = measure.kind === 'survey' ? result.respondents[measure.survey] : undefined;
  return called.flatMap((own): Value[] => [
    [names.scoreOf(own), figure(measure.score)],
    [names.nameOf(own), nameOf(measure)],
    [names.previousOf(own), figure(measure.previous)],
    [names.changeOf(own), change(measure)],
    ...(measure.kind === 'question' || measure.kind === 'item'
      ? [[names.groupOf(own), measure.group === null ? report.none : groupLabel(measure.group, result.thresholds)] as const]
      : []),
    ...(n === undefined ? [] : [[names.respondentsOf(own), String(n)] as const]),
  ]);
}

function nameOf(measure: MeasureResult): string {
  if (measure.kind === 'survey') return surveyName(measure);
  return measure.kind === 'indicator' ? indicatorName(measure) : name(measure.title);
}

const figure = (score: number | null | undefined): string => (typeof score === 'number' ? shown(score) : report.none);

/** Beside a score that is not shown no change is: it would tell the score. */
const change = (own: Pick<TotalResult, 'score' | 'change'>): string =>
  own.score !== null && typeof own.change === 'number' ? signed(own.change) : report.none;
