import { rounded, shown } from '../../ita/number.js';
import type { Group, MeasureResult } from '../../ita/result.js';
import { report } from '../../words/th/report.js';
import { results as words } from '../../words/th/report-results.js';
import type { Cell, Table } from '../block.js';
import { cell, grouped, head } from '../cell.js';
import { indicatorsOf, surveysOf } from '../known.js';
import { name, surveyName } from '../phrase.js';
import type { Writing } from '../writing.js';

/** The colours and mark of a measure above the items: high where it reaches the target, low where it is in the low group's scores. */
export function toneOf({ result }: Writing, measure: { score: number | null; reachesTarget: boolean | null }): Group {
  if (measure.reachesTarget) return 'high';
  return measure.score !== null && rounded(measure.score) < result.thresholds.low ? 'low' : 'middle';
}

/** Survey, indicator, score, and whether it reaches the target; the total with its rating last. */
export function indicatorTable(writing: Writing): Table {
  const rows = surveysOf(writing.result).flatMap((survey) => {
    const indicators = indicatorsOf(writing.result, survey.survey);
    const down = indicators.length + 1;
    const surveyCell = cell(surveyName(survey), { down });
    const own = cells(writing, survey, report.scoreOf(survey.code), true);
    return [
      ...indicators.map((indicator, index) => [
        ...(index === 0 ? [surveyCell] : []),
        ...cells(writing, indicator, indicatorText(indicator)),
      ]),
      ...(indicators.length > 0 ? [own] : [[cell(surveyName(survey)), ...own]]),
    ];
  });
  return {
    kind: 'table',
    together: true,
    widths: [5, 5.8, 2.2, 3],
    header: [[head(report.columns.survey), head(report.columns.indicator), head(report.columns.score), head(words.against)]],
    rows: [...rows, totalRow(writing, 2)],
  };
}

export function surveyTable(writing: Writing): Table {
  return {
    kind: 'table',
    together: true,
    widths: [10.4, 2.4, 3.2],
    header: [[head(report.columns.survey), head(report.columns.score), head(words.against)]],
    rows: [...surveysOf(writing.result).map((survey) => cells(writing, survey, surveyName(survey))), totalRow(writing, 1)],
  };
}

function indicatorText({ code, title }: MeasureResult): string {
  return report.indicatorCell(code, name(title));
}

function cells(writing: Writing, measure: MeasureResult, text: string, bold = false): Cell[] {
  const strong = bold ? { bold: true as const } : {};
  const { score } = measure;
  if (score === null) {
    const reason = measure.excluded ? words.excluded : words.unknown;
    return [cell(text, strong), cell(report.none, { align: 'center' }), cell(reason, { align: 'center' })];
  }
  return [
    cell(text, strong),
    cell(shown(score), { align: 'center', ...strong }),
    grouped(toneOf(writing, measure), measure.reachesTarget ? words.reached : words.missed),
  ];
}

function totalRow({ result }: Writing, span: number): Cell[] {
  const { score, rating } = result.total;
  return [
    cell(report.columns.total, { span, bold: true, align: 'right' }),
    cell(score === null ? report.none : shown(score), { align: 'center', bold: true }),
    cell(rating === null ? report.none : report.rating(rating), { align: 'center', bold: true }),
  ];
}
