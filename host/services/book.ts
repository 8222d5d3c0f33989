import { parseA1, splitSheet } from '../model/a1.js';
import { requireEditor, requireNothingProtected } from './permission.js';
import type { Session } from './session.js';
import type { Spot } from './spot.js';

/** What the spreadsheet itself asks of the host. */
export function bookOperations(session: Session) {
  const { workbook } = session;
  const active = () => workbook.activeSheet ?? workbook.sheets[0] ?? null;
  return {
    seeBook: () => ({ id: workbook.id, name: workbook.name, zone: workbook.timeZone, locale: workbook.locale }),
    seeSheets: () => workbook.sheets.map((sheet) => sheet.id),
    seeSheetNamed: (name: string) => workbook.sheetNamed(name)?.id ?? null,
    seeActiveSheet: () => active()?.id ?? null,
    seeActivePlace(): Spot | null {
      const sheet = active();
      const { row, column, rows, columns } = workbook.activePlace;
      return sheet ? [sheet.id, row, column, rows, columns] : null;
    },
    /** A reference as typed; null where it cannot be read. */
    resolveReference(text: string, home: number): Spot | null {
      const { sheet: name, rest } = splitSheet(text);
      const sheet = name === null ? workbook.sheetOf(home) : workbook.sheetNamed(name);
      const place = sheet && parseA1(rest, sheet.maxRows, sheet.maxColumns);
      return sheet && place ? [sheet.id, place.row, place.column, place.rows, place.columns] : null;
    },
    insertSheet(name: string, index: number | null) {
      requireEditor(workbook);
      return workbook.insertSheet(name, index ?? undefined).id;
    },
    deleteSheet(id: number) {
      const sheet = workbook.sheetOf(id);
      requireNothingProtected(workbook, sheet);
      workbook.deleteSheet(sheet);
    },
    activate([id, row, column, rows, columns]: Spot) {
      workbook.activate(workbook.sheetOf(id), { row, column, rows, columns });
    },
    /** In front again, with what was selected there before. */
    activateAgain(id: number) {
      const sheet = workbook.sheetOf(id);
      workbook.activate(sheet, sheet.selected ?? undefined);
    },
    toast(message: string, title: string) {
      session.screen.toasts.push({ message, title });
    },
    flush: () => workbook.calculator.settle(),
  };
}
