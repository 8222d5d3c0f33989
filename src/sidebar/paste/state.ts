import type { Filled, Option, Question, Recognition, Standing } from '../../contract/published.js';

/** What the view holds; the text outlives leaving the view. */
export interface PasteState {
  text: string;
  busy: 'read' | 'fill' | null;
  problem: string | null;
  read: { recognition: Recognition; standing: Standing[] } | null;
  /** The option chosen for each question; `''`: not to be used. */
  answers: ReadonlyMap<string, string>;
  /** Codes whose standing score is to be replaced. */
  replace: ReadonlySet<string>;
  filled: Filled | null;
}

export const EMPTY: PasteState = { text: '', busy: null, problem: null, read: null, answers: new Map(), replace: new Set(), filled: null };

/** A score that would be written, by sure reading or by answer. */
export interface Wanted {
  code: string;
  score: number | 'excluded';
}

export function wantedScores({ read, answers }: PasteState): Map<string, Wanted['score']> {
  const questions = read?.recognition.questions ?? [];
  const chosen = questions.flatMap((question) => chosenOption(question, answers)?.claims ?? []);
  const scores = [...(read?.recognition.claims ?? []), ...chosen].filter(({ kind }) => kind === 'score');
  return new Map(scores.flatMap(({ code, score }) => (score === undefined ? [] : [[code, score] as const])));
}

/** True where anything would be written; a wording alone is not worth a row. */
export const canFill = (state: PasteState): boolean =>
  wantedScores(state).size > 0 || (state.read?.recognition.claims ?? []).some(({ kind }) => kind !== 'wording');

export function chosenOption({ id, options }: Question, answers: ReadonlyMap<string, string>): Option | null {
  return options.find((option) => option.id === answers.get(id)) ?? null;
}

/** Standing scores that say something else than what would be written. */
export function conflictsOf(state: PasteState): (Standing & { wanted: Wanted['score'] })[] {
  const wanted = wantedScores(state);
  return (state.read?.standing ?? []).flatMap((standing) => {
    const score = wanted.get(standing.code);
    return score === undefined || score === standing.score ? [] : [{ ...standing, wanted: score }];
  });
}
