/** A question about a tab; `options` are the answers that are understood. */
interface Ask {
  tab: string;
  about: string;
  options: { value: string }[];
}

/** What to count of a tab of answers too long for one call: `rows` of them from `firstRow`, `step` a call. */
export interface CountPlan {
  firstRow: number;
  rows: number;
  step: number;
}

/** What the script's functions answer, as far as this command reads it. The host never imports their types. */
export interface Result {
  year: number;
  agency: string;
  total: { score: number | null; provisional?: number | null; rating: string | null };
  issues: { tab: string; cell: string; found: string; expected: string; action: string; ask?: Ask }[];
}

export type Answer<T> = ({ ok: true } & T) | { ok: false; message: string };
export type ComputeAnswer = Answer<{ result: Result }> | ToCount;
export type ReadAnswer = Answer<{ input: unknown }> | ToCount;
export type ToCount = { ok: true; toCount: CountPlan[] };
export type CountAnswer = Answer<{ counted: unknown }>;
