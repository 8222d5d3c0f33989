import type { BookView, MenuView, SheetView } from '../protocol/view.js';
import type { Menu } from '../services/screen.js';
import type { Spreadsheet } from '../spreadsheet.js';
import { functionView } from './functions.js';
import { sheetView } from './sheet.js';

/** What the workbook itself does not know. */
export type Around = { jump: number } & Pick<BookView, 'book' | 'revision' | 'sidebar' | 'canUndo' | 'canRedo' | 'savedAt' | 'saveFailed'>;

const menuView = ({ caption, items }: Menu): MenuView => ({
  kind: 'menu',
  caption,
  functionName: '',
  items: structuredClone(items),
});

/** Everything the page shows. `sheets` are handed in where no cell can have changed. */
export function bookView(spreadsheet: Spreadsheet, { jump, ...around }: Around, sheets?: SheetView[]): BookView {
  const { workbook, screen } = spreadsheet;
  const active = workbook.activeSheet ?? workbook.sheets[0];
  return {
    ...around,
    name: workbook.name,
    sheets: sheets ?? workbook.sheets.map((sheet) => sheetView(workbook, sheet)),
    active: { sheet: active?.id ?? 0, place: { ...workbook.activePlace }, jump },
    menus: screen.menus.map(menuView),
    functions: spreadsheet.functions.map(functionView),
  };
}
