import type { Ask, Issue } from '../../ita/issue.js';
import { type Grid, isBlank, plain } from '../../ita/text.js';
import { arabicDigits } from '../../words/digits.js';
import { issues as words } from '../../words/issues.js';
import { DECISION_COLUMNS, TAB } from '../names.js';
import { tabKey } from './find-tabs.js';
import { IssueList, quoted } from './issue-list.js';
import { findTable, rowsOf } from './table.js';

interface Decision {
  answer: string;
  row: number;
  column: number;
}

/** What the user answered where reading alone would have to guess: the tab `การจับคู่`, looked up by tab and by what was found there. */
export class Decisions {
  readonly #answers: ReadonlyMap<string, Decision>;
  readonly #issues: IssueList;

  constructor(answers: ReadonlyMap<string, Decision> = new Map(), issues: IssueList = new IssueList()) {
    this.#answers = answers;
    this.#issues = issues;
  }

  /** The option that the user chose; null while none is. An answer that is no option is told, and asked again. */
  choose(ask: Ask): string | null {
    const decision = this.#answers.get(keyOf(ask.tab, ask.about));
    if (!decision) return null;
    const option = ask.options.find(({ value }) => folded(value) === folded(decision.answer));
    if (option) return option.value;
    const expected = ask.options.slice(0, OPTIONS_NAMED).map(({ value }) => value);
    this.#issues.cell(TAB.decisions, decision.row, decision.column, words.badDecision(quoted(decision.answer), expected.join(' / ')));
    return null;
  }

  /** True where anything at all is remembered of this. */
  knows(tab: string, about: string): boolean {
    return this.#answers.has(keyOf(tab, about));
  }
}

const OPTIONS_NAMED = 6;
const ABOUT = 200;

/** What a question is about, as it is kept: plain text, at most 200 characters. */
export const aboutOf = (text: string): string => [...plain(text).slice(0, 2 * ABOUT)].slice(0, ABOUT).join('');

/** Reads `การจับคู่`; of two rows about the same thing the later one holds. */
export function readDecisions(grid: Grid | null, issues: IssueList): Decisions {
  const answers = new Map<string, Decision>();
  const table = grid ? findTable(grid, DECISION_COLUMNS, ['tab', 'about', 'answer']) : null;
  if (grid && table) {
    const { tab = 0, about = 0, answer = 0 } = table.columns;
    for (const { row, cells } of rowsOf(grid, table)) {
      if (isBlank(cells[answer])) continue;
      const key = keyOf(plain(cells[tab]), plain(cells[about]));
      answers.set(key, { answer: plain(cells[answer]), row, column: answer });
    }
  }
  return new Decisions(answers, issues);
}

/** An issue that asks. */
export const asking = (what: Omit<Issue, 'tab' | 'cell'>, ask: Ask): Omit<Issue, 'tab' | 'cell'> => ({ ...what, ask });

/** Text by which two ways to write one question are the same. */
export function keyOf(tab: string, about: string): string {
  return `${tabKey(tab)}\n${folded(aboutOf(about))}`;
}

/** Without spaces, in lower case, digits Arabic; brackets stay: `I1 [ขั้นตอน]` is not `I1 [ระยะเวลา]`. */
const folded = (text: string): string => arabicDigits(plain(text)).replace(/ /g, '').toLowerCase();
