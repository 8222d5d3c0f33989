import type { stops as th } from '../th/stops.js';

const andMore = (more: number): string => (more > 0 ? ` and ${more} more` : '');

const KEPT = 'It is finished and still here: download it as .docx';

/** Why nothing could be computed: one sentence each. Tabs and settings keep the names that they have in the workbook. */
export const stops: typeof th = {
  noSettings: (tab, alike = '') =>
    alike !== ''
      ? `There is no tab ${tab} yet, but there is ${alike}: if that is the one (one only), rename it to ${tab}.`
      : `There is no tab ${tab} yet: choose สร้างแท็บที่ต้องใช้ (create the tabs), then fill in the fiscal year there. Tabs that exist stay as they are`,
  noYear: (tab, cell, found) =>
    cell === ''
      ? `No fiscal year is given: enter it in the tab ${tab}, row ปีงบประมาณที่ประเมิน, for example 2563.`
      : `The fiscal year cannot be read: the tab ${tab}, cell ${cell}, holds “${found}”. Enter a year of the Buddhist era, for example 2563.`,
  noFramework: (year, known, tab, cell = '') =>
    `There is no framework for the year ${year} yet (tab ${tab}${cell === '' ? '' : `, cell ${cell}`}): the years that can be scored are ${known}.`,
  unsoundFramework: (tab, cell, found, expected, more) =>
    `Nothing is computed: the tab ${tab} has to be mended${cell === '' ? '' : ` at cell ${cell}`}. Found: “${found}”. Expected: ${expected}${more > 0 ? `; and ${more} more places` : ''}.`,
  noScore: (tabs) => `No score or answer can be read in the tabs ${tabs}: enter at least one before computing.`,
  total: 'the total',
  indicator: (code: string) => `indicator ${code}`,
  noTotal: (codes, more) => `The total is not known, so there is no rating and no report: scores are missing for ${codes}${andMore(more)}.`,
  noRating: (codes, more) => `The total cannot be rated, so there is no report: scores are also needed for ${codes}${andMore(more)}.`,
  unacknowledged: (codes: string) =>
    `Official or typed scores differ from the data in the sheet by more than 0.01: ${codes}. Mend them, or acknowledge each at its remark before making a report`,
  shrunk: (tab: string) => `Tab ${tab} changed while it was read (deleted, renamed, or fewer rows). Nothing was written; compute again`,
  noRange: 'Select a range of scores first.',
  busy: 'Someone else is writing to this workbook. Nothing has been written; try again.',
  save: {
    busy: `Another report is being saved from this workbook, or its cells are being written, so this one was not saved. ${KEPT}; or wait a moment and save again.`,
    full: (why) => `Your Google Drive is full, so nothing was saved. ${KEPT}; or make room and save again (${why}).`,
    limit: (why) =>
      `Google’s limit on the use of Drive is reached, so nothing was saved. ${KEPT}; or save again in a while, at the latest tomorrow (${why}).`,
    consent: (why) =>
      `You have not allowed files to be made in your Google Drive, so nothing was saved. ${KEPT}; then open the sidebar from the menu again and allow everything (${why}).`,
    off: (why) =>
      `The Google Drive service is switched off for this add-on, so nothing was saved. ${KEPT}; please tell your administrator (${why}).`,
    other: (why) => `The report could not be saved to Google Drive. ${KEPT}; or save it again (${why}).`,
  },
  notWritable: (tab) =>
    `The tab ${tab} cannot be written: the workbook is view-only or the tab is protected. Ask the owner of the workbook for the right to edit.`,
  noScoresTable: (tab) =>
    `The tab ${tab} holds answers or something else than a table of scores (columns ข้อ and คะแนน), so nothing was filled in on any tab. To use the pasted scores, rename that tab first, then fill in again.`,
  noText: 'There is no text yet: copy the results from the page, PDF or spreadsheet and paste them into the box.',
  longText: (length, most) =>
    `The text has ${length} characters, more than ${most}: paste only the part with the scores, or one part after the other.`,
  noReading: 'There is no score to fill in: answer what is asked, or paste text that has codes or names with their scores.',
  /** Why a cell could not be shown. */
  noTab: (tab: string) => `There is no tab ${tab}: it may have been deleted or renamed, or not been created yet`,
  hiddenTab: (tab: string) => `The tab ${tab} is hidden: show it from the list of sheets below first, then try again`,
  noCell: (tab: string, cell: string) =>
    `There is no cell ${cell} on the tab ${tab}: its row or column may have been deleted. Read the data again`,
};
