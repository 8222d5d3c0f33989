import { renameSheets } from '../formula/adjust.js';
import type { DefinedName } from '../formula/defined-names.js';
import type { FileSheetToWrite } from './hucre.js';

/** A name for a place after tabs took other names. */
export function namedAs(one: DefinedName, nameFor: (name: string) => string): DefinedName {
  const scope = one.scope === undefined ? {} : { scope: nameFor(one.scope) };
  return { ...one, ...scope, range: renameSheets(`=${one.range}`, nameFor).slice(1) };
}

const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** What a tab prints is a name too. The library would write the tab's name without the quotes it needs. */
export function takePrintNames(sheet: FileSheetToWrite): { sheet: FileSheetToWrite; names: DefinedName[] } {
  const { printArea, printTitlesRow, printTitlesColumn, ...pageSetup } = sheet.pageSetup ?? {};
  const at = (ranges: (string | undefined)[]): string =>
    ranges
      .flatMap((range) => range?.split(',') ?? [])
      .map((range) => `${quoted(sheet.name)}!${range}`)
      .join(',');
  const names = [
    { name: '_xlnm.Print_Area', range: at([printArea]), scope: sheet.name },
    { name: '_xlnm.Print_Titles', range: at([printTitlesColumn, printTitlesRow]), scope: sheet.name },
  ].filter(({ range }) => range !== '');
  return { sheet: sheet.pageSetup ? { ...sheet, pageSetup } : sheet, names };
}
