import type { Fault, ReportInput } from '../../contract/report.js';
import { lowLeaves, weakIndicators } from '../../ita/plan-measures.js';
import { TARGET } from '../../ita/rating.js';
import type { MeasureResult, Result } from '../../ita/result.js';
import { LEAST_RESPONDENTS, tooFew } from '../../ita/withheld.js';
import { listed, report } from '../../words/th/report.js';
import { faults as words } from '../../words/th/report-faults.js';
import { generated, lowItems as said } from '../../words/th/report-items.js';
import { anyItemResults, coverageOf, everyItemKnown, hasLeaves, indicatorsOf, scored, surveysOf } from '../known.js';
import { analysisFaults } from './low-said.js';
import { itemTables, questionTables, topicsOf } from './low-tables.js';
import { mustBeRows, mustSay, nameOf } from './said.js';
import { folded, printed, type ReadSection, textsOf, underHeading } from './sections.js';
import type { Piece } from './xml.js';

/** Section 8: under each survey exactly its low items, counted, listed, each with its own figures and analysis; where no item is known, its weak indicators. */
export function checkLow(sections: readonly ReadSection[], input: ReportInput): Fault[] {
  const eighth = sections.find(({ number }) => number === 8);
  if (!eighth) return [];
  const { result } = input;
  const { low } = result.thresholds;
  const known = anyItemResults(result);
  if (lowLeaves(result).length + weakIndicators(result).length === 0) {
    const { known: scores, all } = coverageOf(indicatorsOf(result));
    const whole = said.nothingByIndicator(report.allReach(scores, all, TARGET), scores === all);
    return mustSay(words.section(8), eighth.pieces, [known ? report.asItemsKnown(everyItemKnown(result), said.nothing(low)) : whole]);
  }
  return [
    ...mustSay(words.section(8), eighth.pieces, [known ? said.text(low) : said.byIndicatorText(TARGET)]),
    ...surveysOf(result).flatMap((survey) => surveyFaults(input, survey, underHeading(eighth.pieces, 'Heading2', nameOf(survey)))),
  ];
}

function surveyFaults(input: ReportInput, { survey }: MeasureResult, pieces: readonly Piece[]): Fault[] {
  const { result } = input;
  const place = words.part(8, survey);
  const low = lowLeaves(result, survey);
  const weak = weakIndicators(result, survey);
  return [
    ...mustSay(place, pieces, [...leads(result, survey), ...(survey === 'OIT' ? topicsOf(result, low).map(said.topicCaption) : [])]),
    ...headingFaults(place, pieces, result, low, survey === 'OIT'),
    ...(survey === 'OIT'
      ? mustBeRows(place, tableRows(pieces), itemTables(result, low))
      : low.flatMap((leaf) => questionFaults(place, pieces, leaf))),
    ...[...low, ...weak].flatMap((measure) =>
      analysisFaults(place, measure.kind === 'question' ? underQuestion(pieces, measure) : pieces, measure, input),
    ),
  ];
}

/** The sentences before the items. */
function leads(result: Result, survey: MeasureResult['survey']): string[] {
  const { low } = result.thresholds;
  const codes = lowLeaves(result, survey).map(({ code }) => printed([code]));
  if (hasLeaves(result, survey)) {
    const many = codes.length === 1 ? said.one(survey, low, codes.join('')) : said.many(survey, low, codes.length, listed(codes, ', '));
    return [report.asItemsKnown(everyItemKnown(result, survey), codes.length === 0 ? said.none(survey, low) : many)];
  }
  const known = scored(indicatorsOf(result, survey));
  const why = tooFew(result, survey)
    ? [said.fewRespondents(survey, LEAST_RESPONDENTS)]
    : anyItemResults(result)
      ? [said.noItems(survey)]
      : [];
  if (known.length === 0) return [tooFew(result, survey) ? said.fewAndNone(survey, LEAST_RESPONDENTS) : generated.noIndicators(survey)];
  return known.some(({ reachesTarget }) => reachesTarget === false)
    ? why
    : [...why, generated.allReach(survey, known.length, coverageOf(indicatorsOf(result, survey)).all, TARGET)];
}

/** The low questions one by one; the topics of the low items, each once. */
function headingFaults(place: string, pieces: readonly Piece[], result: Result, low: readonly MeasureResult[], byTopic: boolean): Fault[] {
  const found = textsOf(pieces, 'Heading3');
  const expected = byTopic ? topicsOf(result, low).map(folded) : low.map(({ code, title }) => folded(said.heading(printed([code]), title)));
  return found.join('\n') === expected.join('\n')
    ? []
    : [{ place, found: found.join(', ') || words.missing, expected: expected.join(', ') || words.nothing }];
}

function questionFaults(place: string, pieces: readonly Piece[], question: MeasureResult): Fault[] {
  const own = underQuestion(pieces, question);
  const several = (question.parts ?? []).length > 1;
  return [
    ...mustSay(place, own, [
      ...(question.wording && several ? [said.wording(folded(question.wording))] : []),
      said.caption(printed([question.code])),
      ...(question.score === null ? [said.withheldNote] : []),
    ]),
    ...mustBeRows(`${place} ${printed([question.code])}`, tableRows(own), questionTables(question)),
  ];
}

/** What stands under the heading of a question. */
function underQuestion(pieces: readonly Piece[], { code, title }: MeasureResult): Piece[] {
  return underHeading(pieces, 'Heading3', folded(said.heading(printed([code]), title)));
}

/** The rows of all tables, headers included. */
function tableRows(pieces: readonly Piece[]): string[][] {
  return pieces.flatMap((piece) => (piece.kind === 'table' ? piece.rows : []));
}
