import type { reportIssues as th } from '../th/report-issues.js';

export const reportIssues: typeof th = {
  dayWithoutCentury: (found) => ({
    found,
    expected: 'A date with a year of four digits, such as 30/9/2564',
    action: 'The report prints it as it stands. Enter the year of the Buddhist era in four digits.',
  }),
  dueOutside: (found, year, from, to) => ({
    found,
    expected: `A day in the fiscal year ${year}, in which the measures are carried out (${from} to ${to})`,
    action: 'The report prints it as it stands. Correct the day, or ปีที่ดำเนินการตามมาตรการ in the tab ตั้งค่า.',
  }),
  barePlanCode: (found) => ({
    found,
    expected: 'The code of an item with its letter, such as E8 O2',
    action: 'The report leaves this row out. What is written in it stays.',
  }),
  doubledPlanRow: (found) => ({
    found: `${found} has more than one row`,
    expected: 'One row for each item',
    action: 'The report uses the first row. What is written in this one stays.',
  }),
  noPassageColumns: (key, instead) => ({
    found: `No headers ${key} and ${instead} in the first 20 rows`,
    expected: `The headers ${key} and ${instead}`,
    action: 'The report uses our texts. What is written in the tab stays.',
  }),
  passageDate: { found: 'A date', expected: 'A text', action: 'The report uses our text. To print a day, format the cell as plain text.' },
  namelessPassage: (found) => ({
    found: `${found} has no name in หัวข้อ`,
    expected: 'The name of a paragraph of the report in หัวข้อ',
    action: 'The text is not used in the report. It stays where it is.',
  }),
  passageError: (found) => ({
    found,
    expected: 'Your text for a paragraph of the report',
    action: 'The formula in this cell failed: the report uses our text.',
  }),
  doubledPassage: (found) => ({
    found: `${found} is a text for a heading that another row has already`,
    expected: 'One row for each heading',
    action: 'The report uses the first row. What is written in this one stays.',
  }),
};
