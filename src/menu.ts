import { showSidebar } from './google/pages.js';
import { shown } from './ita/number.js';
import { reportRefusal } from './ita/report-refusal.js';
import type { Result } from './ita/result.js';
import { clearColours, colourSelection, computeScores, createTabs, showColours, writeFramework } from './sidebar-api.js';
import { menuAnswers as answers } from './words/menu.js';
import { menu as words } from './words/th/menu.js';

/** Builds the menu when the workbook is opened. */
export function onOpen(): void {
  const ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem(words.sidebar, 'menuShowSidebar')
    .addItem(words.compute, 'menuComputeScores')
    .addItem(words.colour, 'menuShowColours')
    .addItem(words.colourRange, 'menuColourRange')
    .addItem(words.uncolour, 'menuClearColours')
    .addSeparator()
    .addItem(words.createTabs, 'menuCreateTabs')
    .addSubMenu(ui.createMenu(words.more).addItem(words.writeFramework, 'menuWriteFramework'))
    .addToUi();
}

/** Shows the menu at once in the workbook where the add-on was installed. */
export function onInstall(): void {
  onOpen();
}

/** Menu: shows the panel beside the cells. */
export function menuShowSidebar(): void {
  showSidebar('sidebar', words.sidebarTitle);
}

/** Menu: computes and says the total and its rating, or why there is none. */
export function menuComputeScores(): void {
  const answer = computeScores([]);
  if (answer.ok) say('result' in answer ? computed(answer.result) : answers.tooLong);
  else say(answer.message);
}

function computed(result: Result): string {
  const { total, issues } = result;
  const refusal = reportRefusal(result);
  if (refusal !== null || total.score === null || total.rating === null) return answers.incomplete(refusal ?? '', issues.length);
  return answers.computed(shown(total.score), total.rating, issues.length);
}

/** Menu: colours the tables. */
export function menuShowColours(): void {
  const answer = showColours();
  say(answer.ok ? answers.coloured(answer.ranges) : answer.message);
}

/** Menu: colours the numbers of the selected range. */
export function menuColourRange(): void {
  const answer = colourSelection();
  say(answer.ok ? answers.colouredRange : answer.message);
}

/** Menu: takes the add-on's colours away. */
export function menuClearColours(): void {
  const answer = clearColours();
  say(answer.ok ? answers.uncoloured(answer.removed) : answer.message);
}

/** Menu: creates the tabs that are missing. */
export function menuCreateTabs(): void {
  const answer = createTabs();
  say(answer.ok ? answers.created(answer.created) : answer.message);
}

/** Menu: writes the year's framework into its tab. */
export function menuWriteFramework(): void {
  const answer = writeFramework();
  say(answer.ok ? answers.frameworkWritten(answer.written) : answer.message);
}

function say(message: string): void {
  SpreadsheetApp.getUi().alert(message);
}
