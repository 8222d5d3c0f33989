import { expect, test } from 'vitest';
import { answersScore } from '../../src/formulas/answers.js';
import { bands } from '../../src/formulas/band.js';
import { measureScore } from '../../src/formulas/score.js';
import { inThai } from '../../src/formulas/thai.js';
import { readCode, readLeadingCode } from '../../src/ita/codes.js';
import { builtInFramework } from '../../src/ita/frameworks/built-in.js';
import { readScore } from '../../src/ita/read-score.js';
import { nameKey, plain } from '../../src/ita/text.js';
import { cleanText } from '../../src/report/clean.js';
import { TAB } from '../../src/tabs/names.js';
import { readDay, readYear } from '../../src/tabs/read/days.js';
import { findTab } from '../../src/tabs/read/find-tabs.js';
import { indexMeasures } from '../../src/tabs/read/identify.js';
import { IssueList } from '../../src/tabs/read/issue-list.js';
import { readMeasureScores } from '../../src/tabs/read/measure-scores.js';
import { readPlan } from '../../src/tabs/read/plan.js';
import { readSettings } from '../../src/tabs/read/settings.js';
import { readSurvey } from '../tabs/reading.js';
import { LARGEST } from './cells.js';
import { dayAsSheets } from './days.js';
import { processorTime } from './facts.js';

const framework = builtInFramework(2563);
if (!framework) throw new Error('no framework of 2563');
const index = indexMeasures(framework);
const issues = (): IssueList => new IssueList();

/** Whatever meets the text of a cell, by name. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  plain,
  nameKey,
  readScore,
  readCode,
  readLeadingCode,
  cleanText,
  readDay: (text) => readDay(text, dayAsSheets),
  readYear: (text) => readYear(text, dayAsSheets),
  'a tab’s name': (text) => findTab([text], TAB.IIT),
  'a setting and its value': (text) =>
    readSettings(
      [
        [text, 1],
        ['จำนวนบุคลากร', text],
        ['วันที่ประกาศ', text],
      ],
      dayAsSheets,
      issues(),
    ),
  'a header of answers': (text) => readSurvey('IIT', [[`i2 ${text}`], ['มาก']], index, issues()),
  'an answer, and the first cell of a row': (text) => readSurvey('IIT', [['i2'], [text], ['มาก']], index, issues()),
  'a row of scores': (text) =>
    readSurvey(
      'IIT',
      [
        ['ข้อ', 'ข้อคำถาม', 'คะแนน', 'ส่วนย่อย', 'ความคิดเห็น', 'มาก'],
        [text, text, text, text, text, text],
        ['i2', text, text, text, text, text],
        ['2', text, 50, '', text, text],
      ],
      index,
      issues(),
    ),
  'a published score': (text) =>
    readMeasureScores(
      TAB.official,
      [
        ['รหัส', 'รายการ', 'คะแนน', 'ข้อเสนอแนะ'],
        [text, text, 50, text],
        ['7', text, text, text],
      ],
      index,
      issues(),
    ),
  'a row of the plan': (text) =>
    readPlan(
      [
        ['ข้อ', 'มาตรการ', 'กำหนดแล้วเสร็จ'],
        [text, text, text],
        ['E8', text, text],
      ],
      dayAsSheets,
      index,
      issues(),
    ),
  'arguments of functions': (text) =>
    [
      () => bands(text, text, text),
      () => answersScore([[text]], 'i2', text),
      () => measureScore([[text, text]], text, 2563),
      () =>
        measureScore(
          [
            ['1', 50],
            [text, 50],
          ],
          1,
          text,
        ),
      () => inThai(text, '', dayAsSheets),
    ].map((call) => {
      try {
        return call();
      } catch (reason) {
        return reason;
      }
    }),
};

/** Texts that make a careless pattern try again from every place: what it begins with, many times, and no end that it takes. */
const UNITS = [
  ...[
    '.',
    ':',
    ' ',
    '  ',
    '(',
    '[',
    '（',
    '(a',
    '[a',
    '()',
    '[]',
    ')',
    ']',
    ' [',
    ' (',
    '(1',
    '1',
    '๑',
    ',',
    '1,',
    '1.',
    '-',
    'i',
    'i1 ',
    'o',
  ],
  ...[
    'ข้อ',
    'ข้อคำถาม',
    'ตัวชี้วัด',
    'พ.',
    'พ.ศ.',
    'ปี',
    'ก.',
    'คน',
    ' คน',
    '\u0e4d',
    '\u0e4d\u0e48',
    '\u200b',
    ' \u200b',
    '\u00a0',
    '\n',
    '\r\n',
    '\r',
  ],
  ...['\u0e48', '\ud800', '\ud83d\ude00', 'aA', '*', ' *', '"', '=', '%', 'คะแนน', 'หลักเกณฑ์', 'มาก', '\u2028', '\u0000'],
];
const ENDS = ['x', ' )'];

/** Made once: each of them is read by every reader. */
const TEXTS = UNITS.flatMap((unit) =>
  ENDS.map((end) => ({ name: `${JSON.stringify(unit)} … ${JSON.stringify(end)}`, text: unit.repeat(LARGEST / unit.length) + end })),
);

/** Linear readers take a few milliseconds, those that grow with the square of the length more than a second. */
const TOO_LONG = 400;

test.each(Object.entries(READERS))('%s: no text of 50,000 characters takes time that grows with the square of its length', (_, read) => {
  const isSlow = (text: string): boolean => processorTime(() => read(text)).lasted > TOO_LONG;
  // Cells given up by earlier calls may be cleared away in this one; a slow pattern is slow each time.
  const slow = TEXTS.filter(({ text }) => isSlow(text) && isSlow(text) && isSlow(text)).map(({ name }) => name);
  expect(slow).toEqual([]);
});
