import { difference, shown } from '../../ita/number.js';
import { needsSurveys, type RatingBand, ratingTable } from '../../ita/rating.js';
import { report } from '../../words/th/report.js';
import { passages as keys } from '../../words/th/report-passages.js';
import { rules as words } from '../../words/th/report-rules.js';
import type { Block, Cell } from '../block.js';
import { cell, head } from '../cell.js';
import { passage } from '../paragraph.js';
import { caption, type Writing } from '../writing.js';

/** The ratings of the assessed year, each with its scores. */
export function ratingTableBlocks(writing: Writing, target: number): Block[] {
  const { year, total } = writing.result;
  const table = ratingTable(year);
  if (!table) return [passage(keys.rules.ratings, 'body', words.noRatings(target))];
  const surveys = needsSurveys(table);
  return [
    passage(keys.rules.ratings, 'body', words.ratingsText(table.bands.length, target) + (surveys ? ` ${words.topDown}` : '')),
    caption(writing, words.ratingsCaption(String(year))),
    {
      kind: 'table',
      together: true,
      widths: surveys ? [4.6, 5.4, 6] : [8, 8],
      header: [[head(words.rating), head(words.range), ...(surveys ? [head(words.condition)] : [])]],
      rows: table.bands.map((band) => row(table.bands, band, surveys, total.rating)),
    },
  ];
}

/** The least by which two shown scores differ. */
const SMALLEST = 0.01;

/** Where the band ends: below the next band that a score alone can reach, else at 100. */
function upperEnd(bands: readonly RatingBand[], band: RatingBand): number {
  const reachable = bands.filter(({ min, everySurvey }) => min > band.min && everySurvey === undefined);
  return reachable.length > 0 ? difference(Math.min(...reachable.map(({ min }) => min)), SMALLEST) : 100;
}

function row(bands: readonly RatingBand[], band: RatingBand, surveys: boolean, reached: string | null): Cell[] {
  const look = { align: 'center' as const, ...(band.rating === reached ? { bold: true as const } : {}) };
  const condition = band.everySurvey === undefined ? report.none : words.everySurvey(shown(band.everySurvey));
  return [
    cell(band.rating, look),
    cell(words.between(shown(band.min), shown(upperEnd(bands, band))), look),
    ...(surveys ? [cell(condition, look)] : []),
  ];
}
