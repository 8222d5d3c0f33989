import type { Cell } from '../../../src/ita/text.js';
import * as column from '../make/score-columns.js';
import { isAbove, isIndicator, type ScoreSheet } from '../make/scores.js';
import * as as from '../make/spellings.js';

const named = (code: string): string => ({ total: 'คะแนนภาพรวม' })[code] ?? code;

/** `ผลทางการ` and `ผลปีก่อน`: scores of measures at any level. */
export const MEASURE_SCORES: ScoreSheet[] = [
  {
    name: 'official: ten indicators by number and name',
    survey: 'official',
    measures: isIndicator,
    columns: [column.code((code) => code, 'รหัส'), column.title('รายการ'), column.score()],
  },
  {
    name: 'official: ten indicators by name',
    survey: 'official',
    measures: isIndicator,
    columns: [column.title('ตัวชี้วัด'), column.score(column.twoDecimals)],
  },
  {
    name: 'official: indicators, surveys and the total',
    survey: 'official',
    measures: isAbove,
    columns: [column.code(named, 'รหัส'), column.score(column.percentText)],
  },
  {
    name: 'official: indicators as ตัวชี้วัดที่ in Thai digits',
    survey: 'official',
    measures: isIndicator,
    columns: [
      { header: 'รหัส', cell: ({ code }) => `ตัวชี้วัดที่ ${'๐๑๒๓๔๕๖๗๘๙'[Number(code)] ?? '๑๐'}` },
      column.title('ชื่อ'),
      column.score(column.inThaiDigits),
    ],
  },
  {
    name: 'official: every measure',
    survey: 'official',
    measures: () => true,
    columns: [column.code(named, 'รหัส'), column.title('รายการ'), column.anyScoreText()],
  },
  {
    name: 'official: what stands beside the score',
    survey: 'official',
    measures: isIndicator,
    columns: [
      column.place(),
      column.code((code) => code, 'รหัส'),
      column.title('รายการ'),
      column.always('น้ำหนัก', 30),
      column.score(),
      column.always('ระดับ', 'A', 'B'),
      column.always('ข้อเสนอแนะ', 'ควรปรับปรุง 2 เรื่อง'),
      column.always('ที่มา', 'ITAS 2563'),
    ],
  },
  {
    name: 'official: percents by format',
    survey: 'official',
    measures: isAbove,
    columns: [column.code(named, 'รหัส'), column.percentFormat()],
  },
  {
    name: 'official: number and name in one cell',
    survey: 'official',
    measures: isIndicator,
    columns: [{ header: 'ตัวชี้วัด', cell: ({ code, measure }): Cell => `${code}. ${measure.title}` }, column.score()],
  },
  {
    name: 'official: ตัวชี้วัดที่, number and name in one cell',
    survey: 'official',
    measures: isIndicator,
    columns: [{ header: 'รายการ', cell: ({ code, measure }): Cell => `ตัวชี้วัดที่ ${code} ${measure.title}` }, column.score()],
  },
  {
    name: 'official: surveys by their full names',
    survey: 'official',
    measures: ({ kind, code }) => kind === 'survey' && code !== 'total',
    columns: [{ header: 'รายการ', cell: ({ measure, code }): Cell => `${measure.title} (${code})` }, column.score()],
  },
  {
    name: 'previous: questions and items',
    survey: 'previous',
    measures: ({ kind }) => kind === 'question' || kind === 'item',
    columns: [column.code(as.anyLettered), column.score()],
  },
  {
    name: 'previous: indicators and the total with blanks',
    survey: 'previous',
    measures: isAbove,
    columns: [column.code(named), column.score(column.asNumber, 'คะแนน', '')],
    score: (_, roll) => (roll.chance(0.3) ? null : roll.below(10001) / 100),
  },
  {
    name: 'previous: our own tab spelt otherwise, titles above and notes below',
    survey: 'previous',
    tab: 'ผล ปีก่อน',
    measures: isAbove,
    above: [['ผลการประเมินปีก่อน'], []],
    columns: [column.code(named), column.title('รายการ'), column.score()],
    below: [[], ['ที่มา: ประกาศสำนักงาน ป.ป.ช.']],
  },
];
