import type { Fault, ReportInput } from '../../contract/report.js';
import { shown } from '../../ita/number.js';
import { lowLeaves } from '../../ita/plan-measures.js';
import type { MeasureResult } from '../../ita/result.js';
import { groups } from '../../words/th/groups.js';
import { report } from '../../words/th/report.js';
import { faults as words } from '../../words/th/report-faults.js';
import { lowItemsRead } from '../../words/th/report-items.js';
import { hasLeaves, surveysOf } from '../known.js';
import { codesIn, folded, paragraphText, printed, type ReadSection, rowsIn, textOf, underHeading } from './sections.js';
import type { Piece } from './xml.js';

/** Section 8: under each survey exactly its low items, counted and listed, each once with its own figures. */
export function checkLow(sections: readonly ReadSection[], { result }: ReportInput): Fault[] {
  const eighth = sections.find(({ number }) => number === 8);
  if (!eighth) return [];
  return surveysOf(result)
    .filter(({ survey }) => hasLeaves(result, survey))
    .flatMap(({ survey }) => {
      const pieces = underHeading(eighth, 'Heading2', `(${survey})`);
      const low = lowLeaves(result, survey);
      const place = words.part(8, survey);
      return [...checkList(place, pieces, low), ...checkEach(place, pieces, low, survey === 'OIT')];
    });
}

function checkList(place: string, pieces: readonly Piece[], low: readonly MeasureResult[]): Fault[] {
  const sentence = lowItemsRead.list.exec(paragraphText(pieces));
  const codes = low.map(({ code }) => code).join(' ');
  const found = sentence ? `${sentence[1]} ${codesIn(sentence[2] ?? '').join(' ')}` : '0 ';
  return found === `${low.length} ${codes}`
    ? []
    : [{ place, found: sentence?.[0] ?? words.missing, expected: `${words.count} ${low.length} ${printed(low.map(({ code }) => code))}` }];
}

function checkEach(place: string, pieces: readonly Piece[], low: readonly MeasureResult[], asRows: boolean): Fault[] {
  const headings = pieces.filter((piece) => piece.kind === 'paragraph' && piece.style === 'Heading3').map(textOf);
  const shownCodes = asRows
    ? rowsIn(pieces).flatMap(([first = '']) => codesIn(first))
    : headings.flatMap((heading) => codesIn(lowItemsRead.heading.exec(heading)?.[1] ?? ''));
  const expected = low.map(({ code }) => code);
  const order =
    shownCodes.join(' ') === expected.join(' ')
      ? []
      : [{ place, found: printed(shownCodes) || words.missing, expected: printed(expected) }];
  return [...order, ...low.flatMap((leaf) => (asRows ? checkItem(place, pieces, leaf) : checkQuestion(place, pieces, leaf)))];
}

function marked(score: number): string {
  return folded(report.marked(groups.marks.low, shown(score)));
}

function checkItem(place: string, pieces: readonly Piece[], item: MeasureResult): Fault[] {
  const row = rowsIn(pieces).find(([first]) => first === printed([item.code])) ?? [];
  const wanted = [
    folded(item.title),
    ...(item.comment ? [folded(item.comment)] : []),
    ...(item.score === null ? [] : [marked(item.score)]),
  ];
  return wanted.every((text) => row.includes(text))
    ? []
    : [{ place, found: row.join(' ') || words.missing, expected: [printed([item.code]), ...wanted].join(' ') }];
}

/** The question's tables: its score in the last row, and beside every part the share of each choice under that choice's label. */
function checkQuestion(place: string, pieces: readonly Piece[], question: MeasureResult): Fault[] {
  const code = printed([question.code]);
  const from = pieces.findIndex(
    (piece) => piece.kind === 'paragraph' && piece.style === 'Heading3' && lowItemsRead.heading.exec(textOf(piece))?.[1] === code,
  );
  const rest = pieces.slice(from + 1);
  const to = rest.findIndex((piece) => piece.kind === 'paragraph' && piece.style === 'Heading3');
  const own = to < 0 ? rest : rest.slice(0, to);
  const tables = own.flatMap((piece) => (piece.kind === 'table' ? [piece.rows.map((row) => row.map(folded))] : []));
  const last = tables[tables.length - 1];
  const score = question.score === null ? null : marked(question.score);
  const scoreCell = last?.[last.length - 1]?.slice(-1)[0];
  const wrongScore =
    score === null || scoreCell === score ? [] : [{ place, found: scoreCell ?? words.missing, expected: `${code} ${score}` }];
  return [...wrongScore, ...checkShares(place, code, tables, question)];
}

function checkShares(place: string, code: string, tables: readonly string[][][], question: MeasureResult): Fault[] {
  return (question.parts ?? []).flatMap((part) =>
    part.choices.flatMap(({ label, share }) => {
      if (share === null) return [];
      const name = folded(part.name || question.wording || question.title);
      const expected = report.percent(shown(share));
      const cells = tables.flatMap(([header = [], ...rows]) =>
        rows.filter(([first]) => first === name).map((row) => row[header.indexOf(folded(label))]),
      );
      return cells.includes(expected)
        ? []
        : [{ place, found: cells.join(' ') || words.missing, expected: `${words.shares} ${code} ${label} ${expected}` }];
    }),
  );
}
