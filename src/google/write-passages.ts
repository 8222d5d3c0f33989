import type { Passage } from '../contract/passage.js';
import { nameKey } from '../ita/text.js';
import { PASSAGE_COLUMNS, type PassageColumn, TAB } from '../tabs/names.js';
import { findPassages } from '../tabs/read/passages.js';
import { isEmpty } from '../tabs/read/table.js';
import { PASSAGE_WIDTHS, type PassageOwnColumn, passageColumns, passageWanted } from '../tabs/write/passage-rows.js';
import { passages as words } from '../words/th/passages.js';
import { ensureSize, insertTab, layOut } from './open-tab.js';
import { type OwnTable, readTable, type StandingTable, writeTable } from './write-table.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Refreshes our texts in `ข้อความรายงาน`, making the tab where there is none. False where it may not be edited. */
export function writePassagesTo(spreadsheet: Spreadsheet, passages: readonly Passage[]): boolean {
  const own: OwnTable<PassageColumn, PassageOwnColumn> = {
    tab: TAB.passages,
    codeKey: 'key',
    headers: PASSAGE_COLUMNS,
    columns: passageColumns([]),
    others: [PASSAGE_COLUMNS.instead],
    widths: PASSAGE_WIDTHS,
    codeOf: (cell) => nameKey(cell) || null,
    rows: (existing) => passageWanted(existing, passages),
  };
  const standing = readTable(spreadsheet, own);
  if (!standing.canEdit) return false;
  const begun =
    standing.table || !isEmpty(standing.grid)
      ? standing
      : { ...standing, ...begin(standing.sheet ?? insertTab(spreadsheet, TAB.passages)) };
  writeTable(spreadsheet, { ...own, columns: passageColumns(begun.grid) }, begun);
  return true;
}

const HEADERS = Object.values(PASSAGE_COLUMNS);

/** Gives an empty tab its columns in our order, the user's between ours, and says what it is for. */
function begin(sheet: GoogleAppsScript.Spreadsheet.Sheet): Pick<StandingTable<PassageColumn>, 'sheet' | 'grid' | 'table'> {
  ensureSize(sheet, 1, HEADERS.length);
  sheet.getRange(1, 1, 1, HEADERS.length).setNumberFormat('@').setValues([HEADERS]);
  sheet.getRange(1, HEADERS.indexOf(PASSAGE_COLUMNS.instead) + 1).setNote(words.help);
  layOut(
    sheet,
    0,
    HEADERS.map((header, column) => ({ column, width: PASSAGE_WIDTHS.get(header) ?? 0 })),
  );
  return { sheet, grid: [HEADERS], table: findPassages([HEADERS]) };
}
