import { printedCode } from '../../ita/codes.js';
import type { Measure, Part } from '../../ita/framework.js';
import { gathered } from '../../ita/gathered.js';
import type { Ask, AskOption } from '../../ita/issue.js';
import { nameKey } from '../../ita/text.js';
import { issues as words } from '../../words/issues.js';
import { answers as tabWords } from '../../words/th/decisions.js';
import { aboutOf, asking } from './decisions.js';
import type { HeaderCell } from './header-cells.js';
import { type HeaderPlace, letterOf } from './header-place.js';
import { leavesOfSurvey } from './identify.js';
import { quoted } from './issue-list.js';
import { namedColumns } from './score-asks.js';

/** The answer that leaves a column out. */
export const UNUSED = 'unused';

/** What the user said a column is: a question, maybe a part of it; or nothing of the survey. */
export type ColumnAnswer = { code: string; part: string } | typeof UNUSED;

/** What is known of header cells that tell no question themselves. */
interface AskedColumns {
  answers: Map<HeaderCell, ColumnAnswer>;
  /** Columns that wait for an answer. */
  open: Set<number>;
}

/** The user's answers by header cell. Headers that tell no question are asked about, one wording once, while the survey lacks questions. */
export function askWhichQuestion(place: HeaderPlace, cells: readonly HeaderCell[]): AskedColumns {
  const answers = new Map<HeaderCell, ColumnAnswer>();
  const leaves = leavesOfSurvey(place.index, place.tab);
  for (const cell of cells.filter(({ code, text }) => code !== null && place.decisions.knows(place.tab, text))) {
    const answer = choose(place, askOf(place, cell.text, [cell], leaves, null), leaves);
    if (answer) answers.set(cell, answer);
  }
  const groups = groupsOf(cells.filter(({ code }) => code === null));
  for (const own of groups) {
    const ask = askOf(place, own[0]?.wording ?? '', own, leaves, null);
    const answer = place.decisions.knows(ask.tab, ask.about) ? choose(place, ask, leaves) : null;
    if (answer) for (const cell of own) answers.set(cell, answer);
  }
  return { answers, open: askTheRest(place, cells, groups, answers, leaves) };
}

function askTheRest(
  place: HeaderPlace,
  cells: readonly HeaderCell[],
  groups: readonly HeaderCell[][],
  answers: ReadonlyMap<HeaderCell, ColumnAnswer>,
  leaves: readonly Measure[],
): Set<number> {
  const known = new Set(cells.flatMap((cell) => codeOf(cell, answers)));
  const missing = leaves.filter(({ code }) => !known.has(code));
  const open = groups.filter(([first]) => first && !answers.has(first) && first.stray === null);
  if (missing.length === 0) return new Set();
  const isInOrder = open.length === missing.length && open.every((own, i) => own.length <= (missing[i]?.parts ?? []).length);
  open.forEach((own, i) => {
    const [first] = own;
    if (!first) return;
    const ask = askOf(place, first.wording, own, missing, isInOrder ? (missing[i] ?? null) : null);
    const columns = own.map(({ column }) => letterOf(column)).join(' ');
    place.issues.cell(place.tab, place.headerRow, first.column, asking(words.whichQuestion(quoted(first.wording), columns), ask));
  });
  return new Set(open.flatMap((own) => own.map(({ column }) => column)));
}

/** The option of this measure, and of each of its parts where one column may be any of them. */
function askOf(
  place: HeaderPlace,
  about: string,
  cells: readonly HeaderCell[],
  measures: readonly Measure[],
  suggested: Measure | null,
): Ask {
  const options = measures
    .filter(({ parts = [] }) => parts.length >= cells.length)
    .flatMap((measure): AskOption[] => [
      { value: printedCode(measure.code, 'arabic'), label: measure.title },
      ...(cells.length === 1 && (measure.parts ?? []).length > 1 ? partOptions(measure) : []),
    ]);
  const unused = { value: tabWords.unused, label: words.unusedColumn };
  return {
    tab: place.tab,
    about: aboutOf(about),
    options: [...options, unused],
    suggested: suggested ? printedCode(suggested.code, 'arabic') : null,
  };
}

const partOptions = ({ code, title, parts = [] }: Measure): AskOption[] =>
  parts.map(({ name }) => ({ value: `${printedCode(code, 'arabic')} [${name}]`, label: title }));

function choose(place: HeaderPlace, ask: Ask, leaves: readonly Measure[]): ColumnAnswer | null {
  const chosen = place.decisions.choose(ask);
  if (chosen === null) return null;
  if (chosen === tabWords.unused) return UNUSED;
  const [name = '', part = ''] = chosen.split(/ \[|\]/);
  const measure = leaves.find(({ code }) => printedCode(code, 'arabic') === name);
  return measure ? { code: measure.code, part } : null;
}

function codeOf(cell: HeaderCell, answers: ReadonlyMap<HeaderCell, ColumnAnswer>): string[] {
  const answer = answers.get(cell);
  if (answer === UNUSED) return [];
  const code = answer?.code ?? cell.code;
  return code === null ? [] : [code];
}

/** Columns of one wording: the rows of one grid question of a Form. */
function groupsOf(cells: readonly HeaderCell[]): HeaderCell[][] {
  return [...gathered(cells.map((cell) => [nameKey(cell.wording), cell])).values()];
}

/** More ways to choose, or more columns, than this are not asked: the user is told to delete what is too much. */
const MOST_WAYS = 10;
const MOST_COLUMNS = 5;

/** Which of the columns that claim one question are its own. Null where there are too many ways to choose. */
export function askDoubled(place: HeaderPlace, code: string, parts: readonly Part[], cells: readonly HeaderCell[]): Ask | null {
  if (cells.length > MOST_COLUMNS) return null;
  const ways = subsets(
    cells.map(({ column }) => letterOf(column)),
    Math.min(parts.length, cells.length - 1),
  );
  if (ways.length === 0 || ways.length > MOST_WAYS) return null;
  return {
    tab: place.tab,
    about: tabWords.columnsOf(
      printedCode(code, 'arabic'),
      namedColumns(cells.map(({ column, text }) => ({ letter: letterOf(column), header: text }))),
    ),
    options: ways.map((letters) => ({ value: tabWords.columns(letters.join(' ')), label: '' })),
    suggested: null,
  };
}

function subsets(items: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}
