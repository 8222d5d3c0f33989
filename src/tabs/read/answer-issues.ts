import { printedCode } from '../../ita/codes.js';
import { type Measure, scaleOf } from '../../ita/framework.js';
import type { Tally, UnreadableCell } from '../../ita/tally.js';
import { issues as words } from '../../words/issues.js';
import type { HeaderPlace } from './header-place.js';

/** More unreadable cells than this in one question are one issue. */
const ONE_BY_ONE = 3;

/** Tells the answers that could not be read: a few one by one, many as one issue a question. */
export function reportUnreadable(place: HeaderPlace, counted: Tally): void {
  for (const question of counted.questions) {
    const measure = place.index.measures.get(question.code);
    const count = question.parts.reduce((sum, part) => sum + (part?.unreadable ?? 0), 0);
    if (!measure || count === 0) continue;
    const cells = counted.unreadable.filter(({ code }) => code === question.code);
    const choices = choicesOf(place, measure);
    if (count <= ONE_BY_ONE && cells.length === count) {
      for (const cell of cells) place.issues.cell(place.tab, cell.row, cell.column, words.badAnswer(cell.found, choices));
    } else reportMany(place, question.code, count, firstOf(question.parts), choices);
  }
}

/** Tells the questions, or parts of one, that have a column and no answer. */
export function reportUnanswered({ tab, index, issues }: HeaderPlace, counted: Tally): void {
  for (const question of counted.questions) {
    question.parts.forEach((part, p) => {
      if (!part || part.counts.some((value) => value > 0)) return;
      const name = index.measures.get(question.code)?.parts?.[p]?.name ?? '';
      issues.tab(tab, words.nobodyAnswered(printedCode(question.code, 'arabic'), name));
    });
  }
}

function reportMany({ tab, issues }: HeaderPlace, code: string, count: number, first: UnreadableCell | null, choices: string): void {
  const what = words.badAnswers(printedCode(code, 'arabic'), count, first?.found ?? '', choices);
  if (first) issues.cell(tab, first.row, first.column, what);
  else issues.tab(tab, what);
}

function firstOf(parts: Tally['questions'][number]['parts']): UnreadableCell | null {
  const firsts = parts.flatMap((part) => (part?.firstUnreadable ? [part.firstUnreadable] : []));
  return firsts.sort((a, b) => a.row - b.row || a.column - b.column)[0] ?? null;
}

function choicesOf({ index }: HeaderPlace, measure: Measure): string {
  const labels = (measure.parts ?? []).flatMap((part) => scaleOf(index.framework, part).choices.map(({ label }) => label));
  return [...new Set(labels)].join(' / ');
}
