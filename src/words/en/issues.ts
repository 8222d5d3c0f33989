import type { issues as th } from '../th/issues.js';
import { longDate } from './dates.js';

const LEFT_OUT = 'This cell is left out of the computation. Correct it and compute again.';
const NOT_ZERO = 'The score counts as unknown, not as zero. Fill it in and compute again.';
const UNKNOWN_SURVEY = 'The scores of this survey count as unknown, unless the tab ผลทางการ gives them.';
const SCORE = 'A score from 0 to 100';
const SCORE_OR_WORD = 'A score from 0 to 100, or the word ไม่ประเมิน';
const COMPUTED_INSTEAD = 'the score computed from the workbook takes its place where there is one';

/** `i1 [part]`; a question of one part has no name for it. */
const partOf = (code: string, part: string): string => `${code}${part ? ` [${part}]` : ''}`;

/** What the user is told of a cell. Tabs, columns, settings and their values keep the names that they have in the workbook. */
export const issues: typeof th = {
  blank: 'nothing',
  date: 'a date',
  day: (isoDay) => longDate(isoDay),
  notShown: 'text that is not one of the choices (not shown: it may be personal data)',
  manyCells: (found: string, count: number, cells: string): string => `${found}, and the like in ${count} cells in all (${cells})`,
  noTab: (tab) => ({ found: `There is no tab ${tab}`, expected: `A tab named ${tab}`, action: UNKNOWN_SURVEY }),
  noTabButOfficial: (tab) => ({
    found: `There is no tab ${tab}`,
    expected: `A tab ${tab}, if results of single items are known`,
    action: 'The scores in the tab ผลทางการ are used; the report has no results of single items for this survey.',
  }),
  tabLike: (tab, names) => ({
    found: `There is no tab ${tab}, but there is ${names}`,
    expected: `A tab named ${tab}`,
    action: `What was found is not read. If it is the tab that is meant, rename it to ${tab} and compute again.`,
  }),
  tabsAlike: (tab, names) => ({
    found: `More than one tab may be ${tab}: ${names}`,
    expected: `One tab named ${tab}`,
    action: `None of them is read. Rename the one to be used to ${tab} and compute again.`,
  }),
  emptyTab: (tab) => ({
    found: `The tab ${tab} holds no data yet`,
    expected: 'A header row and at least one row of data',
    action: UNKNOWN_SURVEY,
  }),
  noHeader: (columns) => ({
    found: 'No header row was found',
    expected: `A row with the headers ${columns}`,
    action: 'This tab was not read. Add the headers and compute again.',
  }),
  noScoreYet: () => ({ found: 'No item has a score yet', expected: SCORE, action: NOT_ZERO }),
  fractions: (highest) => ({
    found: `The highest score in this column is ${highest}: these may be fractions or percentages`,
    expected: 'Scores out of 100, such as 85; not 0.85, nor 85% in a cell formatted as a percentage',
    action: 'No score of this column is used until this is clear. Type the scores out of 100.',
  }),
  fullScore: (highest) => ({
    found: `The highest score in this column is ${highest}: they may not be of 100`,
    expected: 'Scores of 100, no means of levels 1 to 4 or 1 to 5',
    action: 'No score of this column is used until it is said. Type scores of 100.',
  }),
  badScore: (found) => ({ found, expected: SCORE_OR_WORD, action: LEFT_OUT }),
  difference: (code, official, computed, difference) => ({
    found: `${code} was published as ${official}, but the data in the workbook give ${computed}: they differ by ${difference}`,
    expected: 'A difference of at most 0.01, which rounding explains',
    action: 'The published score is used. Check the scores of the items and the tab ผลทางการ.',
  }),
  blankScore: (code) => ({ found: `${code} has no score`, expected: SCORE_OR_WORD, action: NOT_ZERO }),
  doubled: (code, cells) => ({
    found: `${code} stands in more than one place (${cells})`,
    expected: 'One place for each item',
    action: 'None of them is used and the score counts as unknown. Keep one and delete the others.',
  }),
  unknownCode: (found, year) => ({
    found,
    expected: `The code of an item in the framework of ${year}`,
    action: 'This row is not used. Correct the code.',
  }),
  unsureReading: (found, options) => ({
    found,
    expected: `A row that can be read in one way only; this may be ${options}`,
    action: 'Its score is not used until it is clear: for example, add a header row with the columns ข้อ and คะแนน.',
  }),
  noCode: (found) => ({ found, expected: 'The code of an item, such as i1 E10 O2', action: 'This row is not used. Enter the code.' }),
  otherSurvey: (found, tab) => ({
    found,
    expected: `The code of an item of ${tab}`,
    action: 'This row or column is not used. Move it to the tab where it belongs.',
  }),
  bareIndicators: (numbers, tab) => ({
    found: `Only the numbers ${numbers} are given: these may be indicators or questions`,
    expected: `Codes with their letter; or the scores of indicators in the tab ผลทางการ in place of ${tab}`,
    action: 'These rows are not used until this is clear.',
  }),
  unsureNumbers: (numbers) => ({
    found: `The numbers ${numbers} stand in more than one row or are no item`,
    expected: 'Numbers that count through the whole survey, or codes with a letter such as I7',
    action: 'Rows with a number alone are not used: it is not certain how they are counted. Type the codes.',
  }),
  missing: (codes) => ({ found: `${codes} not found`, expected: 'Every item of the framework', action: NOT_ZERO }),
  tooManyColumns: (code, count, parts) => ({
    found: `${code} has ${count} columns`,
    expected: parts === 1 ? '1 column' : `${parts} columns`,
    action: 'No column of this question is used and its score counts as unknown. Delete the columns that are too many.',
  }),
  opposedParts: (code, parts) => ({
    found: `The headers of ${code} do not tell which column is which part`,
    expected: `The part’s name at the end of the header: ${parts}`,
    action: 'No column of this question is used, since its parts are scored in opposite directions. Add the names and compute again.',
  }),
  missingPart: (code, part) => ({
    found: `There is no column ${partOf(code, part)}`,
    expected: 'Every part of the question',
    action: 'The score of this question counts as unknown, not as zero.',
  }),
  codedFromZero: (code) => ({
    found: `${code} has answers of 0 together with 1, 2 or 3`,
    expected: 'The words of the choices, or levels 1 to 4, or points 0 33 67 100',
    action: 'This column is not used: it is not certain which choice each number means. Put the words of the choices in their place.',
  }),
  unsureLevels: (codes, columns) => ({
    found: `It is not certain which levels the answers to ${codes} (columns ${columns}) are: there is a 0, or a level beyond four, such as a 5 or a middle one`,
    expected: 'The words of the choices, or levels 1 to 4, or points 0 33 67 100',
    action: 'These columns are not used until it is said.',
  }),
  twoScoreColumns: (headers) => ({
    found: `More than one column of scores, and they differ: ${headers}`,
    expected: 'One column of scores',
    action: 'None of these columns is used until only one is left.',
  }),
  badAnswer: (found, choices) => ({ found, expected: choices, action: 'This answer is left out; it does not count as unanswered.' }),
  badAnswers: (code, count, found, choices) => ({
    found: `${code} has ${count} answers that cannot be read, for example ${found}`,
    expected: choices,
    action: 'These answers are left out; they do not count as unanswered.',
  }),
  unreadableColumn: (name, count, answers, found, choices) => ({
    found: `${name}: ${count} of ${answers} answers cannot be read, for example ${found}`,
    expected: choices,
    action:
      'This column is not used: more than half of it cannot be read. The score of the question counts as unknown, not as zero. Correct it and compute again.',
  }),
  summaryRows: (rows) => ({
    found: `Row ${rows}: a summary, not the answers of a respondent`,
    expected: 'One respondent in each row',
    action: 'Such rows do not count as respondents and are left out of the computation.',
  }),
  nobodyAnswered: (code, part) => ({
    found: `Nobody answered ${partOf(code, part)}`,
    expected: 'An answer from at least one person',
    action: 'The score of this question counts as unknown, not as zero.',
  }),
  badShare: (found) => ({
    found,
    expected: 'A percentage from 0 to 100',
    action: 'The shares of this question are not used; its score is used all the same.',
  }),
  badSetting: (found, expected) => ({
    found,
    expected,
    action: 'The default is used, or the setting is left empty. Correct it in the tab ตั้งค่า.',
  }),
  doubledSetting: (label) => ({ found: `${label} has more than one row`, expected: 'One row', action: 'The first row is used.' }),
  nameAndCode: (code, name) => ({
    found: `The code is ${code} but the name is ${name}`,
    expected: 'The code and the name of the same measure',
    action: 'This row is not used. Correct the code or the name.',
  }),
  doubledOfficial: (code, cells) => ({
    found: `${code} stands in more than one place (${cells})`,
    expected: 'One place for each measure',
    action: `None of them is used; ${COMPUTED_INSTEAD}. Keep one and delete the others.`,
  }),
  badOfficial: (found) => ({
    found,
    expected: SCORE,
    action: `This cell is not used; ${COMPUTED_INSTEAD}. Correct it and compute again.`,
  }),
  contradicts: (code, entered, computed) => ({
    found: `${code} was entered as ${entered}, but what lies below it gives ${computed}`,
    expected: 'The score entered is that of what lies below it',
    action: 'The score entered is used. Check which of the two is right.',
  }),
  unknownName: (found) => ({
    found,
    expected: 'The code or the name of a survey, an indicator or an item of the framework',
    action: 'This row is not used. Enter the code in the column รหัส.',
  }),
  keptCell: (found) => ({
    found,
    expected: 'A cell that the add-on writes',
    action: 'Your own words stand here, so nothing was written over them.',
  }),
  badDecision: (found: string, expected: string) => ({ found, expected, action: 'This answer is not used; the question is asked again' }),
  whichQuestion: (wording: string, columns: string) => ({
    found: `Column ${columns}: ${wording}`,
    expected: 'A code in front of the wording, such as I3; or choose the question',
    action: 'The column is not used until it is known which question it is',
  }),
  unusedColumn: 'no question of the survey',
  lowestIsZero: '0 is the lowest level, 3 the highest',
  lowestIsOne: '1 is the lowest level, 4 the highest',
  timesHundred: '0.85 means 85',
  acknowledged: 'Acknowledged: this score is used. To withdraw that, delete its row in the tab การจับคู่',
  acknowledge: 'go on with this score',
  order: (found, expected) => ({ found, expected, action: 'Used as entered. Check it in the tab ตั้งค่า.' }),
  announcedBeforeMeeting: 'A date of announcement on or after the date of the meeting',
  actionBeforeYear: 'A year of action after the fiscal year that is assessed',
  settingExpected: {
    date: 'A date, such as 18/1/2564 or ๑๘ มกราคม ๒๕๖๔',
    year: 'A fiscal year, such as 2563',
    count: 'A whole number, 0 or more',
    score: SCORE,
    thresholds: 'The setting คะแนนแบ่งกลุ่มล่าง below คะแนนแบ่งกลุ่มบน',
    yesNo: 'ใช่ (yes) or ไม่ (no)',
    digits: 'ไทย (Thai) or อารบิก (Arabic)',
    font: 'Sarabun or TH SarabunPSK',
    fourLevels: '0/33/67/100 or เศษหนึ่งส่วนสาม (exact thirds)',
  },
};
