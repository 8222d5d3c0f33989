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

/** Answer rows drawn from the labels, 2 % blank, 0.1 % unreadable; the same at every run. */
export function answerRows(count: number): Cell[][] {
  const random = randoms(2563);
  return Array.from({ length: count }, () =>
    parts.map(({ labels }) => {
      const chance = random();
      if (chance < 0.02) return '';
      if (chance < 0.021) return '?';
      return labels[Math.floor(random() * labels.length)] ?? '';
    }),
  );
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
