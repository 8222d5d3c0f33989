import type { Cell } from './text.js';

/**
 * Counts of the answers that columns repeat. A text or small whole number has one slot in all columns, so that nearly every
 * cell takes one comparison and one addition, and no branch depends on what was answered.
 */
export interface UsualAnswers {
  /** Where each counted column stands in a row. */
  readonly columns: Int32Array;
  /** The text of each slot, the first of a length found by it. Slot 0 is that of no answer. */
  readonly texts: string[];
  /** The slot of another text of that length, or 0. */
  readonly next: Int32Array;
  /** How often each column held what is in each slot; 0 where it has not been met in that column yet. */
  readonly counts: Int32Array;
  /** What `countUsual` left: indexes into `columns`. */
  readonly others: Int32Array;
}

const LENGTHS = 32;
const TEXTS = 64;
const NUMBERS = 128;
/** An odd number of cache lines: columns a power of two apart would drive each other out of the cache. */
const SLOTS = TEXTS + NUMBERS + 16;
/** What no cell of a sheet holds: stands in a slot that is free. */
const NO_CELL = '\u0000no cell';

export const noUsualAnswers = (columns: readonly number[]): UsualAnswers => ({
  columns: Int32Array.from(columns),
  texts: Array.from({ length: 1 + LENGTHS }, () => NO_CELL),
  next: new Int32Array(TEXTS),
  counts: new Int32Array(columns.length * SLOTS),
  others: new Int32Array(columns.length),
});

const firstSlot = (text: string): number => 1 + (text.length & (LENGTHS - 1));

/** Counts the usual answers of a row; what is left, how many cells, is in `others`. */
export function countUsual({ columns, texts, next, counts, others }: UsualAnswers, row: readonly Cell[]): number {
  let left = 0;
  for (let index = 0, base = 0; index < columns.length; index++, base += SLOTS) {
    const cell = row[columns[index] as number];
    let slot = 0;
    if (typeof cell === 'string') {
      slot = firstSlot(cell);
      if (texts[slot] !== cell) slot = nextSlot(texts, next, cell, slot);
    } else if (typeof cell === 'number') {
      const small = cell & (NUMBERS - 1);
      if (small === cell) slot = TEXTS + small;
    }
    const met = counts[base + slot] as number;
    if (met > 0) counts[base + slot] = met + 1;
    else others[left++] = index;
  }
  return left;
}

function nextSlot(texts: readonly string[], next: Int32Array, cell: string, first: number): number {
  let slot = next[first] as number;
  while (slot !== 0 && texts[slot] !== cell) slot = next[slot] as number;
  return slot;
}

/** Counts a readable answer that `countUsual` left, from now on there. False where there is no slot for it. */
export function learn(usual: UsualAnswers, index: number, cell: Cell): boolean {
  const slot = slotFor(usual, cell);
  if (slot > 0) usual.counts[index * SLOTS + slot] = 1;
  return slot > 0;
}

function slotFor({ texts, next }: UsualAnswers, cell: Cell): number {
  if (typeof cell === 'number') return (cell & (NUMBERS - 1)) === cell ? TEXTS + cell : 0;
  if (typeof cell !== 'string') return 0;
  let slot = firstSlot(cell);
  while (texts[slot] !== cell && next[slot]) slot = next[slot] ?? 0;
  if (texts[slot] === NO_CELL) texts[slot] = cell;
  if (texts[slot] === cell) return slot;
  if (texts.length === TEXTS) return 0;
  next[slot] = texts.length;
  return texts.push(cell) - 1;
}

/** Hands over each usual answer of a column and how often it was met. */
export function eachUsual({ texts, counts }: UsualAnswers, index: number, use: (cell: Cell, count: number) => void): void {
  for (let slot = 0; slot < SLOTS; slot++) {
    const count = counts[index * SLOTS + slot] ?? 0;
    if (count > 0) use(slot < TEXTS ? (texts[slot] ?? '') : slot - TEXTS, count);
  }
}
