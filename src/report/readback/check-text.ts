import type { Fault, ReportInput } from '../../contract/report.js';
import { difference, shown } from '../../ita/number.js';
import { ratingTable, TARGET } from '../../ita/rating.js';
import { faults as words } from '../../words/th/report-faults.js';
import { givenTexts, ownText } from './own-text.js';
import { placeOf } from './place.js';
import { codesIn, folded } from './sections.js';
import type { Piece } from './xml.js';

const UNSAID = /undefined|NaN|\bnull\b|\[object|\{\{|\}\}|[\ue000\ue001\ufffd]/;

/** What a report of one input may say. */
interface Known {
  given: ReadonlySet<string>;
  numbers: Set<string>;
  codes: Set<string>;
  digits: 'thai' | 'arabic';
}

/** Checks every line for what no report of this result may say: broken words, numbers and codes it does not know, digits of the other kind. */
export function checkText(pieces: readonly Piece[], input: ReportInput): Fault[] {
  const { typed, plain } = givenTexts(input);
  const known: Known = {
    given: typed.whole,
    // A text of digits alone is not cut out of a line: it may stand there as the user typed it.
    numbers: new Set([...knownNumbers(input), ...[...plain.whole].filter((text) => /^[\d.,]+$/.test(text))]),
    codes: new Set(input.result.measures.map(({ code }) => code)),
    digits: input.settings.digits,
  };
  const seen = new Set<string>();
  return pieces.flatMap((piece, index) =>
    linesOf(piece).flatMap((line) => {
      if (seen.has(line)) return [];
      seen.add(line);
      // Taking the given texts out of a line is slow, and most lines are sound as they are.
      if (wrongIn(line, folded(line), known).length === 0) return [];
      const wrong = wrongIn(ownText(line, typed), ownText(folded(line), plain), known);
      return wrong.map(({ found, expected }) => ({ place: placeOf(pieces, index), found: `${found} : ${line}`, expected }));
    }),
  );
}

function linesOf(piece: Piece): string[] {
  return piece.kind === 'paragraph'
    ? [piece.text]
    : piece.rows.flat().flatMap((cell) => (cell.includes('\n') ? [cell, ...cell.split('\n')] : [cell]));
}

/** What is wrong in a line of ours, as it stands and folded. */
function wrongIn(own: string, plain: string, { given, numbers, codes, digits }: Known): { found: string; expected: string }[] {
  const isGiven = (number: string): boolean => given.has(number) || given.has(number.replace(/[.,]+$/, ''));
  const others = own.includes('\n') ? [] : (own.match(digits === 'thai' ? /[0-9][0-9.,]*/g : /[๐-๙][๐-๙.,]*/g) ?? []);
  const wrong = [
    { found: UNSAID.exec(plain)?.[0], expected: words.properWords },
    { found: (plain.match(/\d+\.\d\d(?!\d)/g) ?? []).find((number) => !numbers.has(number)), expected: words.knownNumber },
    { found: codesIn(plain).find((code) => !codes.has(code)), expected: words.knownCode },
    { found: others.find((number) => !isGiven(number)), expected: digits === 'thai' ? words.thaiDigits : words.arabicDigits },
  ];
  return wrong.flatMap(({ found, expected }) => (found === undefined ? [] : [{ found, expected }]));
}

/** Every number with two decimals that a report of this result may print. */
function knownNumbers({ result }: ReportInput): Set<string> {
  const { measures, total, path, thresholds } = result;
  const bands = ratingTable(result.year)?.bands ?? [];
  const scores = [total, ...measures].flatMap(({ score, official, computed, difference: apart, previous, change }) => [
    score,
    official,
    computed,
    previous,
    apart,
    change,
    score === null ? null : difference(TARGET, score),
  ]);
  const parts = measures.flatMap((measure) =>
    (measure.parts ?? []).flatMap((part) => [part.score, ...part.choices.map(({ share }) => share)]),
  );
  const marks = bands.flatMap(({ min, everySurvey }) => [
    min,
    difference(min, 0.01),
    everySurvey,
    total.score === null ? null : difference(min, total.score),
  ]);
  const all = [
    ...measures.map(({ weight }) => weight),
    ...scores,
    ...parts,
    ...marks,
    path?.reaches,
    path?.all,
    thresholds.low,
    thresholds.high,
    100,
    0,
  ];
  return new Set(all.flatMap((value) => (typeof value === 'number' ? [shown(Math.abs(value))] : [])));
}
