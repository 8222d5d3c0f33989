import type { Protection as ProtectedPlace } from '../model/sheet.js';
import { enumeration, guard, mismatch } from './guard.js';
import { ask } from './host.js';
import { makeRange } from './range.js';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

export const ProtectionType = enumeration<Record<'SHEET' | 'RANGE', object>>('ProtectionType', ['SHEET', 'RANGE']);

/** A sheet or range that whoever runs the script may not edit. */
function makeProtection(id: number, { place }: ProtectedPlace): Protection {
  const members = {
    canEdit: () => false,
    getDescription: () => '',
    getProtectionType: () => (place ? ProtectionType.RANGE : ProtectionType.SHEET),
    getRange: () => {
      if (place) return makeRange([id, place.row, place.column, place.rows, place.columns]);
      const { maxRows, maxColumns } = ask('seeSheet', id);
      return makeRange([id, 0, 0, maxRows, maxColumns]);
    },
  } satisfies Partial<Record<keyof Protection, unknown>>;
  return guard<Protection>('Protection', members);
}

/** The protections of a sheet that are of one type. */
export function protectionsOf(id: number, type: unknown): Protection[] {
  if (type !== ProtectionType.SHEET && type !== ProtectionType.RANGE) throw mismatch('SpreadsheetApp.Sheet.getProtections', [type]);
  return ask('seeProtections', id)
    .filter(({ place }) => (place === null) === (type === ProtectionType.SHEET))
    .map((one) => makeProtection(id, one));
}
