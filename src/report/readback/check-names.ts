import type { Fault, ReportInput } from '../../contract/report.js';
import { shown } from '../../ita/number.js';
import type { MeasureResult } from '../../ita/result.js';
import { arabicDigits } from '../../words/digits.js';
import { namesRead } from '../../words/th/report.js';
import { faults as words } from '../../words/th/report-faults.js';
import { indicatorsOf, leavesOf } from '../known.js';
import { coverOf, type Given, writtenTexts } from './given.js';
import { placeOf } from './place.js';
import { flat } from './sections.js';
import type { Piece } from './xml.js';

/** Wherever a number or code is followed by a name, in whatever sentence: the name is its own, and a score beside them too. What a user wrote so may stand. */
export function checkNames(pieces: readonly Piece[], input: ReportInput, given: Given): Fault[] {
  const kinds = [
    { pattern: namesRead.indicator, measures: titled(indicatorsOf(input.result)) },
    { pattern: namesRead.leaf, measures: titled(leavesOf(input.result)) },
  ];
  const written = writtenTexts(input);
  const wrongIn = (line: string): Pick<Fault, 'found' | 'expected'>[] => {
    const text = compared(line);
    return kinds.flatMap(({ pattern, measures }) => {
      const [isGiven, isWritten] = [coverOf(text, given), coverOf(text, written)];
      return [...text.matchAll(pattern)].flatMap((match) => {
        const [lead, code = ''] = match;
        const from = match.index + lead.length;
        const wrong = wrongAfter(code, text.slice(from), measures);
        const to = from + (wrong?.name.length ?? 0);
        // A user's own text may begin with a name that is not that of the code before it.
        if (wrong === null || isGiven(match.index, to) || isWritten(from, to)) return [];
        return [{ found: lead + wrong.found, expected: lead + wrong.expected }];
      });
    });
  };
  return pieces.flatMap((piece, index) =>
    (piece.kind === 'paragraph' ? [piece.text] : piece.rows.flat())
      .flatMap(wrongIn)
      .map((wrong) => ({ place: placeOf(pieces, index), ...wrong })),
  );
}

function compared(text: string): string {
  return arabicDigits(flat(text));
}

interface Titled {
  code: string;
  title: string;
  measure: MeasureResult;
}

interface Wrong {
  name: string;
  found: string;
  expected: string;
}

function titled(measures: readonly MeasureResult[]): Titled[] {
  return measures.map((measure) => ({ code: measure.code.toUpperCase(), title: compared(measure.title), measure }));
}

/** Only what is certainly another's: after other words than a title nothing is told. */
function wrongAfter(code: string, rest: string, measures: readonly Titled[]): Wrong | null {
  const own = measures.find((candidate) => candidate.code === code);
  if (!own) return null;
  if (!rest.startsWith(own.title)) {
    const other = measures.find(({ title }) => title !== '' && rest.startsWith(title));
    return other ? { name: other.title, found: other.title, expected: own.title } : null;
  }
  const [beside, score] = namesRead.score.exec(rest.slice(own.title.length)) ?? [];
  const { score: current, previous, official, computed } = own.measure;
  const known = [current, previous, official, computed].flatMap((figure) => (typeof figure === 'number' ? [shown(figure)] : []));
  return beside === undefined || score === undefined || known.includes(score)
    ? null
    : { name: own.title, found: own.title + beside, expected: `${own.title} ${known[0] ?? words.nothing}` };
}
