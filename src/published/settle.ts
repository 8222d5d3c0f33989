import type { Claim, Question, Recognition } from '../contract/published.js';
import { gathered } from '../ita/gathered.js';
import { noiseless } from '../ita/number.js';
import { areOfLess } from '../ita/read-score.js';
import type { Line } from './line.js';
import { textOf } from './line.js';
import type { Asked, Notes } from './notes.js';

const MOST_OPTIONS = 8;
/** Of a long line its beginning and its end are shown: code and score stand there. */
const HEAD = 60;
const TAIL = 25;

/** What was noted, made into a reading in which nothing contradicts itself: what does is asked, what is said twice counts once. */
export function settle(notes: Notes, lines: readonly Line[]): Recognition {
  askFractions(notes);
  askForeign(notes);
  const byScore = gathered(notes.claims.filter(isScore).map((claim) => [keyOf(claim), claim]));
  const disputed = new Set([...byScore].filter(([, own]) => valuesOf(own).length > 1).map(([key]) => key));
  const sure = new Map([...byScore].flatMap(([key, [first]]) => (first && !disputed.has(key) ? [[key, first.score] as const] : [])));
  const asked = [
    ...[...disputed].flatMap((key) => dispute(notes, byScore.get(key) ?? [])),
    ...notes.asked.filter((one) => !isKnown(notes, one, sure)),
  ];
  const claims = onceEach(
    notes,
    notes.claims.filter((claim) => !isScore(claim) || !disputed.has(keyOf(claim))),
  );
  const questions = distinct(asked).map(named);
  return { lines: readings(notes, lines, claims, questions), claims, questions };
}

/** Where no score is above 1 they may be fractions of 100 or scores near nothing, where none is above 10 means of levels: asked, all together. */
function askFractions(notes: Notes): void {
  const scored = notes.claims.filter(isScore);
  const highest = Math.max(0, ...scored.slice(0, 1_000).map(({ score }) => (typeof score === 'number' ? score : 0)));
  const isOfLess = areOfLess(scored.flatMap(({ score }) => (typeof score === 'number' ? [score] : [])));
  if (!isOfLess && (scored.length < 2 || highest === 0 || highest > 1)) return;
  const others = notes.claims.filter((claim) => !isScore(claim));
  notes.claims.splice(0, notes.claims.length, ...others);
  if (isOfLess) {
    notes.ask('sure', [...new Set(scored.map(({ line }) => line))], [scored]);
    return;
  }
  const percents = scored.map((claim) =>
    typeof claim.score === 'number' ? { ...claim, score: noiseless(claim.score * 100) / 1e9 } : claim,
  );
  notes.ask('sure', [...new Set(scored.map(({ line }) => line))], [percents, scored]);
}

/** What stands below the name of another agency, all together: it may be ours, written in another way. */
function askForeign(notes: Notes): void {
  const foreign = notes.claims.filter(({ line }) => notes.foreign.has(line));
  const scores = foreign.filter(isScore);
  if (scores.length === 0) return;
  const others = notes.claims.filter(({ line }) => !notes.foreign.has(line));
  notes.claims.splice(0, notes.claims.length, ...others);
  notes.ask('sure', [...new Set(scores.map(({ line }) => line))], [[...scores, ...foreign.filter((claim) => !isScore(claim))]]);
}

const isScore = ({ kind }: Claim): boolean => kind === 'score' || kind === 'partScore';
const keyOf = ({ kind, code, part }: Claim): string => `${kind} ${code} ${part ?? ''}`;
const valuesOf = (claims: readonly Claim[]): Claim['score'][] => [...new Set(claims.map(({ score }) => score))];

/** Two figures for one measure: which one is right is asked; of more than a few nothing is taken. */
function dispute(notes: Notes, claims: readonly Claim[]): Asked[] {
  const values = valuesOf(claims);
  const lines = [...new Set(claims.map(({ line }) => line))];
  if (values.length <= MOST_OPTIONS && claims.every(({ kind }) => kind === 'score')) {
    return [{ about: 'score', lines, options: values.map((value) => claims.filter(({ score }) => score === value).slice(0, 1)) }];
  }
  for (const line of lines) notes.ignore(line, 'several');
  return [];
}

/** A question that what is sure answers already. */
function isKnown(notes: Notes, { lines, options }: Asked, sure: ReadonlyMap<string, Claim['score']>): boolean {
  const is = options.some((claims) =>
    claims.filter(isScore).every((claim) => sure.has(keyOf(claim)) && sure.get(keyOf(claim)) === claim.score),
  );
  if (is) for (const line of lines) notes.ignore(line, 'again');
  return is;
}

/** Of claims that say the same the first stands; of words and shares that differ none does, for which holds is not known. */
function onceEach(notes: Notes, claims: readonly Claim[]): Claim[] {
  return [...gathered(claims.map((claim) => [keyOf(claim), claim])).values()].flatMap((own) => {
    const [first, ...others] = own;
    const isSame = others.every((other) => saying(other) === (first ? saying(first) : ''));
    for (const { line } of isSame ? others : own) notes.ignore(line, isSame ? 'again' : 'several');
    if (!isSame && first?.kind === 'wording') return [own.reduce((a, b) => ((b.text ?? '').length > (a.text ?? '').length ? b : a))];
    return first && isSame ? [first] : [];
  });
}

const saying = ({ score, shares, n, text }: Claim): string => JSON.stringify([score, shares, n, text]);

function distinct(asked: readonly Asked[]): Asked[] {
  const seen = new Map<string, Asked>();
  for (const one of asked) {
    const key = one.options.map(idOf).sort().join('|');
    const known = seen.get(key);
    if (known) known.lines.push(...one.lines);
    else seen.set(key, { ...one, lines: [...one.lines] });
  }
  return [...seen.values()];
}

/** What an option says, whichever line says it: ids are the same when the same text is read again. */
const idOf = (claims: readonly Claim[]): string =>
  claims
    .filter(isScore)
    .map(({ code, score }) => `${code}=${score}`)
    .join(' ');

function named({ about, lines, options }: Asked): Question {
  const own = new Map(options.map((claims) => [idOf(claims), claims]));
  const id = `${Math.min(...lines)}:${[...own.keys()].join('|')}`;
  return { id, about, lines: [...new Set(lines)].sort((a, b) => a - b), options: [...own].map(([key, claims]) => ({ id: key, claims })) };
}

function readings(notes: Notes, lines: readonly Line[], claims: readonly Claim[], questions: readonly Question[]): Recognition['lines'] {
  const byLine = gathered(claims.map((claim) => [String(claim.line), claim]));
  const asked = new Set(questions.flatMap((question) => question.lines));
  return lines.map((line) => {
    const own = byLine.get(String(line.line)) ?? [];
    const isAsked = asked.has(line.line);
    const letters = [...textOf(line)];
    const text = letters.length > HEAD + TAIL ? `${letters.slice(0, HEAD).join('')}…${letters.slice(-TAIL).join('')}` : letters.join('');
    return {
      line: line.line,
      text,
      claims: own,
      asked: isAsked,
      why: own.length > 0 || isAsked ? null : (notes.why.get(line.line) ?? 'text'),
    };
  });
}
