import { faults as words } from '../../words/th/report-faults.js';
import { folded } from './sections.js';
import { levelOf, type Piece } from './xml.js';

/** Where a piece stands, in words: its section and which paragraph, table or heading of it, as one counts them on the page. */
export function placeOf(pieces: readonly Piece[], index: number): string {
  let section = 0;
  const count = { paragraph: 0, table: 0, heading: 0 };
  let what: keyof typeof count = 'paragraph';
  for (const piece of pieces.slice(0, index + 1)) {
    if (piece.kind === 'paragraph' && piece.style === 'Heading1') {
      section = Number(/^\d+/.exec(folded(piece.text))?.[0] ?? section);
      Object.assign(count, { paragraph: 0, table: 0, heading: 0 });
    }
    what = piece.kind === 'table' ? 'table' : levelOf(piece) > 0 ? 'heading' : 'paragraph';
    if (piece.kind === 'table' || piece.text.trim() !== '') count[what] += 1;
  }
  return `${section === 0 ? words.announcement : words.section(section)} ${words.nth[what](count[what])}`;
}
