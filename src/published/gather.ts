import type { Answered, Claim, Recognition } from '../contract/published.js';

/** All that published results say of one measure. */
export interface Reading {
  code: string;
  /** Null where only parts or words of it were found. */
  score: number | 'excluded' | null;
  /** Where the score stands. */
  line: number;
  column: number;
  wording: string;
  comment: string;
  n: number | null;
  parts: Map<number, { score: number | null; shares: number[] | null }>;
}

/** What is sure and what was answered, by measure. An answer wins over what is sure: the user has said so. */
export function gather({ claims, questions }: Recognition, answers: readonly Answered[] = []): Map<string, Reading> {
  const chosen = questions.flatMap(({ id, options }) => {
    const answer = answers.find(({ question }) => question === id);
    return options.find((option) => option.id === answer?.option)?.claims ?? [];
  });
  const readings = new Map<string, Reading>();
  for (const claim of [...claims, ...chosen]) {
    const { code, line, column } = claim;
    const reading = readings.get(code) ?? { code, score: null, line, column, wording: '', comment: '', n: null, parts: new Map() };
    take(reading, claim);
    readings.set(code, reading);
  }
  return readings;
}

function take(reading: Reading, { kind, line, column, score, part = 0, shares, n, text }: Claim): void {
  const own = reading.parts.get(part) ?? { score: null, shares: null };
  if (kind === 'score') Object.assign(reading, { score: score ?? null, line, column });
  else if (kind === 'partScore') reading.parts.set(part, { ...own, score: typeof score === 'number' ? score : null });
  else if (kind === 'shares') reading.parts.set(part, { ...own, shares: shares ?? null });
  else if (kind === 'respondents') reading.n = n ?? null;
  else if (kind === 'wording') reading.wording = text ?? '';
  else reading.comment = text ?? '';
}
