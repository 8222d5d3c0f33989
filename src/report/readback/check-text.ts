import type { Fault, ReportInput } from '../../contract/report.js';
import { difference, shown } from '../../ita/number.js';
import { ratingTable, TARGET } from '../../ita/rating.js';
import { faults as words } from '../../words/th/report-faults.js';
import { givenTexts, ownFolded, ownText } from './own-text.js';
import { codesIn, folded } from './sections.js';
import type { Piece } from './xml.js';

const UNSAID = /undefined|NaN|\bnull\b|\[object|\{\{|\}\}|[\ue000\ue001\ufffd]/;

/** Checks every line for what no report of this result may say: broken words, numbers and codes it does not know, digits of the other kind. */
export function checkText(pieces: readonly Piece[], input: ReportInput): Fault[] {
  const given = givenTexts(input);
  // A text of digits alone is not cut out of a line: it may stand there as the user typed it.
  const numbers = new Set([...knownNumbers(input), ...given.map(folded).filter((text) => /^[\d.,]+$/.test(text))]);
  const codes = new Set(input.result.measures.map(({ code }) => code));
  const wrongDigits = input.settings.digits === 'thai' ? /[0-9][0-9.,]*/g : /[๐-๙][๐-๙.,]*/g;
  // A given text of digits alone is not cut out of a line, so it is known by itself.
  const isGiven = (digits: string): boolean => given.includes(digits) || given.includes(digits.replace(/[.,]+$/, ''));
  const lines = pieces.flatMap((piece) =>
    piece.kind === 'paragraph' ? [piece.text] : piece.rows.flat().flatMap((cell) => [cell, ...cell.split('\n')]),
  );
  return [...new Set(lines)].flatMap((line) => {
    const whole = { own: line, plain: folded(line) };
    const faultsOf = ({ own, plain }: typeof whole): Fault[] => {
      const found: Fault[] = [];
      const say = (what: string | undefined, expected: string) => {
        if (what !== undefined) found.push({ place: words.anywhere, found: `${what} : ${line}`, expected });
      };
      say(UNSAID.exec(plain)?.[0], words.properWords);
      say(
        (plain.match(/\d+\.\d\d(?!\d)/g) ?? []).find((number) => !numbers.has(number)),
        words.knownNumber,
      );
      say(
        codesIn(plain).find((code) => !codes.has(code)),
        words.knownCode,
      );
      const other = line.includes('\n') ? undefined : (own.match(wrongDigits) ?? []).find((digits) => !isGiven(digits));
      say(other, input.settings.digits === 'thai' ? words.thaiDigits : words.arabicDigits);
      return found;
    };
    // Taking the given texts out of a line is slow, and most lines are sound as they are.
    return faultsOf(whole).length === 0 ? [] : faultsOf({ own: ownText(line, given), plain: ownFolded(line, given) });
  });
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
