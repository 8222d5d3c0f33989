import type { Fault, ReportInput } from '../../contract/report.js';
import { difference, shown } from '../../ita/number.js';
import { ratingTable, TARGET } from '../../ita/rating.js';
import { arabicDigits } from '../../words/digits.js';
import { faults as words } from '../../words/th/report-faults.js';
import { coverOf, type Given } from './given.js';
import { placeOf } from './place.js';
import { flat } from './sections.js';
import type { Piece } from './xml.js';

/** Words that are never meant, codes and numbers. */
const TOKEN = /undefined|NaN|\bnull\b|\[object|\{\{|\}\}|[\ue000\ue001\ufffd]|[IEO]?[0-9๐-๙]+(?:[.,][0-9๐-๙]+)*/g;

/** Not of any length: a pattern would try a long row of digits from each of them. */
const TWO_DECIMALS = /\d{1,9}\.\d\d(?!\d)/g;

/** What a report of one input may say. */
interface Known {
  numbers: ReadonlySet<string>;
  codes: ReadonlySet<string>;
  digits: 'thai' | 'arabic';
}

interface Wrong {
  found: string;
  expected: string;
}

/** Checks every line for what no report of this result may say: broken words, numbers and codes it does not know, digits of the other kind. */
export function checkText(pieces: readonly Piece[], input: ReportInput, given: Given): Fault[] {
  const codes = new Set(input.result.measures.map(({ code }) => code));
  const known: Known = { numbers: knownNumbers(input), codes, digits: input.settings.digits };
  const seen = new Set<string>();
  return pieces.flatMap((piece, index) =>
    linesOf(piece).flatMap((line) => {
      if (seen.has(line)) return [];
      seen.add(line);
      return wrongIn(line, given, known).map(({ found, expected }) => ({
        place: placeOf(pieces, index),
        found: `${found} : ${line}`,
        expected,
      }));
    }),
  );
}

function linesOf(piece: Piece): string[] {
  return piece.kind === 'paragraph' ? [piece.text] : piece.rows.flat().flatMap((cell) => cell.split('\n'));
}

/** What is wrong in a line where it is ours. */
function wrongIn(line: string, given: Given, known: Known): Wrong[] {
  const text = flat(line);
  const isGiven = coverOf(text, given);
  return [...text.matchAll(TOKEN)].flatMap((match) => {
    const [token] = match;
    const wrong = wrongOf(token, text.charAt(match.index - 1), known);
    return wrong && !isGiven(match.index, match.index + token.length) ? [wrong] : [];
  });
}

function wrongOf(token: string, before: string, { numbers, codes, digits }: Known): Wrong | null {
  const plain = arabicDigits(token);
  if (!/\d/.test(plain)) return { found: token, expected: words.properWords };
  const number = (plain.match(TWO_DECIMALS) ?? []).find((figure) => !numbers.has(figure));
  if (number !== undefined) return { found: number, expected: words.knownNumber };
  const code = /[A-Za-z]$/.test(before) ? undefined : /^[IEO]\d{1,3}(?!\d)/.exec(plain)?.[0];
  if (code !== undefined && !codes.has(code.toLowerCase())) return { found: code, expected: words.knownCode };
  const isOther = (digits === 'thai' ? /[0-9]/ : /[๐-๙]/).test(token);
  return isOther ? { found: token, expected: digits === 'thai' ? words.thaiDigits : words.arabicDigits } : null;
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
