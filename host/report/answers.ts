/** What the script's functions answer, as far as this command reads it. The host never imports their types. */
export interface Result {
  year: number;
  agency: string;
  total: { score: number | null; provisional?: number | null; rating: string | null };
  issues: { tab: string; cell: string; found: string; expected: string; action: string }[];
}

export type Answer<T> = ({ ok: true } & T) | { ok: false; message: string };
export type ComputeAnswer = Answer<{ result: Result }>;
export type ReadAnswer = Answer<{ input: unknown }>;
export type SaveAnswer = Answer<{ id: string; url: string }>;
