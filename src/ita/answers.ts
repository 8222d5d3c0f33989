import { arabicDigits } from '../words/digits.js';
import { type Part, pointsOf, type Scale } from './framework.js';
import { type Cell, plain } from './text.js';

/** The index of the choice that a cell names, `blank`, or `unreadable`. */
export type ReadAnswer = number | 'blank' | 'unreadable';

const key = (cell: Cell): string => (cell instanceof Date ? '(date)' : arabicDigits(plain(cell)).replace(/ /g, '').toLowerCase());

/**
 * A reader of one part's answer cells. A cell names a choice by its label or by any form of it.
 * On a reversed part points are no form: `100` may be the answer or what it is worth, and is not guessed.
 * @param fromZero lone digits are the levels counted from 0, the lowest first, and nothing else.
 */
export function answerReader(part: Part, scale: Scale, fromZero = false): (cell: Cell) => ReadAnswer {
  const forms = formsOf(part, scale);
  if (fromZero) {
    for (const form of [...forms.keys()]) if (isDigit(form)) forms.delete(form);
    levels(scale).forEach((choice, level) => {
      forms.set(String(level), choice);
    });
  }
  return remembering((cell) => {
    const text = key(cell);
    if (text === '') return 'blank';
    const label = text.replace(NUMBER_BEFORE, '').replace(NUMBER_BEHIND, '');
    return forms.get(text) ?? (/\d/.test(label) ? undefined : forms.get(label)) ?? 'unreadable';
  });
}

/** `4. มากที่สุด`, `(4) มากที่สุด`, `มากที่สุด = 4`: the words say what is meant. */
const NUMBER_BEFORE = /^[([]?\d{1,3}[)\].:=-]{0,2}/;
const NUMBER_BEHIND = /[([:=-]{0,2}\d{1,3}[)\]]?$/;

function formsOf(part: Part, scale: Scale): Map<string, number> {
  const forms = new Map<string, number>();
  scale.choices.forEach((choice, index) => {
    for (const form of [choice.label, ...choice.forms]) {
      // Thirds are typed rounded: 33 or 33.33.
      const isPoints = Math.abs(Number(form) - choice.points) < 0.5;
      if (!(isPoints && part.reversed)) forms.set(key(form), index);
    }
  });
  return forms;
}

const isDigit = (text: string): boolean => /^[0-9]$/.test(text);

/** Choices from the fewest points to the most, whichever way the scale prints them. */
const levels = ({ choices }: Scale): number[] =>
  choices.map((_, index) => index).sort((a, b) => (choices[a]?.points ?? 0) - (choices[b]?.points ?? 0));

/** What `levelReader` gives for a level that no scale of four has. */
export const BEYOND_FOUR = 5;

/** Names of the level in the middle, which a scale of an odd number of levels has. */
const MIDDLE: ReadonlySet<string> = new Set(['ปานกลาง', 'moderate', 'medium', 'neutral']);

/** A reader of the digit 0 to 4 that is all a cell holds; `BEYOND_FOUR` for 5 to 10 and a middle level; null for any other cell. */
export function levelReader(): (cell: Cell) => number | null {
  return remembering((cell) => {
    const text = key(cell);
    if (MIDDLE.has(text)) return BEYOND_FOUR;
    return isDigit(text) || text === '10' ? Math.min(Number(text), BEYOND_FOUR) : null;
  });
}

/** Cells repeat themselves: the first thousand different ones are read once. */
function remembering<T>(read: (cell: Cell) => T): (cell: Cell) => T {
  const seen = new Map<Cell, T>();
  return (cell) => {
    const before = seen.get(cell);
    if (before !== undefined) return before;
    const now = read(cell);
    if (seen.size < 1000) seen.set(cell, now);
    return now;
  };
}

/** True where answers look like levels counted from 0: `0 1 2 3` may be they, and then `1` is not the lowest one. `levels` as `PartTally` has them. */
export function isCodedFromZero(levels: number): boolean {
  return (levels & 0b0001) !== 0 && (levels & 0b1110) !== 0;
}

/** Points of each choice of a part, 0–100, in the scale's order. */
export function pointsOfChoices(part: Part, scale: Scale): number[] {
  return scale.choices.map((choice) => pointsOf(part, choice));
}
