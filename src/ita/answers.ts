import { arabicDigits } from '../words/digits.js';
import { type Part, pointsOf, type Scale } from './framework.js';
import { type Cell, plain } from './text.js';

/** The index of the choice that a cell names, `blank`, or `unreadable`. */
export type ReadAnswer = number | 'blank' | 'unreadable';

const key = (cell: Cell): string => arabicDigits(plain(cell)).replace(/ /g, '').toLowerCase();

/**
 * A reader of one part's answer cells. A cell names a choice by its label or by any form of it.
 * On a reversed part points are no form: `100` may be the answer or what it is worth, and is not guessed.
 */
export function answerReader(part: Part, scale: Scale): (cell: Cell) => ReadAnswer {
  const forms = new Map<string, number>();
  scale.choices.forEach((choice, index) => {
    for (const form of [choice.label, ...choice.forms]) {
      // Thirds are typed rounded: 33 or 33.33.
      const isPoints = Math.abs(Number(form) - choice.points) < 0.5;
      if (!(isPoints && part.reversed)) forms.set(key(form), index);
    }
  });
  const seen = new Map<Cell, ReadAnswer>();
  return (cell) => {
    let answer = seen.get(cell);
    if (answer === undefined) {
      const text = cell instanceof Date ? '(date)' : key(cell);
      answer = text === '' ? 'blank' : (forms.get(text) ?? 'unreadable');
      if (seen.size < 1000) seen.set(cell, answer);
    }
    return answer;
  };
}

/** Points of each choice of a part, 0–100, in the scale's order. */
export function pointsOfChoices(part: Part, scale: Scale): number[] {
  return scale.choices.map((choice) => pointsOf(part, choice));
}
