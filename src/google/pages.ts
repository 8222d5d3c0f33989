/** Shows a page of dist beside the cells. */
export function showSidebar(page: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(title));
}

/** The text of a page of dist. */
export function readPage(page: string): string {
  return HtmlService.createHtmlOutputFromFile(page).getContent();
}
