import { type Cell, plain } from '../../ita/text.js';

/** Plain text with the user's own line breaks kept; `''` for a date, which is no text. */
export function multiline(cell: Cell | undefined): string {
  if (cell === undefined || cell === '' || cell instanceof Date) return '';
  return String(cell)
    .split(/\r\n|\r|\n/)
    .map(plain)
    .join('\n')
    .trim();
}
