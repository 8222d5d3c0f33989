import { difference, shown } from '../../ita/number.js';
import { TARGET } from '../../ita/rating.js';
import { listed, report } from '../../words/th/report.js';
import { passages as keys } from '../../words/th/report-passages.js';
import { results as words } from '../../words/th/report-results.js';
import type { Block } from '../block.js';
import { coverageOf, depthOf, indicatorsOf, itemCoverage, scored, surveysOf } from '../known.js';
import { heading, numbered, passage } from '../paragraph.js';
import { indicatorName, surveyName, typed } from '../phrase.js';
import { taskOf } from '../task.js';
import { caption, type Writing } from '../writing.js';
import { differences } from './differences.js';
import { edge } from './edge.js';
import { edgesAboveItems } from './edge-groups.js';
import { extremes, reached } from './extremes.js';
import { scoreFigure } from './score-figure.js';
import { indicatorTable, surveyTable } from './score-tables.js';
import { yearFigure } from './year-figure.js';
import { yearOnYear } from './year-on-year.js';

/** Section 3: what was scored, strongest and weakest first said, then in a table. */
export function composeResults(writing: Writing): Block[] {
  const depth = depthOf(writing.result);
  const intro = [heading(2, words.chart), passage(keys.results.total, 'body', totalText(writing))];
  if (depth === 'total') return [...intro, passage(keys.results.totalOnly, 'body', words.totalOnly), ...sinceLastYear(writing)];
  const kind = depth === 'surveys' || scored(indicatorsOf(writing.result)).length === 0 ? 'survey' : 'indicator';
  const all = kind === 'survey' ? surveysOf(writing.result) : indicatorsOf(writing.result);
  const measures = scored(all);
  if (measures.length === 0)
    return [...intro, passage(keys.results.totalOnly, 'body', writing.result.total.score === null ? words.itemsOnly : words.totalAndItems)];
  const nameOf = kind === 'survey' ? surveyName : indicatorName;
  return [
    ...intro,
    ...scoreFigure(writing, kind),
    passage(
      keys.results.extremes,
      'body',
      extremes(measures, coverageOf(all), words.kinds[kind], nameOf, (measure) => taskOf(writing.result, measure)),
    ),
    passage(keys.results.reached, 'body', reached(measures, coverageOf(all), words.kinds[kind], nameOf)),
    ...(depth === 'surveys' ? [passage(keys.results.surveysOnly, 'body', words.surveysOnly)] : []),
    ...(depth === 'surveys' ? sinceLastYear(writing) : []),
    heading(2, kind === 'survey' ? words.surveyTable : words.table),
    caption(writing, words.tableCaption(words.kinds[kind], TARGET)),
    kind === 'survey' ? surveyTable(writing) : indicatorTable(writing),
    ...numbered(keys.results.edge, edge(writing)),
    ...numbered(keys.results.edgeOfGroups, edgesAboveItems(writing)),
    ...differences(writing),
  ];
}

/** How the scores moved, where there is no section 5 to say it. */
function sinceLastYear(writing: Writing): Block[] {
  return [...numbered(keys.results.yearOnYear, yearOnYear(writing)), ...yearFigure(writing)];
}

function totalText(writing: Writing): string {
  const { result, settings } = writing;
  const { score, rating, reachesTarget } = result.total;
  if (score === null) return respondents(writing).join(' ');
  const agency = typed(settings.agency || result.agency);
  const against = reachesTarget ? words.totalReached(TARGET) : words.totalMissed(TARGET, shown(difference(TARGET, score)));
  return [
    words.total(agency, String(result.year), shown(score), rating === null ? '' : report.rating(rating)),
    against,
    ...(rating === null ? [words.noRating] : []),
    ...respondents(writing),
  ].join(' ');
}

/** Who answered and what was checked, as far as it is known. */
function respondents({ result, settings }: Writing): string[] {
  const said = surveysOf(result).flatMap(({ survey }) => {
    const n = result.respondents[survey];
    const staff = survey === 'IIT' && settings.staff !== null ? String(settings.staff) : '';
    return n !== undefined && n > 0 && survey !== 'OIT' ? [words.respondentsOf(survey, String(n), staff)] : [];
  });
  const { known, all } = itemCoverage(result, 'OIT');
  const items = known === 0 ? '' : words.itemsOf(known, all);
  return said.length > 0 || items !== '' ? [words.respondents(listed(said), items)] : [];
}
