import { guard } from './guard.js';
import { ask } from './host.js';
import { makeRange } from './range.js';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** A sheet that whoever runs the script may not edit. */
export function makeProtection(id: number): Protection {
  const members = {
    canEdit: () => false,
    getDescription: () => '',
    getRange: () => {
      const { maxRows, maxColumns } = ask('seeSheet', id);
      return makeRange([id, 0, 0, maxRows, maxColumns]);
    },
  } satisfies Partial<Protection>;
  return guard<Protection>('Protection', members);
}
