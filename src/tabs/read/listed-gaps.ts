import { scoreIssues as words } from '../../words/score-issues.js';
import { answers as tabWords } from '../../words/th/decisions.js';
import { asking } from './decisions.js';
import { spans } from './runs.js';
import { askGaps } from './score-asks.js';
import type { ScoresTab } from './scores-tab.js';

/** True where items are numbered from 1 without a gap, or the user said that there are no others: a list of some items gives no mean of all. */
export function areComplete({ tab, survey, decisions, issues }: ScoresTab, codes: readonly string[]): boolean {
  const numbers = codes.map((code) => Number(code.slice(1)));
  const own = new Set(numbers);
  const last = numbers.reduce((most, number) => Math.max(most, number), 0);
  const missing = Array.from({ length: last }, (_, at) => at + 1).filter((number) => !own.has(number));
  if (missing.length === 0) return true;
  const ask = askGaps(survey, spans(missing));
  const chosen = decisions.choose(ask);
  if (chosen === null) issues.tab(tab, asking(words.gaps(spans(missing)), ask));
  return chosen === tabWords.complete;
}
