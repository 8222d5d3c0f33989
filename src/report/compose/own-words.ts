import type { MeasureResult } from '../../ita/result.js';
import { suggestions as words } from '../../words/th/report-analysis.js';
import { indicatorOf } from '../known.js';
import { indicatorName, oneLine } from '../phrase.js';
import { verbatim } from '../verbatim.js';
import type { Writing } from '../writing.js';

/** The measure that the officer planned; `''` where none is written. */
export function plannedFor({ plan }: Writing, code: string): string {
  return plan.find((row) => row.code === code)?.measure ?? '';
}

/** The advisers' words on one measure. */
export function adviceFor({ advice }: Writing, code: string): string[] {
  return advice.filter((given) => given.code === code && given.text !== '').map(({ text }) => verbatim(oneLine(text)));
}

/**
 * The advisers' words that stand for a measure in sections 8 and 9, named as theirs: those on itself, and for a question those on its indicator.
 * What an item lacks is its own: words on its whole indicator do not say it. `''` where they said nothing.
 */
export function advisedOn(writing: Writing, measure: MeasureResult): string {
  const own = adviceFor(writing, measure.code);
  if (own.length > 0) return own.map(words.advised).join(' ');
  const above = measure.kind === 'question' ? indicatorOf(writing.result, measure) : null;
  if (!above) return '';
  return adviceFor(writing, above.code)
    .map((text) => words.advisedOn(indicatorName(above), text))
    .join(' ');
}
