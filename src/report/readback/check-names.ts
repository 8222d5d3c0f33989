import type { Fault, ReportInput } from '../../contract/report.js';
import { shown } from '../../ita/number.js';
import type { MeasureResult } from '../../ita/result.js';
import { namesRead } from '../../words/th/report.js';
import { faults as words } from '../../words/th/report-faults.js';
import { indicatorsOf, leavesOf } from '../known.js';
import { placeOf } from './place.js';
import { folded } from './sections.js';
import type { Piece } from './xml.js';

/** Wherever a number or code is followed by a name, in whatever sentence: the name is its own, and a score beside them too. What a user wrote so may stand. */
export function checkNames(pieces: readonly Piece[], input: ReportInput): Fault[] {
  const kinds = [
    { pattern: namesRead.indicator, measures: titled(indicatorsOf(input.result)) },
    { pattern: namesRead.leaf, measures: titled(leavesOf(input.result)) },
  ];
  const wrongIn = (text: string): Pick<Fault, 'found' | 'expected'>[] =>
    kinds.flatMap(({ pattern, measures }) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const [lead, code = ''] = match;
        const wrong = wrongAfter(code, text.slice(match.index + lead.length), measures);
        if (wrong === null || isTheirs(lead + wrong.name, input)) return [];
        return [{ found: lead + wrong.found, expected: lead + wrong.expected }];
      }),
    );
  return pieces.flatMap((piece, index) =>
    (piece.kind === 'paragraph' ? [piece.text] : piece.rows.flat())
      .flatMap(wrongIn)
      .map((wrong) => ({ place: placeOf(pieces, index), ...wrong })),
  );
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
  return measures.map((measure) => ({ code: measure.code.toUpperCase(), title: folded(measure.title), measure }));
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

function isTheirs(said: string, { plan, advice, settings, result }: ReportInput): boolean {
  const records = [settings, ...plan, ...advice].flatMap((record) => Object.values(record).filter((value) => typeof value === 'string'));
  const texts = result.measures.flatMap(({ title, topic, wording, comment, parts = [] }) => [
    ...[title, topic, wording, comment].map((text) => text ?? ''),
    ...parts.map(({ name }) => name),
  ]);
  return [...records, ...texts, result.agency].some((text) => folded(text).includes(said));
}
