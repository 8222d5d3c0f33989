import type { ReportInput } from '../../contract/report.js';
import { difference, rounded, shown } from '../../ita/number.js';
import { TARGET } from '../../ita/rating.js';
import type { MeasureResult } from '../../ita/result.js';
import { report } from '../../words/th/report.js';
import type { SummaryWords } from '../../words/th/report-summary.js';
import type { Block, Cell, ReportDocument } from '../block.js';
import { cell, grouped, head, marked, PALETTE } from '../cell.js';
import { surveysOf } from '../known.js';
import { heading, paragraph } from '../paragraph.js';
import { typed } from '../phrase.js';
import { settledDocument, verbatim } from '../verbatim.js';
import { findings } from './findings.js';
import { roomBeside } from './page.js';
import { priorities } from './priorities.js';
import { titled } from './titled.js';

/** What the executive reads first: one page, in the language of `words`. */
export function composeSummary(input: ReportInput, words: SummaryWords): ReportDocument {
  const { result, settings } = input;
  const agency = typed(settings.agency || result.agency);
  const found = findings(input, words).map(words.point);
  return settledDocument({
    title: words.title,
    subject: words.subtitle('', result.year).trim(),
    agency: verbatim(settings.agency || result.agency),
    digits: settings.digits,
    font: settings.font,
    ...(words.isEnglish ? { english: true as const } : {}),
    blocks: [
      paragraph('title', words.title),
      paragraph('subtitle', words.subtitle(agency, result.year)),
      headline(input, words),
      heading(2, words.surveys),
      surveyTable(input, words),
      ...(found.length > 0 ? [heading(2, words.findings)] : []),
      ...found.map((text) => paragraph('point', text)),
      heading(2, words.priorities),
      ...priorities(input, words, roomBeside(input, found, words)),
    ],
  });
}

/** The total, its rating and how far it is from the target, large. */
function headline({ result }: ReportInput, words: SummaryWords): Block {
  const { score, rating } = result.total;
  return {
    kind: 'table',
    together: true,
    widths: [5.3, 5.3, 5.4],
    header: [[head(words.total), head(words.rating), head(words.target(TARGET))]],
    rows: [
      [
        cell(score === null ? report.none : shown(score), { align: 'center', bold: true }),
        cell(rating === null ? report.none : (words.ratings.get(rating) ?? rating), { align: 'center', bold: true }),
        against(result.total, words),
      ],
    ],
  };
}

function surveyTable({ result }: ReportInput, words: SummaryWords): Block {
  const surveys = surveysOf(result);
  const isCompared = surveys.some(({ previous }) => previous !== undefined);
  const row = (survey: MeasureResult): Cell[] => [
    cell(words.surveyName(titled(survey.title, words), survey.code)),
    ...(isCompared ? [figure(survey.previous ?? null)] : []),
    figure(survey.score),
    against(survey, words),
  ];
  return {
    kind: 'table',
    together: true,
    widths: isCompared ? [7.6, 2.2, 2.2, 4] : [9, 2.6, 4.4],
    header: [
      [head(words.survey), ...(isCompared ? [head(words.previous(result.year - 1))] : []), head(words.score), head(words.target(TARGET))],
    ],
    rows: surveys.map(row),
  };
}

const figure = (score: number | null): Cell => cell(score === null ? report.none : shown(score), { align: 'center' });

function against({ score }: { score: number | null }, words: SummaryWords): Cell {
  if (score === null) return cell(words.unknown, { align: 'center' });
  if (rounded(score) >= TARGET) return grouped('high', words.reached);
  const { fill, text } = PALETTE.middle;
  return cell(marked('middle', words.short(shown(difference(TARGET, score)))), { align: 'center', shade: fill, colour: text });
}
