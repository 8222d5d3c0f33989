import type { DetailsWords } from '../th/details.js';
import { runLog } from './run-log.js';

export const details: DetailsWords = {
  report: {
    steps: { compose: 'Compose and check figures', save: 'Save as a Google Doc' },
    stepStates: { done: 'done', now: 'under way', next: 'to come', failed: 'failed', stopped: 'stopped' },
    cancel: 'Cancel',
    done: 'The report is ready to review and sign',
    checked: 'Checked against the scores: no contradiction found.',
    open: 'Open in Google Docs',
    newTab: 'opens in a new tab',
    download: 'Download .docx',
    again: 'Make the report again',
    saveAgain: 'Try saving again',
    unsure: 'It is not known whether it was saved',
    runLog,
    because: (why) => `– ${why}.`,
    notLogged:
      'The document is saved, but the tab บันทึกการทำรายงาน (run log) could not be written: it is protected, or the workbook is view-only.',
    saveFailed: 'Not saved to Google Drive yet',
    rendered: 'The finished report',
    asOf: (time) => `From the data of the sheet at ${time}. After changing the data, make it anew.`,
    failed: 'The report could not be made',
    stopped: 'The report was stopped',
    faults: (count) => `The document contradicts the scores in ${count} ${count === 1 ? 'place' : 'places'}`,
    faultsNext: 'So nothing was saved. Please send this list to your administrator.',
    fault: (found, expected) => `found “${found}”, expected “${expected}”`,
    changed: 'The sheet changed after the scores were computed. The report and this panel use the latest data.',
    changedNext: 'Press Compute again under Scores to bring the tables in the sheet up to date.',
    figures: (total, rating) => `Total ${total}, rating ${rating}`,
  },
  mapping: {
    title: 'What is read as what',
    why: 'What each column or row of a tab is read as, and how sure that is. To change it, write an answer in the tab การจับคู่',
    none: 'No tab could be read yet',
    tab: (tab: string, count: number) => `${tab}: ${count}`,
    reversed: 'reversed',
    by: { code: 'sure', order: 'by order or name, please check', user: 'as you said', unused: 'not used' },
  },
};
