type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

let make: (id: number) => Sheet;

/** Ranges know their sheet and sheets make ranges: this is the knot between the two. */
export function linkSheets(maker: (id: number) => Sheet): void {
  make = maker;
}

export const sheetById = (id: number): Sheet => make(id);
