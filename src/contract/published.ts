/** What a claim is about: the score of a measure or of one part, answer shares of a part, the wording of an item, the checker's comment, the number who answered. */
type ClaimKind = 'score' | 'partScore' | 'shares' | 'wording' | 'comment' | 'respondents';

/** One thing that one line says of one measure. */
export interface Claim {
  kind: ClaimKind;
  code: string;
  /** Zero-based: the line of a text, the row of a tab; and the column of its cell. */
  line: number;
  column: number;
  score?: number | 'excluded';
  /** Index of the part that a share or score belongs to. */
  part?: number;
  /** In the order of the scale, 0–100. */
  shares?: number[];
  n?: number;
  text?: string;
}

/** Why nothing was taken from a line. */
export type Why =
  | 'heading'
  | 'header'
  | 'page'
  | 'levels'
  | 'rating'
  | 'weight'
  | 'otherYear'
  | 'range'
  | 'noMeasure'
  | 'unknownCode'
  | 'unlisted'
  | 'noScore'
  | 'beyond'
  | 'notScore'
  | 'shares'
  | 'several'
  | 'again'
  | 'text';

export interface Option {
  id: string;
  claims: Claim[];
}

/**
 * What could be read in more ways than one: `measure` which measure is meant, `score` which figure is its score, `sure` whether it is one at all,
 * `unlisted` whether items are to be filled in that the tabs list under no indicator.
 */
export interface Question {
  id: string;
  about: 'measure' | 'score' | 'sure' | 'unlisted';
  /** The lines that ask it, the first of them where it is shown. */
  lines: number[];
  options: Option[];
}

/** One line that holds anything, and what it was read as. */
export interface LineReading {
  line: number;
  text: string;
  claims: Claim[];
  asked: boolean;
  /** Null where something was read or is asked. */
  why: Why | null;
}

/** Published results, read: `claims` are sure; what is in a question is in none of them. */
export interface Recognition {
  lines: LineReading[];
  claims: Claim[];
  questions: Question[];
}

/** An answer to a question: one of its options. A question without an answer is left out. */
export interface Answered {
  question: string;
  option: string;
}

/** A score that stands in a tab already. `score` is null where what stands there is none. */
export interface Standing {
  code: string;
  /** Index of the part whose score it is; absent where it is the measure's own. */
  part?: number;
  tab: string;
  cell: string;
  found: string;
  score: number | 'excluded' | null;
}

/** What was written where: scores by tab, tabs that were made, scores that stood there and were kept. */
export interface Filled {
  written: { tab: string; scores: number }[];
  created: string[];
  kept: number;
}
