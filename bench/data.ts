import { type Framework, leavesOf, type Measure, scaleOf } from '../src/ita/framework.js';
import { FRAMEWORK_2563 } from '../src/ita/frameworks/2563.js';
import type { AnswerColumn } from '../src/ita/tally.js';
import type { Cell } from '../src/ita/text.js';

export const FRAMEWORK: Framework = FRAMEWORK_2563;
const survey = FRAMEWORK.surveys.find(({ code }) => code === 'IIT');
if (!survey) throw new Error('no IIT');
export const SURVEY: Measure = survey;

const parts = leavesOf(SURVEY).flatMap((question) =>
  (question.parts ?? []).map((part, index) => ({
    code: question.code,
    part: index,
    heading: part.name === '' ? question.code : `${question.code} [${part.name}]`,
    labels: scaleOf(FRAMEWORK, part).choices.map(({ label }) => label),
  })),
);

/** Every part of every question of IIT, 51 columns. */
export const COLUMNS: AnswerColumn[] = parts.map(({ code, part }, column) => ({ column, code, part }));
export const HEADINGS: string[] = parts.map(({ heading }) => heading);

/** `words`: labels, each one string that all its cells share. `parsed`: long labels are a string of their own in each cell, as JSON gives them. `numbers`: levels 1 to 4. */
export const KINDS = ['words', 'numbers', 'parsed'] as const;
export type Kind = (typeof KINDS)[number];

/** Answer rows, 2 % blank, 0.1 % unreadable; the same at every run. */
export function answerRows(count: number, kind: Kind = 'words'): Cell[][] {
  const random = randoms(2563);
  const rows = Array.from({ length: count }, () =>
    parts.map(({ labels }): Cell => {
      const chance = random();
      if (chance < 0.02) return '';
      if (chance < 0.021) return '?';
      const level = Math.floor(random() * labels.length);
      return kind === 'numbers' && labels.length === 4 ? level + 1 : (labels[level] ?? '');
    }),
  );
  return kind === 'parsed' ? rows.map((row) => JSON.parse(JSON.stringify(row)) as Cell[]) : rows;
}

/** xorshift32: numbers from 0 up to 1. */
function randoms(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
