import type { Fault, ReportInput } from '../../contract/report.js';
import { difference, shown } from '../../ita/number.js';
import { TARGET } from '../../ita/rating.js';
import type { MeasureResult, Result } from '../../ita/result.js';
import { listed, report } from '../../words/th/report.js';
import { faults as words } from '../../words/th/report-faults.js';
import { results as said } from '../../words/th/report-results.js';
import { depthOf, indicatorsOf, itemCoverage, surveysOf } from '../known.js';
import { checkExtremes } from './check-extremes.js';
import { compared } from './compared.js';
import { edgesAboveSaid } from './edges-said.js';
import { edgeSaid, officialSaid } from './results-said.js';
import { markedText, mustSay, mustShow, nameOf, standingOf, typedText } from './said.js';
import type { ReadSection } from './sections.js';
import type { Piece } from './xml.js';
import { movedSaid } from './year-said.js';

/** Section 3: the total with its rating, who was asked, the chart, strongest and weakest, every score in the table, and why a total stands where it does. */
export function checkResults(sections: readonly ReadSection[], input: ReportInput): Fault[] {
  const third = sections.find(({ number }) => number === 3);
  if (!third) return [];
  const { result } = input;
  const place = words.section(3);
  const total = mustSay(place, third.pieces, [totalSaid(input), ...asked(input)]);
  const depth = depthOf(result);
  const year = depth === 'indicators' ? [] : movedSaid(result);
  if (depth === 'total') return [...total, ...mustSay(place, third.pieces, [said.totalOnly, ...year])];
  const { kind, measures } = compared(result);
  if (measures.length === 0) {
    return [...total, ...mustSay(place, third.pieces, [result.total.score === null ? said.itemsOnly : said.totalAndItems])];
  }
  return [
    ...total,
    ...mustSay(place, third.pieces, [
      ...(depth === 'surveys' ? [said.surveysOnly] : []),
      ...year,
      ...edgeSaid(result),
      ...edgesAboveSaid(result),
      ...officialSaid(result),
    ]),
    ...mustSay(place, captionsOf(third.pieces), [said.tableCaption(said.kinds[kind], TARGET)]),
    ...checkExtremes(place, third.pieces, result),
    ...tableFaults(place, third.pieces, result),
  ];
}

/** The captions of tables: a figure's may say the same. */
function captionsOf(pieces: readonly Piece[]): Piece[] {
  return pieces.filter((piece) => piece.kind === 'paragraph' && piece.style === 'Caption');
}

function totalSaid({ result, settings }: ReportInput): string {
  const { score, rating, reachesTarget } = result.total;
  if (score === null) return '';
  const agency = typedText(settings.agency || result.agency);
  const against = reachesTarget ? said.totalReached(TARGET) : said.totalMissed(TARGET, shown(difference(TARGET, score)));
  return `${said.total(agency, String(result.year), shown(score), rating === null ? '' : report.rating(rating))} ${against}${rating === null ? ` ${said.noRating}` : ''}`;
}

/** How many answered, and how many items were checked. */
function asked({ result, settings }: ReportInput): string[] {
  const answered = surveysOf(result)
    .filter(({ survey }) => survey !== 'OIT' && (result.respondents[survey] ?? 0) > 0)
    .map(({ survey }) =>
      said.respondentsOf(
        survey,
        String(result.respondents[survey]),
        survey === 'IIT' && settings.staff !== null ? String(settings.staff) : '',
      ),
    );
  const { known, all } = itemCoverage(result, 'OIT');
  const sentence = said.respondents(listed(answered), known === 0 ? '' : said.itemsOf(known, all));
  return sentence === '' ? [] : [sentence];
}

function tableFaults(place: string, pieces: readonly Piece[], result: Result): Fault[] {
  const { columns } = report;
  const { score, rating } = result.total;
  const total = [columns.total, score === null ? report.none : shown(score), rating === null ? report.none : report.rating(rating)];
  if (compared(result).kind === 'survey') {
    const rows = surveysOf(result).map((survey) => [nameOf(survey), ...standing(result, survey)]);
    return mustShow(place, pieces, [columns.survey, columns.score, said.against], [...rows, total]);
  }
  const rows = surveysOf(result).flatMap((survey) =>
    [...indicatorsOf(result, survey.survey), survey].map((measure, index) => [
      index === 0 ? nameOf(survey) : '',
      measure === survey ? report.scoreOf(survey.code) : report.indicatorCell(measure.code, measure.title),
      ...standing(result, measure),
    ]),
  );
  return mustShow(place, pieces, [columns.survey, columns.indicator, columns.score, said.against], [...rows, total]);
}

function standing(result: Result, measure: MeasureResult): string[] {
  if (measure.score === null) return [report.none, measure.excluded ? said.excluded : said.unknown];
  return [shown(measure.score), markedText(standingOf(result, measure), measure.reachesTarget ? said.reached : said.missed)];
}
