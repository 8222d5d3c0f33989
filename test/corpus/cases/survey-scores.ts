import type { Cell } from '../../../src/ita/text.js';
import * as column from '../make/score-columns.js';
import { anyScore, isAbove, isIndicator, type ScoreSheet } from '../make/scores.js';
import * as as from '../make/spellings.js';

/** Scores of questions and items on their survey's own tab. */
export const SURVEY_SCORES: ScoreSheet[] = [
  {
    name: 'OIT: our own columns',
    survey: 'OIT',
    columns: [column.code(as.capital), column.title(), column.score(), column.comment(), column.evidence()],
  },
  { name: 'OIT: 0 or ๐ for the letter, as reports print it', survey: 'OIT', columns: [column.code(as.thaiZeroForLetter), column.score()] },
  {
    name: 'OIT: the digit 0 for the letter',
    survey: 'OIT',
    year: 2564,
    columns: [column.code(as.digitForLetter), column.title(), column.score(column.twoDecimals)],
  },
  { name: 'OIT: bare numbers', survey: 'OIT', year: 2565, columns: [column.code(as.bare), column.title('ข้อคำถาม'), column.score()] },
  {
    name: 'OIT: bare Thai numbers and Thai scores',
    survey: 'OIT',
    columns: [column.code(as.bareThai), column.title(), column.score(column.inThaiDigits)],
  },
  {
    name: 'OIT: headings of indicators between',
    survey: 'OIT',
    columns: [column.code(as.capital), column.title(), column.score()],
    heading: ({ title, code }) => [`ตัวชี้วัดที่ ${code} ${title}`],
  },
  {
    name: 'OIT: headings of indicators with their scores, and what was measured below',
    survey: 'OIT',
    measures: ({ kind }) => kind !== 'survey',
    columns: [column.code((code) => (code.startsWith('o') ? code : `ตัวชี้วัดที่ ${code}`)), column.title(), column.score(column.twoDecimals)],
    below: [[], ['หมายเหตุ: 0 หมายถึง ไม่พบข้อมูล', '', ''], ['ผู้ตรวจ นิติกร']],
  },
  {
    name: 'OIT: some items not assessed, some not known',
    survey: 'OIT',
    columns: [column.code(as.withWord), column.anyScoreText()],
    score: (_, roll) => roll.pick([100, 100, 0, 'ไม่ประเมิน', null]),
  },
  {
    name: 'OIT: what an item may reach and what it counts',
    survey: 'OIT',
    columns: [
      column.place(),
      column.code(as.small, 'รหัส'),
      column.title(),
      column.always('คะแนนเต็ม', 100),
      column.always('น้ำหนัก', 1),
      column.score(),
      column.always('ผล', 'ผ่าน', 'ไม่ผ่าน'),
    ],
  },
  {
    name: 'OIT: last year’s scores beside',
    survey: 'OIT',
    columns: [column.code(as.capital), column.lastYear(), column.score(column.asNumber, 'คะแนนที่ได้'), column.always('ผลต่าง', 0, 100)],
  },
  {
    name: 'OIT: columns from the last to the first',
    survey: 'OIT',
    columns: [column.evidence(), column.comment(), column.score(), column.title(), column.code(as.capital)],
  },
  {
    name: 'OIT: rows in any order with blank rows between',
    survey: 'OIT',
    columns: [column.code(as.anyLettered), column.score()],
    order: (all, roll) => roll.shuffled(all),
    gap: 0.3,
  },
  {
    name: 'OIT: a header in row 8 below titles',
    survey: 'OIT',
    above: [['ผลการประเมิน OIT'], ['หน่วยงาน', 'โรงพยาบาลสมมุติ'], ['ปีงบประมาณ', 2563], ['คะแนนเฉลี่ย', 81.4], [], ['1. คำชี้แจง'], []],
    columns: [column.code(as.capital), column.title('รายการ'), column.score(column.asNumber, 'คะแนน (เต็ม 100)')],
  },
  {
    name: 'OIT: the sum and the mean below',
    survey: 'OIT',
    columns: [column.code(as.capital), column.title(), column.score()],
    below: [
      ['รวม', '', 3200],
      ['เฉลี่ย', '', 74.42],
      ['คะแนนรวม', '', 74.42],
    ],
  },
  {
    name: 'OIT: a tab of another year',
    survey: 'OIT',
    year: 2565,
    tab: 'oit ',
    columns: [column.code(as.zeroed), column.title(), column.percentFormat()],
  },
  { name: 'IIT: codes and scores', survey: 'IIT', columns: [column.code(as.small), column.score()] },
  {
    name: 'IIT: every form of score',
    survey: 'IIT',
    year: 2564,
    columns: [column.code(as.anyLettered), column.wording(), column.anyScoreText()],
  },
  { name: 'IIT: percents by format', survey: 'IIT', columns: [column.code(as.thai), column.percentFormat('ผลคะแนน')] },
  {
    name: 'IIT: decimal commas',
    survey: 'IIT',
    columns: [column.code(as.digitForLetter), column.wording(), column.score(column.decimalComma)],
  },
  {
    name: 'IIT: bare numbers beside the name of their indicator',
    survey: 'IIT',
    columns: [column.indicator(), column.code(as.bare), column.wording(), column.score()],
  },
  {
    name: 'IIT: bare numbers and the number of their indicator',
    survey: 'IIT',
    columns: [column.indicatorNumber(), column.code(as.bare, 'ข้อที่'), column.wording(), column.score()],
  },
  {
    name: 'IIT: indicators and questions',
    survey: 'IIT',
    measures: ({ kind }) => kind !== 'survey',
    columns: [column.code((code) => (code.startsWith('i') ? code : `ตัวชี้วัดที่ ${code}`)), column.title('รายการ'), column.score()],
  },
  {
    name: 'IIT: indicators by number and name among questions',
    survey: 'IIT',
    measures: ({ kind }) => kind !== 'survey',
    columns: [column.code(as.capital), column.title('รายการ'), column.score(column.twoDecimals)],
  },
  {
    name: 'EIT: codes before the question in one cell',
    survey: 'EIT',
    columns: [column.always('ที่', ''), { header: 'ข้อ', cell: ({ code, measure }) => `${code} ${measure.title}` }, column.score()],
  },
  {
    name: 'EIT: a code column called otherwise',
    survey: 'EIT',
    columns: [column.code(as.capital, 'รหัสข้อ'), column.wording(), column.score(column.withUnit, 'ผลคะแนน')],
  },
  {
    name: 'EIT: an English table',
    survey: 'EIT',
    columns: [column.code(as.small, 'Code'), column.title('Title'), column.score(column.percentText, 'Score')],
  },
  {
    name: 'EIT: header cells with breaks and odd spaces',
    survey: 'EIT',
    columns: [column.code(as.invisible, ' ข้อ\u200b\n'), column.wording('ข้อ\nคำถาม'), column.score(column.padded, '\u00a0คะแนน\n(ร้อยละ)')],
  },
  {
    name: 'EIT: full-width codes and header',
    survey: 'EIT',
    columns: [column.code(as.fullWidth), column.score(column.asNumber, 'คะแนน（เต็ม １００）')],
  },
  {
    name: 'EIT: two columns of scores that agree',
    survey: 'EIT',
    columns: [column.code(as.capital), column.score(), column.score(column.twoDecimals, 'ผลคะแนน')],
  },
  {
    name: 'EIT: a dash where nothing is known',
    survey: 'EIT',
    columns: [column.code(as.capital), column.score(column.asNumber, 'คะแนน', '-')],
    score: (measure, roll) => (roll.chance(0.3) ? null : anyScore(measure, roll)),
  },
  {
    name: 'EIT: indicators alone, by number and name',
    survey: 'EIT',
    measures: isIndicator,
    columns: [column.code((code) => code), column.title('ตัวชี้วัด'), column.score()],
  },
  {
    name: 'IIT: the survey and its indicators',
    survey: 'IIT',
    measures: isAbove,
    columns: [column.code((code) => (code === 'IIT' ? code : `ตัวชี้วัดที่ ${code}`)), column.title('รายการ'), column.score()],
  },
  {
    name: 'IIT: indicators whose names say that they are',
    survey: 'IIT',
    measures: isIndicator,
    columns: [
      column.code((code) => code),
      { header: 'รายการ', cell: ({ measure, code }): Cell => `ตัวชี้วัดที่ ${code} ${measure.title}` },
      column.score(),
    ],
  },
  {
    name: 'EIT: items of another survey and of no year below',
    survey: 'EIT',
    columns: [column.code(as.capital), column.score()],
    below: [
      ['O3', 100],
      ['E99', 50],
      ['I1', 70],
    ],
  },
];
