import type { Cell, Grid } from './text.js';

/** The few strings that an answer column repeats, and the choice that each names. */
export interface UsualAnswers {
  texts: string[];
  choices: number[];
}

/** As many as a scale has levels; further spellings are read one by one. */
const MOST = 4;
/** What no cell of a sheet holds: stands where a usual answer is not known yet. */
const NO_CELL = '\u0000no cell';

export const noUsualAnswers = (): UsualAnswers => ({ texts: [], choices: [] });

/** From now on cells with this text are counted as this choice. */
export function learn(usual: UsualAnswers, text: string, choice: number): void {
  if (usual.texts.length >= MOST || usual.texts.includes(text)) return;
  usual.texts.push(text);
  usual.choices.push(choice);
}

/**
 * Counts the cells of a column that hold a usual answer and gives the rows of all others.
 * Nearly every cell passes here and does nothing else. Answers follow each other at random, so a branch for each would
 * be guessed wrong by the processor half of the time: comparisons are summed instead.
 */
export function countUsual(part: { column: number; usual: UsualAnswers; tally: { counts: number[] } }, rows: Grid): number[] {
  const { column, usual, tally } = part;
  const [a = NO_CELL, b = NO_CELL, c = NO_CELL, d = NO_CELL] = usual.texts;
  const others: number[] = [];
  let [ofA, ofB, ofC, ofD] = [0, 0, 0, 0];
  for (let index = 0; index < rows.length; index++) {
    const cell = (rows[index] as readonly Cell[])[column];
    const isA = Number(cell === a);
    const isB = Number(cell === b);
    const isC = Number(cell === c);
    const isD = Number(cell === d);
    ofA += isA;
    ofB += isB;
    ofC += isC;
    ofD += isD;
    if ((isA | isB | isC | isD) === 0) others.push(index);
  }
  [ofA, ofB, ofC, ofD].slice(0, usual.choices.length).forEach((found, index) => {
    const choice = usual.choices[index] ?? 0;
    tally.counts[choice] = (tally.counts[choice] ?? 0) + found;
  });
  return others;
}
