import type { Fault, ReportInput } from '../../contract/report.js';
import { shown } from '../../ita/number.js';
import type { MeasureResult } from '../../ita/result.js';
import { report } from '../../words/th/report.js';
import { totalRead } from '../../words/th/report-announcement.js';
import { faults as words } from '../../words/th/report-faults.js';
import { results as said } from '../../words/th/report-results.js';
import { depthOf, indicatorsOf, scored, surveysOf } from '../known.js';
import { checkExtremes } from './check-extremes.js';
import { folded, paragraphText, type ReadSection, rowsIn, unmarked } from './sections.js';

/** The announcement and section 3: the total, its rating, every indicator's score beside its number and name, strongest and weakest. */
export function checkResults(sections: readonly ReadSection[], input: ReportInput): Fault[] {
  const front = sections[0]?.pieces ?? [];
  const third = sections.find(({ number }) => number === 3)?.pieces ?? [];
  const { result } = input;
  return [
    ...checkTotal(words.announcement, paragraphText(front), input),
    ...checkTotal(words.section(3), paragraphText(third), input),
    ...(depthOf(result) === 'total'
      ? []
      : [
          ...checkRows(3, rowsIn(third), input, true),
          ...checkTotalRow(rowsIn(third), input),
          ...checkExtremes(paragraphText(third), input),
        ]),
  ];
}

/** Section 5: the same scores again. */
export function checkAnalysis(sections: readonly ReadSection[], input: ReportInput): Fault[] {
  const fifth = sections.find(({ number }) => number === 5);
  return fifth ? checkRows(5, rowsIn(fifth.pieces), input, false) : [];
}

function checkTotal(place: string, text: string, { result }: ReportInput): Fault[] {
  const { score, rating } = result.total;
  const total = score === null ? '' : shown(score);
  const found = totalRead.score.exec(text)?.[1] ?? words.missing;
  const wrongTotal = found === total ? [] : [{ place, found, expected: `${words.total} ${total}` }];
  if (rating === null) return wrongTotal;
  const named = totalRead.rating.exec(text)?.[1] ?? words.missing;
  return named === rating ? wrongTotal : [...wrongTotal, { place, found: named, expected: `${words.rating} ${rating}` }];
}

function checkTotalRow(rows: readonly string[][], { result }: ReportInput): Fault[] {
  const { score, rating } = result.total;
  const row = rows.find(([first]) => first === words.total) ?? [];
  const expected = [words.total, score === null ? '' : shown(score), ...(rating === null ? [] : [report.rating(rating)])];
  return expected.every((text) => row.includes(text))
    ? []
    : [{ place: words.section(3), found: row.join(' ') || words.missing, expected: expected.join(' ') }];
}

/** Each known measure has its row, and no row beside its name shows another score. */
function checkRows(section: number, rows: readonly string[][], { result }: ReportInput, withTarget: boolean): Fault[] {
  const indicators = scored(indicatorsOf(result));
  const measures: (MeasureResult & { score: number })[] = indicators.length > 0 ? indicators : scored(surveysOf(result));
  return measures.flatMap((measure) => {
    const name = folded(
      measure.kind === 'indicator' ? report.indicatorCell(measure.code, measure.title) : report.survey(measure.title, measure.code),
    );
    const own = rows.filter((row) => row.includes(name));
    const target = measure.reachesTarget ? said.reached : said.missed;
    const right = own.filter((row) => row.includes(shown(measure.score)));
    const told = !withTarget || right.some((row) => row.some((text) => unmarked(text) === target));
    if (own.length > 0 && right.length === own.length && told) return [];
    const found = own.map((row) => row.join(' ')).join(' / ') || words.missing;
    return [{ place: words.section(section), found, expected: `${name} ${shown(measure.score)}${withTarget ? ` ${target}` : ''}` }];
  });
}
