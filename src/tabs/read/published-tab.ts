import type { Answered, Question, Recognition } from '../../contract/published.js';
import type { Mapped } from '../../contract/status.js';
import { pointsOfChoices } from '../../ita/answers.js';
import type { Remark } from '../../ita/assess.js';
import { printedCode } from '../../ita/codes.js';
import { type Framework, type Part, type SurveyCode, scaleOf } from '../../ita/framework.js';
import { type Ask, cellName } from '../../ita/issue.js';
import type { PartResult } from '../../ita/result.js';
import type { Given } from '../../ita/score.js';
import { type Grid, isBlank } from '../../ita/text.js';
import { readFigure } from '../../published/figure.js';
import { gather, type Reading } from '../../published/gather.js';
import { linesOfGrid } from '../../published/grid-lines.js';
import { recognise } from '../../published/recognise.js';
import { issues as words } from '../../words/issues.js';
import { answers as tabWords } from '../../words/th/decisions.js';
import { aboutOf, asking, type Decisions } from './decisions.js';
import type { MeasureIndex } from './identify.js';
import { type IssueList, mayName, quotedShort } from './issue-list.js';
import { publishedMapping } from './measure-mapping.js';
import { type Factor, factorOf, times, weightOf } from './score-factor.js';
import { yearOnTab } from './years.js';

/** Scores that stand on a tab as a results page prints them, without the header row of a scores table. */
interface PublishedTab {
  given: Map<string, Given>;
  remarks: Map<string, Remark>;
  places: Map<string, { row: number; column: number }>;
  mapping: Mapped[];
}

/** On `ผลปีก่อน` the columns and titles of the year before are those that count. */
const ofYear = (index: MeasureIndex, year: number): MeasureIndex => ({ ...index, framework: { ...index.framework, year } });

/** A results page has no more cells; answers of a survey may have many. */
const MOST_CELLS = 12_000;

/** Reads such a tab; null where nothing on it is one. What could be read in several ways is an issue and left out. */
export function readPublishedTab(
  tab: string,
  survey: SurveyCode | null,
  grid: Grid,
  index: MeasureIndex,
  decisions: Decisions,
  issues: IssueList,
): PublishedTab | null {
  if (grid.length * (grid[0]?.length ?? 0) > MOST_CELLS) return null;
  const recognition = recognise(linesOfGrid(grid), { index: ofYear(index, yearOnTab(tab, index)), tab: survey, agency: '' });
  const asked = recognition.questions.map((question) => ({ question, ask: askOf(tab, grid, question) }));
  const answered = asked.flatMap(({ question, ask }) => answerTo(question, decisions.choose(ask)));
  const readings = [...gather(recognition, answered).values()].filter(({ score, parts }) => score !== null || parts.size > 0);
  if (readings.length === 0 && recognition.questions.length === 0) return null;
  const known = new Set(answered.map((answer) => answer.question));
  const open = asked.filter(({ question, ask }) => !known.has(question.id) && decisions.choose(ask) === null);
  report(tab, grid, recognition, index, issues);
  for (const { question, ask } of open) reportQuestion(tab, grid, question, ask, issues);
  const own = readings.filter((reading) => isHere(tab, survey, reading, index, issues));
  const titled = own.map((one) => (survey !== 'OIT' && mayName(one.wording) ? { ...one, wording: '' } : one));
  const remarks = titled.filter(({ wording, comment }) => wording !== '' || comment !== '');
  const given = own.flatMap((reading) => givenOf(reading, index) ?? []);
  const factor = factorOfGiven({ tab, decisions, issues }, own[0], given, index);
  return {
    given: new Map(factor === null ? [] : given.map((one) => [one.code, multiplied(one.given, factor)])),
    remarks: new Map(
      remarks.map(({ code, wording, comment }) => [code, { ...(wording ? { wording } : {}), ...(comment ? { comment } : {}) }]),
    ),
    places: new Map(own.map(({ code, line, column }) => [code, { row: line, column }])),
    mapping: publishedMapping(grid, recognition, answered, index, (code) => own.some((reading) => reading.code === code)),
  };
}

/** A table without our headers may hold fractions or weighted points as well. */
function factorOfGiven(
  place: Parameters<typeof factorOf>[0],
  first: Reading | undefined,
  given: readonly { code: string; given: Given }[],
  index: MeasureIndex,
): Factor | null {
  const weighed = given.flatMap(({ code, given: { score } }) => (score === null ? [] : [{ score, weight: weightOf(index, code) }]));
  return factorOf(place, { row: first?.line ?? 0, column: first?.column ?? 0 }, weighed, false);
}

