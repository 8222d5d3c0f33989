import type { Kind, SurveyCode } from './framework.js';
import type { Issue } from './issue.js';

/** Where a score comes from: published (`ผลทางการ`), computed from answers or from the measures below, or typed by the user. */
export type Source = 'official' | 'computed' | 'entered';
export type Group = 'low' | 'middle' | 'high';

/** How often one choice was picked. `n` is null where only the printed share is known; `share` 0–100. */
interface ChoiceResult {
  label: string;
  points: number;
  n: number | null;
  share: number | null;
}

/** One part of a question. `n` readable answers, `blank` cells left empty by respondents; both null where only scores are known. */
export interface PartResult {
  name: string;
  score: number | null;
  n: number | null;
  blank: number | null;
  choices: ChoiceResult[];
}

/**
 * One measure. Scores are 0–100 at full precision; round with `rounded` where they are shown.
 * `score` is null while anything below is unknown; `provisional` is then the mean of what is known, null when nothing is.
 * `official` and `computed` stand side by side where the tab of official results names this measure.
 */
export interface MeasureResult {
  code: string;
  kind: Kind;
  title: string;
  survey: SurveyCode;
  parent: string | null;
  /** Percent among siblings; null where siblings weigh the same. */
  weight: number | null;
  score: number | null;
  provisional?: number | null;
  source: Source | null;
  group: Group | null;
  /** True for a measure that the user marked `ไม่ประเมิน`: it is in no denominator. */
  excluded?: true;
  reachesTarget: boolean | null;
  n?: number;
  blank?: number;
  parts?: PartResult[];
  official?: number;
  computed?: number | null;
  difference?: number | null;
  /** Last year's score and the change from it, both rounded to 2 decimals. */
  previous?: number;
  change?: number | null;
  topic?: string;
  /** The question as the sheet words it, where it does. */
  wording?: string;
  comment?: string;
  evidence?: string;
}

export interface TotalResult {
  score: number | null;
  provisional?: number | null;
  rating: string | null;
  source: Source | null;
  reachesTarget: boolean | null;
  official?: number;
  computed?: number | null;
  difference?: number | null;
  previous?: number;
  change?: number | null;
}

/** Points of the total that an OIT item would add if it scored 100. */
export interface Gain {
  code: string;
  gain: number;
}

/** The fewest OIT items whose full score lifts the total to `rating`; `codes` is null where even all of them do not. */
export interface Path {
  rating: string;
  codes: string[] | null;
  reaches: number;
  all: number;
}

export interface Thresholds {
  low: number;
  high: number;
  /** True moves exactly `high` into the high group. */
  highIncluded: boolean;
}

/** The one result: every number, code and name shown anywhere is read from it. */
export interface Result {
  year: number;
  agency: string;
  total: TotalResult;
  measures: MeasureResult[];
  respondents: Partial<Record<SurveyCode, number>>;
  thresholds: Thresholds;
  gains: Gain[];
  path: Path | null;
  issues: Issue[];
}
