import type { Remark } from '../../ita/assess.js';
import { printedCode } from '../../ita/codes.js';
import { isLeaf, type Measure, type SurveyCode } from '../../ita/framework.js';
import { readScore } from '../../ita/read-score.js';
import type { Given } from '../../ita/score.js';
import type { QuestionTally } from '../../ita/tally.js';
import type { Grid } from '../../ita/text.js';
import { issues as words } from '../../words/issues.js';
import { SCORE_COLUMNS, TAB } from '../names.js';
import { findAnswerHeader } from './answer-columns.js';
import type { MeasureIndex } from './identify.js';
import { IssueList } from './issue-list.js';
import { areAnswers, readPublishedTab } from './published-tab.js';
import { readResponses } from './responses.js';
import { readScores } from './scores.js';
import { cellOf } from './scores-tab.js';
import { findTable, isEmpty, rowsOf } from './table.js';

/** `answers`: one respondent a row; `scores`: one measure a row. */
export type Layout = 'answers' | 'scores';

/** What one survey's tab gives. `respondents` only where it holds answers. */
export interface SurveyTab {
  /** Null where neither was recognised. */
  layout: Layout | null;
  /** True where nothing at all is written where scores or answers belong. */
  isBlank: boolean;
  answers: Map<string, QuestionTally>;
  given: Map<string, Given>;
  remarks: Map<string, Remark>;
  respondents: number | null;
}

/** Reads `IIT`, `EIT` or `OIT`, whichever layout it has; `grid` is null where there is no such tab. `covered`: measures known from elsewhere. */
export function readSurveyTab(
  survey: SurveyCode,
  grid: Grid | null,
  index: MeasureIndex,
  covered: ReadonlySet<string>,
  issues: IssueList,
): SurveyTab {
  const tab = TAB[survey];
  const nothing: SurveyTab = { layout: null, isBlank: true, answers: new Map(), given: new Map(), remarks: new Map(), respondents: null };
  const isKnown = isCovered(survey, covered, index);
  if (!grid) {
    // A tab of a like name is told already: that is what to mend.
    if (issues.on(tab).length === 0) issues.tab(tab, isKnown ? words.noTabButOfficial(tab) : words.noTab(tab));
    return nothing;
  }
  // A tab that was created and not filled is no fault where published figures stand for it.
  if (isEmpty(grid)) {
    if (!isKnown) issues.tab(tab, words.emptyTab(tab));
    return nothing;
  }
  const table = findTable(grid, SCORE_COLUMNS, ['code', 'score']);
  if (table) {
    if (rowsOf(grid, table).length === 0) {
      if (!isKnown) issues.tab(tab, words.emptyTab(tab));
      return { ...nothing, layout: 'scores' };
    }
    const isBlank = rowsOf(grid, table).every((row) => readScore(cellOf({ table }, row, 'score')) === 'blank');
    const read = readScores({ tab, survey, grid, table, index, issues: isBlank && isKnown ? new IssueList() : issues });
    reportMissing(survey, read.seen, new Set([...covered, ...read.given.keys()]), index, issues);
    return { ...nothing, layout: 'scores', isBlank, given: read.given, remarks: read.remarks };
  }
  return { ...nothing, ...readAnswers(survey, grid, index, covered, issues) };
}

function readAnswers(
  survey: SurveyCode,
  grid: Grid,
  index: MeasureIndex,
  covered: ReadonlySet<string>,
  issues: IssueList,
): Partial<SurveyTab> {
  const tab = TAB[survey];
  const headerRow = survey === 'OIT' ? null : findAnswerHeader(grid, survey, index);
  const published = headerRow === null || !areAnswers(grid, headerRow) ? readPublishedTab(tab, survey, grid, index, issues) : null;
  if (published) {
    const { given, remarks } = published;
    reportMissing(survey, new Set(given.keys()), new Set([...covered, ...given.keys()]), index, issues);
    return { layout: 'scores', isBlank: false, given, remarks };
  }
  if (headerRow === null) {
    issues.tab(tab, words.noHeader(`${SCORE_COLUMNS.code[0]} ${SCORE_COLUMNS.score[0]}`));
    return { isBlank: false };
  }
  const { header, tally, isBlank } = readResponses(tab, grid, headerRow, survey, index, issues);
  if (isBlank) {
    issues.tab(tab, words.emptyTab(tab));
    return { layout: 'answers' };
  }
  reportMissing(survey, header.seen, covered, index, issues);
  const mapped = new Set(header.columns.map(({ code }) => code));
  return {
    layout: 'answers',
    isBlank: false,
    answers: new Map(tally.questions.filter(({ code }) => mapped.has(code)).map((question) => [question.code, question])),
    remarks: new Map([...header.wordings].map(([code, wording]) => [code, { wording }])),
    respondents: tally.respondents,
  };
}

/** True where official figures give the survey itself, all its indicators or the total. */
function isCovered(survey: SurveyCode, covered: ReadonlySet<string>, index: MeasureIndex): boolean {
  const indicators = index.measures.get(survey)?.children ?? [];
  return covered.has('total') || covered.has(survey) || indicators.every(({ code }) => covered.has(code));
}

/** More missing items than this in one tab are one issue. */
const ONE_BY_ONE = 10;

/** Items without a row or column of their own, unless they or a measure above them are known from elsewhere. */
function reportMissing(
  survey: SurveyCode,
  seen: ReadonlySet<string>,
  covered: ReadonlySet<string>,
  index: MeasureIndex,
  issues: IssueList,
): void {
  const missing: string[] = [];
  const walk = (measure: Measure): void => {
    if (seen.has(measure.code) || covered.has(measure.code)) return;
    if (isLeaf(measure)) missing.push(printedCode(measure.code, 'arabic'));
    measure.children?.forEach(walk);
  };
  const measure = index.measures.get(survey);
  if (measure) walk(measure);
  const lists = missing.length > ONE_BY_ONE ? [missing.join(' ')] : missing;
  for (const codes of lists) issues.tab(TAB[survey], words.missing(codes));
}
