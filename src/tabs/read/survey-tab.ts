import type { Counted, CountPlan } from '../../contract/counting.js';
import type { Mapped } from '../../contract/status.js';
import type { Remark } from '../../ita/assess.js';
import { printedCode } from '../../ita/codes.js';
import { isLeaf, type Measure, type SurveyCode } from '../../ita/framework.js';
import { readScore } from '../../ita/read-score.js';
import type { Given } from '../../ita/score.js';
import type { QuestionTally } from '../../ita/tally.js';
import type { Grid } from '../../ita/text.js';
import { frameworkIssues as unlisted } from '../../words/framework-issues.js';
import { issues as words } from '../../words/issues.js';
import { SCORE_COLUMNS, TAB } from '../names.js';
import { findHeader, loneHeader } from './answer-header.js';
import type { Decisions } from './decisions.js';
import type { LongTab } from './find-tabs.js';
import { leavesOfSurvey, type MeasureIndex } from './identify.js';
import { IssueList } from './issue-list.js';
import { areAnswers, readPublishedTab } from './published-tab.js';
import { readResponses } from './responses.js';
import { readScores } from './scores.js';
import { cellOf } from './scores-tab.js';
import { findTable, isEmpty, rowsOf } from './table.js';
import { isOfOtherYear } from './title-year.js';

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
  /** What each column or row that may be the survey's was taken for. */
  mapping: Mapped[];
  /** What is still to be counted of a long tab; null where all is. */
  toCount: CountPlan | null;
}

/** A survey's own tab, and what is known from elsewhere. */
interface SurveyPlace {
  survey: SurveyCode;
  /** Null where there is no such tab; of a long one its head. */
  grid: Grid | null;
  long: LongTab | null;
  counted: readonly Counted[];
  index: MeasureIndex;
  /** Measures known from elsewhere. */
  covered: ReadonlySet<string>;
  decisions: Decisions;
  issues: IssueList;
}

const NOTHING: SurveyTab = {
  layout: null,
  isBlank: true,
  answers: new Map(),
  given: new Map(),
  remarks: new Map(),
  respondents: null,
  mapping: [],
  toCount: null,
};

/** Reads `IIT`, `EIT` or `OIT`, whichever layout it has. */
export function readSurveyTab(place: SurveyPlace): SurveyTab {
  const { survey, grid, index, covered, decisions, issues } = place;
  const tab = TAB[survey];
  const isKnown = isCovered(survey, covered, index);
  if (!grid) {
    // A tab of a like name is told already: that is what to mend.
    if (issues.on(tab).length === 0) issues.tab(tab, isKnown ? words.noTabButOfficial(tab) : words.noTab(tab));
    return NOTHING;
  }
  // A tab that was created and not filled is no fault where published figures stand for it.
  if (isEmpty(grid)) {
    if (!isKnown) issues.tab(tab, words.emptyTab(tab));
    return NOTHING;
  }
  const header = findHeader(grid, survey, index, decisions);
  if (header?.layout === 'scores') return readScoreRows(place, grid, isKnown);
  const headerRow = header?.headerRow ?? loneHeader(grid, survey, index);
  const published =
    headerRow === null || !areAnswers(grid, headerRow, index.framework)
      ? readPublishedTab(tab, survey, grid, index, decisions, issues)
      : null;
  if (published) {
    const { given, remarks, mapping } = published;
    reportMissing(survey, new Set(given.keys()), new Set([...covered, ...given.keys()]), index, issues);
    return { ...NOTHING, layout: 'scores', isBlank: false, given, remarks, mapping };
  }
  if (headerRow !== null) return readAnswers(place, grid, headerRow);
  const isUnlisted = index.framework.open && leavesOfSurvey(index, survey).length === 0;
  const columns = `${SCORE_COLUMNS.code[0]} ${SCORE_COLUMNS.score[0]}`;
  issues.tab(tab, isUnlisted ? unlisted.noQuestions(tab, index.framework.year) : words.noHeader(columns));
  return { ...NOTHING, isBlank: false };
}

function readScoreRows({ survey, index, covered, decisions, issues }: SurveyPlace, grid: Grid, isKnown: boolean): SurveyTab {
  const tab = TAB[survey];
  const table = findTable(grid, SCORE_COLUMNS, ['code', 'score']);
  if (!table || rowsOf(grid, table).length === 0) {
    if (!isKnown) issues.tab(tab, words.emptyTab(tab));
    return { ...NOTHING, layout: 'scores' };
  }
  const isBlank = rowsOf(grid, table).every((row) => readScore(cellOf({ table }, row, 'score')) === 'blank');
  const told = isBlank && isKnown ? new IssueList() : issues;
  const read = readScores({ tab, survey, grid, table, index, decisions, issues: told });
  reportMissing(survey, read.seen, new Set([...covered, ...read.given.keys()]), index, issues);
  return { ...NOTHING, layout: 'scores', isBlank, given: read.given, remarks: read.remarks, mapping: read.mapping };
}

function readAnswers({ survey, long, counted, index, covered, decisions, issues }: SurveyPlace, grid: Grid, headerRow: number): SurveyTab {
  if (isOfOtherYear({ tab: survey, grid, index, decisions, issues }, headerRow)) return { ...NOTHING, layout: 'answers', isBlank: false };
  const { header, tally, isBlank, toCount } = readResponses({ tab: survey, grid, headerRow, index, decisions, issues }, long, counted);
  if (isBlank) {
    issues.tab(survey, words.emptyTab(survey));
    return { ...NOTHING, layout: 'answers', mapping: header.mapping };
  }
  reportMissing(survey, header.seen, covered, index, issues);
  const mapped = new Set(header.columns.map(({ code }) => code));
  const questions = tally?.questions.filter(({ code }) => mapped.has(code)) ?? [];
  return {
    ...NOTHING,
    layout: 'answers',
    isBlank: false,
    answers: new Map(questions.map((question) => [question.code, question])),
    remarks: new Map([...header.wordings].map(([code, wording]) => [code, { wording }])),
    respondents: tally?.respondents ?? null,
    mapping: header.mapping,
    toCount,
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
  // Nothing was read since it is asked first what the rows or columns are.
  if (seen.size === 0 && issues.on(TAB[survey]).some(({ ask }) => ask)) return;
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
