import type { Claim, Filled, Option, Question, Recognition, Standing } from '../../contract/published.js';

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
type Score = NonNullable<Claim['score']>;

export function wantedScores(state: PasteState): Map<string, Score> {
  const scores = wantedClaims(state).filter(({ kind }) => kind === 'score');
  return new Map(scores.flatMap(({ code, score }) => (score === undefined ? [] : [[code, score] as const])));
}

/** What is sure and what was answered, in this order. */
function wantedClaims({ read, answers }: PasteState): Claim[] {
  const questions = read?.recognition.questions ?? [];
  return [...(read?.recognition.claims ?? []), ...questions.flatMap((question) => chosenOption(question, answers)?.claims ?? [])];
}

/** True where anything would be written; a wording alone is not worth a row. */
export const canFill = (state: PasteState): boolean =>
  wantedScores(state).size > 0 || (state.read?.recognition.claims ?? []).some(({ kind }) => kind !== 'wording');

/** Questions that got no answer; that a figure is not to be used is one. */
export const leftOpen = ({ read, answers }: PasteState): number =>
  (read?.recognition.questions ?? []).filter(({ id }) => !answers.has(id)).length;

export function chosenOption({ id, options }: Question, answers: ReadonlyMap<string, string>): Option | null {
  return options.find((option) => option.id === answers.get(id)) ?? null;
}

/** Standing scores that say something else than what would be written. */
export function conflictsOf(state: PasteState): (Standing & { wanted: Score })[] {
  const claims = wantedClaims(state);
  return (state.read?.standing ?? []).flatMap((standing) => {
    const own = claims.filter((claim) => claim.code === standing.code && isOfLine(claim, standing));
    const score = own[own.length - 1]?.score;
    return score === undefined || score === standing.score ? [] : [{ ...standing, wanted: score }];
  });
}

/** A score is of the row that it goes into: the measure's own, or that of one of its parts. */
function isOfLine({ kind, part }: Claim, standing: Standing): boolean {
  return standing.part === undefined ? kind === 'score' : kind === 'partScore' && (part ?? 0) === standing.part;
}
