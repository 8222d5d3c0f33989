import type { frameworkIssues as th } from '../th/framework-issues.js';

interface Words {
  found: string;
  expected: string;
  action: string;
}

const STOPPED = 'Nothing is computed, and nothing of the tab กรอบการประเมิน is used, until this is mended.';
const fault = (found: string, expected: string): Words => ({ found, expected, action: STOPPED });

const NOT_LISTED = 'No single item of this tab is used until this is mended; scores count as unknown, not as zero.';
const unlisted = (found: string, expected: string): Words => ({ found, expected, action: NOT_LISTED });

const ABOVE = 'The code of what it stands under, such as OIT 9 9.1';

/** What the user is told of a cell that says what is assessed. Tabs, columns and their values keep the names that they have in the workbook. */
export const frameworkIssues: typeof th = {
  badCode: (found) => fault(found, 'A code, such as IIT 9 9.1 I1 E10 O2'),
  badParent: (found) => fault(found, ABOVE),
  badWeight: (found) => fault(found, 'A weight in percent, above 0 and up to 100; blank where all are equal'),
  badScale: (found, names) => fault(found, `The scale of a question: ${names}`),
  badDirection: (found) => fault(found, 'ปกติ (normal) or กลับด้าน (reversed)'),
  onlyQuestions: (found) => fault(found, 'Nothing: มาตรวัด, ทิศทาง and ส่วนย่อย are for questions of IIT and EIT only'),
  doubledCode: (code) => fault(`${code} has more than one row`, 'One row for each code'),
  doubledQuestion: (code) =>
    fault(
      `${code} has several rows that are not parts of one question`,
      'Further rows of a question each have a name of their own in ส่วนย่อย and do not contradict its first row',
    ),
  unnamedPart: (code) =>
    fault(`${code} has several rows, and the first has no name for its part`, 'A name in ส่วนย่อย in every row of the question'),
  noParent: () => fault('nothing', ABOVE),
  surveyBelow: (parent) => fault(parent, 'Nothing: the surveys IIT, EIT and OIT stand under nothing'),
  unknownParent: (parent) => fault(`${parent} has no row of its own on this tab`, 'A code that has a row on this tab'),
  circle: (parent) => fault(`${parent}, which leads back to this very row`, 'The code of what it stands under, up to IIT, EIT or OIT'),
  noSurvey: (code) => fault(`There is no row for ${code}`, 'Rows for all three of IIT, EIT and OIT'),
  noRatings: (year) => fault(`There are no ratings for the year ${year}`, 'A fiscal year from 2562 on in the tab ตั้งค่า'),
  misplaced: (code) =>
    fault(
      `${code} stands under something that cannot hold it`,
      'Indicators under a survey, sub-indicators under an indicator, questions and items under an indicator or a sub-indicator',
    ),
  mixedKinds: (code) => fault(`${code} has both sub-indicators and items right under it`, 'Either of the two'),
  wrongLetter: (code) => fault(`${code} stands under another survey`, 'Codes with I under IIT, with E under EIT, with O under OIT'),
  noLeaves: (code) => fault(`Nothing stands under ${code}`, 'At least one indicator under a survey, one item under a sub-indicator'),
  weightsSum: (code, sum) => fault(`The weights under ${code} add up to ${sum}`, '100 together, or all blank where they are equal'),
  weightsMixed: (code) => fault(`Under ${code} some weights are blank or 0`, 'Weights above 0 for all, or all blank where they are equal'),

  general: (year) => ({
    found: `The year ${year} uses the general framework of 2566 on (weights 30/30/40, ten indicators)`,
    expected: 'Check it against the manual of that year',
    action:
      'Scores are computed by it; items are those that the column ตัวชี้วัด of the tabs IIT, EIT and OIT places. Where the manual differs, correct the tab กรอบการประเมิน.',
  }),
  noIndicatorColumn: (tab) =>
    unlisted(`The tab ${tab} has no column ตัวชี้วัด`, 'A column ตัวชี้วัด (indicator) that says what each item stands under, such as 9'),
  noIndicator: (code) => unlisted(`${code} names no indicator`, 'The number or name of the indicator that it stands under, such as 9'),
  unknownIndicator: (found, survey) => unlisted(found, `An indicator of ${survey} of which the framework lists no items`),
  twoIndicators: (code, found) => unlisted(`${code} stands in more than one place: ${found}`, 'One indicator in all rows of the item'),
  badSubIndicator: (found, indicator) => unlisted(found, `The code of a sub-indicator of indicator ${indicator}, such as ${indicator}.1`),
  noSubIndicator: (code, indicator) =>
    unlisted(`${code} names no sub-indicator`, `A sub-indicator for every item under indicator ${indicator}, or for none`),
  unplaced: (count, found, expected) => unlisted(`${found}; ${count} more rows of this tab have no place under an indicator`, expected),
  notListed: (tab) =>
    unlisted(
      `The tab ${tab} has rows whose code cannot be read`,
      'A code of this survey in every row with a score: an indicator is the mean of all its items',
    ),
  noQuestions: (tab, year) => ({
    found: `The tab ${tab} cannot be read: the framework of the year ${year} has no questions of this survey yet`,
    expected: 'Columns ข้อ, ตัวชี้วัด and คะแนน; or the questions of that year in the tab กรอบการประเมิน, and then answers can be read',
    action: 'The tab is not read. Its scores count as unknown, unless the tab ผลทางการ gives them.',
  }),
};
