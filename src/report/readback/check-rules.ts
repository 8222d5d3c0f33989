import type { Fault, ReportInput } from '../../contract/report.js';
import { difference, shown } from '../../ita/number.js';
import { ratingTable, TARGET } from '../../ita/rating.js';
import type { MeasureResult, Result } from '../../ita/result.js';
import { listed, report } from '../../words/th/report.js';
import { faults as words } from '../../words/th/report-faults.js';
import { principle, rules as said } from '../../words/th/report-rules.js';
import { depthOf, surveysOf } from '../known.js';
import { claimsOf } from './plan-claims.js';
import { mustSay, mustShow, nameOf, typedText } from './said.js';
import type { ReadSection } from './sections.js';

/** Section 1: the surveys, the year, the agency, and what the plan names. */
export function checkPrinciple(sections: readonly ReadSection[], input: ReportInput): Fault[] {
  const first = sections.find(({ number }) => number === 1);
  if (!first) return [];
  const { result, settings } = input;
  const agency = typedText(settings.agency || result.agency);
  const year = String(result.year);
  const surveys = surveysOf(result);
  const names = surveys.map((survey) => principle.role[survey.survey](nameOf(survey)));
  return mustSay(words.section(1), first.pieces, [
    principle.purpose,
    ...(surveys.length > 1 ? [principle.surveys(listed(names), surveys.length)] : []),
    depthOf(result) === 'indicators' ? principle.report(year, agency, planned(input)) : principle.summary(year, agency),
  ]);
}

function planned(input: ReportInput): string {
  const claims = claimsOf(input);
  if (!claims) return '';
  const { measure, person, followUp } = principle.named;
  const named = [measure, ...(claims.person ? [person] : []), ...(claims.followUp ? [followUp] : [])];
  return principle.plan(listed(named), String(input.settings.actionYear ?? input.result.year + 1));
}

/** Section 2: how scores are weighted, and the ratings of the year with their boundaries. */
export function checkRules(sections: readonly ReadSection[], { result }: ReportInput): Fault[] {
  const second = sections.find(({ number }) => number === 2);
  if (!second) return [];
  const place = words.section(2);
  const table = ratingTable(result.year);
  const conditions = table?.bands.some(({ everySurvey }) => everySurvey !== undefined) ?? false;
  const lead = table ? `${said.ratingsText(table.bands.length, TARGET)}${conditions ? ` ${said.topDown}` : ''}` : said.noRatings(TARGET);
  return [
    ...mustSay(place, second.pieces, [
      said.processingText,
      said.processingCaption,
      lead,
      ...(table ? [said.ratingsCaption(String(result.year))] : []),
    ]),
    ...mustShow(place, second.pieces, [said.layer, ...surveysOf(result).map(({ code }) => code)], layers(result)),
    ...(table
      ? mustShow(
          place,
          second.pieces,
          [said.rating, said.range, ...(conditions ? [said.condition] : [])],
          bandRows(result.year, conditions),
        )
      : []),
  ];
}

function layers(result: Result): string[][] {
  const surveys = surveysOf(result);
  const of = (survey: MeasureResult, kinds: readonly string[]) =>
    result.measures.filter((measure) => measure.survey === survey.survey && kinds.includes(measure.kind));
  const meanOf = (survey: MeasureResult, kinds: readonly string[], name: string) =>
    said.mean(
      of(survey, kinds).some(({ weight }) => weight !== null),
      name,
    );
  const LEAVES = ['question', 'item'];
  const parted = (survey: MeasureResult) => of(survey, ['subIndicator']).length > 0;
  const row = (name: string, say: (survey: MeasureResult) => string) => [name, ...surveys.map(say)];
  return [
    row(said.leaf, ({ survey }) => (survey === 'OIT' ? said.item : said.question)),
    ...(surveys.some(parted)
      ? [row(said.subIndicator, (survey) => (parted(survey) ? meanOf(survey, LEAVES, said.everyLeafOfSub) : report.none))]
      : []),
    row(said.indicator, (survey) =>
      parted(survey) ? meanOf(survey, ['subIndicator'], said.everySubIndicator) : meanOf(survey, LEAVES, said.everyLeaf),
    ),
    row(said.survey, (survey) => meanOf(survey, ['indicator'], said.everyIndicator)),
    row(said.weight, ({ weight }) => (weight === null ? said.equalWeight : said.weightOf(String(weight)))),
    [report.columns.total, said.total],
  ];
}

/** A band reaches up to the next that a total alone can be in; one that also asks the surveys reaches to 100. */
function bandRows(year: number, conditions: boolean): string[][] {
  const bands = ratingTable(year)?.bands ?? [];
  return bands.map(({ rating, min, everySurvey }) => {
    const above = bands.filter((band) => band.min > min && band.everySurvey === undefined).map((band) => band.min);
    const top = above.length === 0 ? 100 : difference(Math.min(...above), 0.01);
    const condition = everySurvey === undefined ? report.none : said.everySurvey(shown(everySurvey));
    return [rating, said.between(shown(min), shown(top)), ...(conditions ? [condition] : [])];
  });
}