function multiplied(given: Given, factor: Factor): Given {
  if (factor === 1 || given.score === null) return given;
  const parts = given.parts?.map((part) => ({ ...part, score: part.score === null ? null : times(factor, part.score) }));
  return { ...given, score: times(factor, given.score), ...(parts ? { parts } : {}) };
}

/** True where the rows below a row of codes hold whole numbers, words or forms of answers, and no score with other decimals. */
export function areAnswers(grid: Grid, headerRow: number, { scales }: Framework): boolean {
  const rows = linesOfGrid(grid.slice(headerRow, headerRow + 4));
  const figures = rows.flatMap(({ cells }) => cells.filter(({ text }) => (readFigure(text)?.decimals ?? 0) > 0));
  const forms = new Set(scales.flatMap(({ choices }) => choices.flatMap((choice) => choice.forms)));
  // Thirds are what an answer may be worth; a row that is alone may be of scores all the same.
  return figures.length === 0 || (rows.length > 2 && figures.every(({ text }) => forms.has(text)));
}

function isHere(tab: string, survey: SurveyCode | null, { code, line, column }: Reading, index: MeasureIndex, issues: IssueList): boolean {
  if (survey === null || index.surveys.get(code) === survey) return true;
  if (code !== 'total') issues.cell(tab, line, column, words.otherSurvey(printedCode(code, 'arabic'), tab));
  return false;
}

/** Only the cell itself is quoted, and nothing of it that is long: what else stands in its row may name a person. */
const foundAt = (grid: Grid, row: number, column: number, said?: typeof tabWords): string => quotedShort(grid[row]?.[column] ?? '', said);

function report(tab: string, grid: Grid, { lines }: Recognition, index: MeasureIndex, issues: IssueList): void {
  for (const { line, why } of lines) {
    const column = (grid[line] ?? []).findIndex((cell) => !isBlank(cell));
    if (why === 'unknownCode' || why === 'unlisted')
      issues.cell(tab, line, column, words.unknownCode(foundAt(grid, line, column), index.framework.year));
  }
}

function reportQuestion(tab: string, grid: Grid, question: Question, ask: Ask, issues: IssueList): void {
  const { line, column } = placeOf(question);
  const named = question.options.slice(0, MOST_NAMED).map(saidOption).join(' / ');
  issues.cell(tab, line, column, asking(words.unsureReading(foundAt(grid, line, column), named), ask));
}

const MOST_NAMED = 4;

const placeOf = ({ options }: Question): { line: number; column: number } => options[0]?.claims[0] ?? { line: 0, column: 0 };

/** One question a cell: its place is part of it, since cells of results say the same again and again. */
function askOf(tab: string, grid: Grid, question: Question): Ask {
  const { line, column } = placeOf(question);
  const options = question.options.map((option) => ({ value: saidOption(option), label: '' }));
  return {
    tab,
    about: aboutOf(`${cellName(line, column)} ${foundAt(grid, line, column, tabWords)}`),
    options: [...options, { value: tabWords.unused, label: '' }],
    suggested: null,
  };
}

function answerTo({ id, options }: Question, chosen: string | null): Answered[] {
  const option = options.find((own) => saidOption(own) === chosen);
  return option ? [{ question: id, option: option.id }] : [];
}

const saidOption = ({ claims }: Question['options'][number]): string =>
  claims
    .filter(({ score }) => score !== undefined)
    .slice(0, 2)
    .map(({ code, score }) => `${printedCode(code, 'arabic')} ${score === 'excluded' ? tabWords.excluded : score}`)
    .join(' ');

function givenOf(reading: Reading, index: MeasureIndex): { code: string; given: Given } | null {
  const { code, score } = reading;
  if (score === 'excluded') return { code, given: { score: null, excluded: true } };
  const parts = index.measures.get(code)?.parts ?? [];
  const own = parts.flatMap((part, p) => partOf(reading, part, p, index) ?? []);
  const scores = own.map((part) => part.score).filter((one) => one !== null);
  const whole =
    score ?? (parts.length > 0 && scores.length === parts.length ? scores.reduce((sum, one) => sum + one, 0) / scores.length : null);
  return whole === null ? null : { code, given: own.length > 0 ? { score: whole, parts: own } : { score: whole } };
}

function partOf({ parts, score, n }: Reading, part: Part, p: number, index: MeasureIndex): PartResult | null {
  const own = parts.get(p);
  if (!own) return null;
  const scale = scaleOf(index.framework, part);
  const points = pointsOfChoices(part, scale);
  const choices = own.shares
    ? scale.choices.map(({ label }, i) => ({ label, points: points[i] ?? 0, n: null, share: own.shares?.[i] ?? null }))
    : [];
  return { name: part.name, score: own.score ?? (typeof score === 'number' && part.name === '' ? score : null), n, blank: null, choices };
}
