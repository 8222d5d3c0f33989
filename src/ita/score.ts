import { pointsOfChoices } from './answers.js';
import { type Framework, isLeaf, type Measure, scaleOf, weightOf } from './framework.js';
import type { PartResult, Source } from './result.js';
import type { QuestionTally } from './tally.js';

/** What is known of one measure: a score that was typed, or the words that take it out of the assessment. `parts` where shares are known. */
export interface Given {
  score: number | null;
  excluded?: true;
  parts?: PartResult[];
}

/** All that scores are made from, by measure code. */
export interface Evidence {
  answers: ReadonlyMap<string, QuestionTally>;
  entered: ReadonlyMap<string, Given>;
  official: ReadonlyMap<string, number>;
}

export const NO_EVIDENCE: Evidence = { answers: new Map(), entered: new Map(), official: new Map() };

/** A score with where it comes from. `computed` is what the evidence below says, also where another score wins over it. */
interface Settled {
  score: number | null;
  provisional: number | null;
  computed: number | null;
  source: Source | null;
  excluded: boolean;
}

/** A measure with its score and those below it. */
export interface Scored extends Settled {
  measure: Measure;
  parts: PartResult[] | null;
  children: Scored[];
}

/**
 * Scores a measure and all below it, full precision, 0–100.
 * The official figure wins, then a typed one, then what the measures or answers below compute to.
 * Unknown is null and makes everything above it null; only `excluded` leaves the denominator.
 */
export function scoreMeasure(framework: Framework, measure: Measure, evidence: Evidence): Scored {
  const children = (measure.children ?? []).map((child) => scoreMeasure(framework, child, evidence));
  const parts = isLeaf(measure) ? partsOf(framework, measure, evidence) : null;
  const below = isLeaf(measure) ? meanOf((parts ?? []).map(({ score }) => ({ score, provisional: null, weight: 1 }))) : combine(children);
  return { measure, ...settle(measure.code, evidence, below, isExcludedBelow(children)), parts, children };
}

/** The total from its surveys, as `scoreMeasure` makes a measure from its children. */
export function scoreTotal(surveys: readonly Scored[], evidence: Evidence): Settled {
  return settle('total', evidence, combine(surveys), false);
}

/** Which of the scores known for a measure is its score: the official one, else the typed one, else what lies below. */
function settle(code: string, evidence: Evidence, below: Mean, excludedBelow: boolean): Settled {
  const given = evidence.entered.get(code);
  const official = evidence.official.get(code) ?? null;
  const entered = given?.score ?? null;
  // What the score is held against: with an official figure the typed one, with a typed one what lies below.
  const computed = official !== null ? (entered ?? below.score) : below.score;
  const excluded = (given?.excluded === true || (excludedBelow && entered === null)) && official === null;
  const score = excluded ? null : (official ?? entered ?? below.score);
  return {
    score,
    provisional: excluded || score !== null ? null : below.provisional,
    computed,
    source: score === null ? null : official !== null ? 'official' : entered !== null ? 'entered' : 'computed',
    excluded,
  };
}

interface Mean {
  score: number | null;
  provisional: number | null;
}

interface Weighted extends Mean {
  weight: number;
}

function combine(children: readonly Scored[]): Mean {
  return meanOf(
    children
      .filter((child) => !child.excluded)
      .map(({ measure, score, provisional }) => ({ score, provisional, weight: weightOf(measure) })),
  );
}

function isExcludedBelow(children: readonly Scored[]): boolean {
  return children.length > 0 && children.every((child) => child.excluded);
}

/** Weighted mean; null while one score is unknown, `provisional` then the mean of what is known. */
function meanOf(values: readonly Weighted[]): Mean {
  const mean = (scores: { value: number; weight: number }[]): number | null => {
    const weight = scores.reduce((sum, score) => sum + score.weight, 0);
    return weight > 0 ? scores.reduce((sum, score) => sum + score.value * score.weight, 0) / weight : null;
  };
  const atHand = values.flatMap(({ score, provisional, weight }) => {
    const value = score ?? provisional;
    return value === null ? [] : [{ value, weight }];
  });
  const complete = values.every(({ score }) => score !== null);
  return { score: complete ? mean(atHand) : null, provisional: mean(atHand) };
}

function partsOf(framework: Framework, measure: Measure, evidence: Evidence): PartResult[] | null {
  const answers = evidence.answers.get(measure.code);
  if (!answers) return evidence.entered.get(measure.code)?.parts ?? null;
  return (measure.parts ?? []).map((part, index) => {
    const scale = scaleOf(framework, part);
    const points = pointsOfChoices(part, scale);
    const own = answers.parts[index] ?? null;
    const n = own ? own.counts.reduce((sum, value) => sum + value, 0) : 0;
    const sum = own ? own.counts.reduce((total, value, choice) => total + value * (points[choice] ?? 0), 0) : 0;
    return {
      name: part.name,
      score: n > 0 ? sum / n : null,
      n,
      blank: own ? own.blank : 0,
      choices: scale.choices.map((choice, c) => {
        const picked = own?.counts[c] ?? 0;
        return { label: choice.label, points: points[c] ?? 0, n: picked, share: n > 0 ? (picked / n) * 100 : null };
      }),
    };
  });
}
