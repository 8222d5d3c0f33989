/** What a cell may hold when it is read: as Sheets gives it, `''` for an empty one. */
export type Cell = string | number | boolean | Date;

/** A tab's cells, row by row. */
export type Grid = readonly (readonly Cell[])[];

/** Every sign that `plain` may take away or write otherwise. Most cells hold none, and are read many times. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them
const ODD = /[\u0000-\u001f\u007f-\u00ad\u061c\u0e4d\u1680\u180e\u2000-\u206f\u3000\ufeff\uff01-\uff5e]| {2}/;

/**
 * A cell's text as a reader sees it: no zero-width or control characters, any white space one space,
 * ำ composed, full-width signs as usual ones. Dates give `''`: they are no text.
 */
export function plain(cell: Cell | undefined): string {
  if (cell === undefined || cell === '' || cell instanceof Date) return '';
  const text = String(cell);
  if (!ODD.test(text)) return text.trim();
  return (
    text
      .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33')
      .replace(/[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
      .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
      .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
      .trim()
  );
}

/** True where a cell shows nothing but white space. */
export function isBlank(cell: Cell | undefined): boolean {
  return !(cell instanceof Date) && plain(cell) === '';
}

/** Text by which two spellings of one name are found to be the same: plain, lower case, no spaces, no trailing bracket. */
export function nameKey(cell: Cell | undefined): string {
  return plain(cell)
    .replace(/\s*[([（][^()[\]（）]*[)\]）]\s*$/, '')
    .replace(/[\s*:：]/g, '')
    .toLowerCase();
}
