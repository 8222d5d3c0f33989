import type { scoreIssues as th } from '../th/score-issues.js';

const NOT_YET = 'No score of this column is used until it is clear.';

export const scoreIssues: typeof th = {
  unsureColumn: (header, year) => ({
    found: `The header of the scores is ${header}`,
    expected: `A column of scores out of 100 of the year ${year}`,
    action: NOT_YET,
  }),
  otherYear: (found, year) => ({
    found: `The title of the table names the year ${found}`,
    expected: `Data of the year ${year}`,
    action: 'The table is not used until it is clear. Correct the title, or the year in the tab ตั้งค่า.',
  }),
  weighted: (highest) => ({
    found: `No score is above its weight (the highest is ${highest}): these may be weighted already`,
    expected: 'Scores out of 100, before weighting',
    action: `${NOT_YET} Type scores out of 100.`,
  }),
  unsureTotal: (found) => ({
    found,
    expected: "The agency's total, not a sum of some of the rows",
    action: 'This row is not used until it is clear.',
  }),
  unsurePoints: (codes) => ({
    found: `The framework has no ${codes}: numbers with a point may count the items of this tab`,
    expected: 'Codes of sub-indicators of the framework, or codes of items with a letter, such as O7',
    action: 'No row that has only such a number is used. Give the codes.',
  }),
  excludedPart: (name) => ({
    found: `${name} ไม่ประเมิน`,
    expected: 'A score from 0 to 100 for every part; ไม่ประเมิน is for whole questions only',
    action: 'The score of this question counts as unknown, not as zero.',
  }),
  noSuchPart: (name) => ({
    found: name,
    expected: 'A part that the question has in the framework, or a blank',
    action: 'This row is not used. Correct the part.',
  }),
  gaps: (numbers) => ({
    found: `There is no item ${numbers}`,
    expected: 'All items of the year, numbered without a gap: an indicator is the mean of all its items',
    action: 'No row of this tab is used until they are all there, or you say that they are.',
  }),
};
