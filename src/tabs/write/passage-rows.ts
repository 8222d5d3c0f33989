import type { Passage } from '../../contract/passage.js';
import { type Grid, nameKey, plain } from '../../ita/text.js';
import { arabicDigits } from '../../words/digits.js';
import { passages as words } from '../../words/th/passages.js';
import { PASSAGE_COLUMNS, type PassageColumn } from '../names.js';
import { findPassages, markOf, type PassageRow, passageRows } from '../read/passages.js';
import type { Existing, OwnColumn, WantedRow } from './merge-table.js';

/** The columns of `ข้อความรายงาน` that are ours. */
export type PassageOwnColumn = Exclude<PassageColumn, 'instead'>;

export const PASSAGE_WIDTHS: ReadonlyMap<string, number> = new Map([
  [PASSAGE_COLUMNS.key, 200],
  [PASSAGE_COLUMNS.ours, 460],
  [PASSAGE_COLUMNS.instead, 460],
  [PASSAGE_COLUMNS.note, 240],
  [PASSAGE_COLUMNS.mark, 90],
]);

/** What was changed by hand in our column is the user's and stays. Where they wrote nothing beside it, it is their text for the report. */
export function passageColumns(grid: Grid): OwnColumn<PassageOwnColumn>[] {
  const { note = -1, mark } = findPassages(grid)?.columns ?? {};
  // Where nothing tells what is ours, it is written over only where what stood there can be kept in the note.
  const isKept = (row: number): boolean => {
    const told = plain(grid[row]?.[note]);
    return mark === undefined && told !== '' && !isOurNote(told);
  };
  const changed = new Set(
    passageRows(grid).flatMap(({ key, row, ours, isOurs }) => (isOurs && !(ours !== '' && isKept(row)) ? [] : [key])),
  );
  const column = (key: PassageOwnColumn, isOurs: OwnColumn<PassageOwnColumn>['isOurs']) => ({
    key,
    header: PASSAGE_COLUMNS[key],
    format: '@',
    isOurs,
  });
  return [
    column('key', () => false),
    column('ours', (_, key) => !changed.has(key)),
    column('note', (cell) => isOurNote(plain(cell))),
    column('mark', (_, key) => !changed.has(key)),
  ];
}

/** Every paragraph of the report, refreshed; then the rows of paragraphs that this report has not, which say so. */
export function passageWanted(existing: Existing<PassageColumn>, passages: readonly Passage[]): WantedRow<PassageOwnColumn>[] {
  const rows = new Map<string, PassageRow>();
  for (const row of passageRows(existing.grid)) if (!rows.has(row.key)) rows.set(row.key, row);
  const named = passages.map(({ key, text }) => {
    const row = rows.get(nameKey(key));
    return { code: nameKey(key), cells: { key, ours: text, note: noteOf(existing, row, text), mark: markOf(text) } };
  });
  const lost = unmarkedTexts(existing, rows);
  for (const { code, cells } of named) {
    const before = lost.get(code);
    if (before !== undefined && markOf(before) !== cells.mark) cells.note = words.replaced(before);
  }
  const now = new Set(named.map(({ code }) => code));
  const gone = [...rows.values()].filter(({ key }) => !now.has(key));
  return [
    ...named,
    ...gone.map(({ key, ours, isOurs, own }) => ({
      code: key,
      cells: { key, ours, note: own === '' ? '' : words.notes.gone, mark: isOurs ? markOf(ours) : '' },
    })),
  ];
}

/** Texts of our column where the marks were taken away: one that is not what we write now may have been the user's, and is kept in the note. */
function unmarkedTexts({ table }: Existing<PassageColumn>, rows: ReadonlyMap<string, PassageRow>): Map<string, string> {
  if (table?.columns.mark !== undefined) return new Map();
  return new Map([...rows].flatMap(([key, { ours }]) => (ours === '' ? [] : [[key, ours] as const])));
}

/** A note as we write it, whole: with a word of the user's in it, it is theirs. */
function isOurNote(note: string): boolean {
  if (Object.values(words.notes).some((own) => plain(own) === note)) return true;
  return note.startsWith(words.figuresChanged) && note.endsWith(words.pleaseCheck);
}

/** That our text changed under the user's, and which figures with it; what was told stays until they delete it. */
function noteOf({ grid, table }: Existing<PassageColumn>, row: PassageRow | undefined, text: string): string {
  if (!row || row.own === '') return '';
  const told = plain(grid[row.row]?.[table?.columns.note ?? -1]);
  if (!row.isOurs) return row.own === row.ours ? words.notes.byHand : told;
  if (markOf(row.ours) === markOf(text)) return told === plain(words.notes.gone) ? '' : told;
  const [before, after] = [figuresIn(row.ours), figuresIn(text)];
  const gone = before.filter((figure) => !after.includes(figure));
  const come = after.filter((figure) => !before.includes(figure));
  return gone.length + come.length === 0 ? words.notes.reworded : words.changed(gone.join(' '), come.join(' '));
}

const figuresIn = (text: string): string[] => [...new Set(arabicDigits(text).match(/\d[\d.,]*\d|\d/g) ?? [])];
