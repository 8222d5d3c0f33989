import type { Framework, Measure } from '../../src/ita/framework.js';

/**
 * The scoring rules a second time, in exact fractions, written from the product's rules and the frameworks' data alone:
 * it shares no scoring, rounding, rating or grouping code with what it checks.
 */
export interface Fraction {
  n: bigint;
  d: bigint;
}

export const NOT_ASSESSED = 'ไม่ประเมิน';

/** What a workbook says, free of how its cells are laid out. Scores are decimals as typed; `''` or no entry is unknown. */
export interface Facts {
  framework: Framework;
  /** By question: for each part the labels chosen, one a respondent who answered it; null where no column holds the part. */
  answers: ReadonlyMap<string, readonly (readonly string[] | null)[]>;
  typed: ReadonlyMap<string, string>;
  official: ReadonlyMap<string, string>;
  low: string;
  high: string;
  highIncluded: boolean;
}

export interface Outcome {
  score: number | null;
  /** The score in hundredths, rounded half up at 9 decimals and then at 2. */
  cents: bigint | null;
  excluded: boolean;
  group: 'low' | 'middle' | 'high' | null;
}

export interface Outcomes {
  measures: ReadonlyMap<string, Outcome>;
  total: Outcome;
  rating: string | null;
}

interface Value {
  score: Fraction | null;
  excluded: boolean;
}

/** `79.68` is exactly 7968/100. */
export function exact(decimal: string): Fraction {
  const [whole = '0', digits = ''] = decimal.split('.');
  return { n: BigInt(whole + digits), d: 10n ** BigInt(digits.length) };
}

/** Points of a scale are whole numbers or whole thirds. */
const points = (n: number): Fraction => ({ n: BigInt(Math.round(n * 3)), d: 3n });
const whole = (n: number): Fraction => ({ n: BigInt(n), d: 1n });
const add = (a: Fraction, b: Fraction): Fraction => lowest({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
const times = (a: Fraction, b: Fraction): Fraction => lowest({ n: a.n * b.n, d: a.d * b.d });
const over = (a: Fraction, b: Fraction): Fraction => lowest({ n: a.n * b.d, d: a.d * b.n });

function lowest({ n, d }: Fraction): Fraction {
  let [a, b] = [n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return { n: n / a, d: d / a };
}

/** The mean of values with weights; null without any, or while one is unknown. */
function mean(values: readonly { score: Fraction | null; weight: Fraction }[]): Fraction | null {
  let [sum, weights] = [whole(0), whole(0)];
  for (const { score, weight } of values) {
    if (score === null) return null;
    sum = add(sum, times(score, weight));
    weights = add(weights, weight);
  }
  return weights.n === 0n ? null : over(sum, weights);
}

const meanOfAlike = (scores: readonly (Fraction | null)[]): Fraction | null => mean(scores.map((score) => ({ score, weight: whole(1) })));

/** Half up at 9 decimals, then at 2, in hundredths. */
export function cents({ n, d }: Fraction): bigint {
  const billionths = (2n * n * 1_000_000_000n + d) / (2n * d);
  return (billionths + 5_000_000n) / 10_000_000n;
}

const toNumber = ({ n, d }: Fraction): number => Number((n * 10n ** 15n) / d) / 1e15;

export function outcomes(facts: Facts): Outcomes {
  const measures = new Map<string, Outcome>();
  const visit = (measure: Measure): Value => {
    const children = (measure.children ?? []).map((child) => ({ ...visit(child), weight: whole(child.weight ?? 1) }));
    const isLeaf = measure.children === undefined;
    const below = isLeaf ? { score: fromAnswers(facts, measure), excluded: false } : fromChildren(children);
    const value = known(facts, measure.code, below);
    measures.set(measure.code, outcome(facts, value, isLeaf));
    return value;
  };
  const surveys = facts.framework.surveys.map((survey) => ({ ...visit(survey), weight: whole(survey.weight ?? 1) }));
  const surveyCents = surveys.flatMap(({ score, excluded }) => (excluded ? [] : [score === null ? null : cents(score)]));
  const total = outcome(facts, known(facts, 'total', { ...fromChildren(surveys), excluded: false }), false);
  return { measures, total, rating: rating(facts.framework.year, total.cents, surveyCents) };
}

function fromAnswers({ framework, answers }: Facts, question: Measure): Fraction | null {
  const columns = answers.get(question.code);
  if (!columns) return null;
  const parts = (question.parts ?? []).map((part, index) => {
    const choices = framework.scales.find(({ code }) => code === part.scale)?.choices ?? [];
    const values = (columns[index] ?? []).map((label) => choices.find((choice) => choice.label === label)?.points ?? Number.NaN);
    return meanOfAlike(values.map((value) => points(part.reversed ? 100 - value : value)));
  });
  return meanOfAlike(parts);
}

function fromChildren(children: readonly (Value & { weight: Fraction })[]): Value {
  const assessed = children.filter(({ excluded }) => !excluded);
  return { score: mean(assessed), excluded: assessed.length === 0 };
}

/** The official figure wins, then what was typed for the measure itself, then what lies below. */
function known({ official, typed }: Facts, code: string, below: Value): Value {
  const given = official.get(code) || typed.get(code) || '';
  if (given === NOT_ASSESSED) return { score: null, excluded: true };
  return given === '' ? below : { score: exact(given), excluded: false };
}

function outcome(facts: Facts, { score, excluded }: Value, isLeaf: boolean): Outcome {
  if (score === null) return { score, cents: null, excluded, group: null };
  const rounded = cents(score);
  return { score: toNumber(score), cents: rounded, excluded, group: isLeaf ? group(facts, rounded) : null };
}

function group({ low, high, highIncluded }: Facts, score: bigint): Outcome['group'] {
  if (score < cents(exact(low))) return 'low';
  const top = cents(exact(high));
  return score > top || (highIncluded && score === top) ? 'high' : 'middle';
}

/** To 2565 by the total alone; from 2566 on every assessed survey must be known, and reach the mark of the two best ratings too. */
function rating(year: number, total: bigint | null, surveys: readonly (bigint | null)[]): string | null {
  if (total === null) return null;
  if (year < 2566)
    return 'AA A B C D E F'.split(' ').find((_, place) => total >= ([9500n, 8500n, 7500n, 6500n, 5500n, 5000n][place] ?? 0n)) ?? null;
  const known = surveys.filter((score) => score !== null);
  if (known.length === 0 || known.length < surveys.length) return null;
  const all = (mark: bigint): boolean => [total, ...known].every((score) => score >= mark);
  if (all(9500n)) return 'ผ่านดีเยี่ยม';
  if (all(8500n)) return 'ผ่านดี';
  if (total >= 8500n) return 'ผ่าน';
  return total >= 7000n ? 'ต้องปรับปรุง' : 'ต้องปรับปรุงโดยด่วน';
}
