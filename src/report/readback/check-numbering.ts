import type { Fault } from '../../contract/report.js';
import { numberingRead } from '../../words/th/report.js';
import { faults as words } from '../../words/th/report-faults.js';
import { coverOf, type Given } from './given.js';
import { flat, folded, type ReadSection, textsOf } from './sections.js';
import type { Piece } from './xml.js';

/** Tables, figures, headings and our own steps are numbered from 1, none left out, none twice. */
export function checkNumbering(pieces: readonly Piece[], sections: readonly ReadSection[], given: Given): Fault[] {
  const isOurs = (cell: string) => !coverOf(flat(cell), given)(0, flat(cell).length);
  const captions = sections.flatMap(({ pieces: own }) => [...textsOf(own, 'Caption'), ...textsOf(own, 'FigureCaption')]);
  return [
    ...[numberingRead.table, numberingRead.figure].flatMap((pattern) => inOrder(words.anywhere, captions, pattern)),
    ...captions
      .filter((text) => !numberingRead.table.test(text) && !numberingRead.figure.test(text))
      .map((found) => ({ place: words.anywhere, found, expected: words.caption })),
    ...sections.slice(1).flatMap(({ number, pieces: own }) => {
      return inOrder(words.section(number), textsOf(own, 'Heading2'), new RegExp(`^${number}\\.(\\d+) `), true);
    }),
    ...pieces.flatMap((piece) =>
      piece.kind === 'table'
        ? piece.rows.flatMap((row) => row.filter((cell) => cell.includes('\n') && isOurs(cell)).flatMap(stepFaults))
        : [],
    ),
  ];
}

function inOrder(place: string, texts: readonly string[], pattern: RegExp, every = false): Fault[] {
  const numbered = every ? texts : texts.filter((text) => pattern.test(text));
  const wrong = numbered.findIndex((text, index) => pattern.exec(text)?.[1] !== String(index + 1));
  return wrong < 0 ? [] : [{ place, found: numbered[wrong] ?? '', expected: words.numbered(wrong + 1) }];
}

/** Steps of a cell whose every line is numbered. */
function stepFaults(cell: string): Fault[] {
  const lines = cell.split('\n').map(folded);
  const numbers = lines.map((line) => numberingRead.step.exec(line)?.[1]);
  const isList = lines.length > 1 && numbers.filter((number) => number !== undefined).length === lines.length;
  const wrong = isList ? numbers.findIndex((number, index) => number !== String(index + 1)) : -1;
  return wrong < 0 ? [] : [{ place: words.anywhere, found: lines.join(' '), expected: words.numbered(wrong + 1) }];
}
