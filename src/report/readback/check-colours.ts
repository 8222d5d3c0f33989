import type { Fault } from '../../contract/report.js';
import type { Group } from '../../ita/result.js';
import { groups } from '../../words/th/groups.js';
import { faults as words } from '../../words/th/report-faults.js';
import { PALETTE } from '../cell.js';
import { coverOf, type Given } from './given.js';
import { placeOf } from './place.js';
import { flat } from './sections.js';
import type { Piece } from './xml.js';

/** A cell that begins with a group's mark has the group's colour or none; a cell in the colour of a group has its mark. What a user marked so may stand. */
export function checkColours(pieces: readonly Piece[], given: Given): Fault[] {
  return pieces.flatMap((piece, index) => {
    if (piece.kind !== 'table' || piece.headerRows === 0) return [];
    return piece.rows.flatMap((row, at) =>
      row.flatMap((text, column) => {
        const fill = piece.fills[at]?.[column] ?? '';
        const [shown, coloured] = [
          groupWith((group) => text.startsWith(groups.marks[group])),
          groupWith((group) => PALETTE[group].fill === fill),
        ];
        if (shown === coloured || (shown && !coloured && (fill === '' || coverOf(flat(text), given)(0, 1)))) return [];
        return [
          {
            place: `${placeOf(pieces, index)} ${words.row(at + 1)}`,
            found: `${text} ${words.colours([fill])}`,
            expected: words.colours([shown ? PALETTE[shown].fill : '']),
          },
        ];
      }),
    );
  });
}

function groupWith(is: (group: Group) => boolean): Group | undefined {
  return (['low', 'middle', 'high'] as const).find(is);
}
