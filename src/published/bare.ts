import type { Claim } from '../contract/published.js';
import { letterOfSurvey } from '../ita/codes.js';
import type { Measure, SurveyCode } from '../ita/framework.js';
import type { Catalogue } from './catalogue.js';
import { endsInChoice } from './choice-words.js';
import { withoutVerdict } from './remark.js';
import { type BareRow, holds, type State } from './state.js';

/** Settles rows that begin with a bare number, those of one survey or of none together. */
export function settleBare(state: State): void {
  const surveys = [...new Set(state.bare.map(({ survey }) => survey))];
  for (const survey of surveys)
    settle(
      state,
      survey,
      state.bare.filter((row) => row.survey === survey),
    );
}

function settle(state: State, survey: SurveyCode | null, rows: readonly BareRow[]): void {
  const { notes, catalogue } = state;
  const numbers = new Set(rows.map(({ number }) => number));
  const isKnown = (code: string): boolean => catalogue.index.measures.has(code);
  const letters = catalogue.index.framework.surveys.map(({ code }) => letterOfSurvey(code));
  const own = survey ? [letterOfSurvey(survey)] : letters;
  const prefixes = [...own, ''].filter((prefix) => [...numbers].every((number) => isKnown(prefix + number)));
  // Numbers that are just a survey's indicators may be its indicators or its first questions.
  const areIndicators =
    survey !== null && sameNumbers(numbers, catalogue.index.measures.get(survey)?.children?.map(({ code }) => Number(code)) ?? []);
  const isEnough = rows.some(({ isTable }) => isTable) || rows.length >= 3;
  const isOfChoice = rows.some(({ wording }) => endsInChoice(catalogue, wording));
  const isSure = survey !== null && isEnough && !areIndicators && !isOfChoice && prefixes.includes(own[0] ?? '');
  if (areCountedAnew(rows, own, catalogue.index.measures) || (numbers.size < rows.length && !isSure)) {
    ignore(state, rows);
    return;
  }
  if (isSure) for (const claim of claimsOf(catalogue, rows, own[0] ?? '')) notes.claim(claim);
  else if (isEnough && prefixes.length > 0) {
    const options = prefixes
      .filter((prefix) => survey === null || prefix !== '' || areIndicators)
      .map((prefix) => claimsOf(catalogue, rows, prefix));
    notes.ask(
      'measure',
      rows.map(({ line }) => line),
      options,
    );
  } else ignore(state, rows);
}

/** One number with two scores, or none of the indicator's in whose table it stands: it may begin anew below each indicator. */
function areCountedAnew(rows: readonly BareRow[], prefixes: readonly string[], measures: ReadonlyMap<string, Measure>): boolean {
  const scores = new Map(rows.map(({ number, score }) => [number, score]));
  return rows.some(({ number, score, within }) => {
    const own = within === null ? null : measures.get(within);
    const isOwn = !own || prefixes.some((prefix) => holds(own, prefix + number));
    return scores.get(number) !== score || !isOwn;
  });
}

const ignore = ({ notes }: State, rows: readonly BareRow[]): void => {
  for (const { line } of rows) notes.ignore(line, 'noMeasure');
};

const sameNumbers = (numbers: ReadonlySet<number>, others: readonly number[]): boolean =>
  others.length === numbers.size && others.every((number) => numbers.has(number));

function claimsOf(catalogue: Catalogue, rows: readonly BareRow[], prefix: string): Claim[] {
  return rows.flatMap(({ line, column, number, score, wording }): Claim[] => [
    { kind: 'score', code: prefix + number, line, column, score },
    ...(prefix !== '' && wording !== '' && !endsInChoice(catalogue, wording)
      ? [{ kind: 'wording' as const, code: prefix + number, line, column: 0, text: withoutVerdict(wording) }]
      : []),
  ]);
}
