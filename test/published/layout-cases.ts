import type { Case } from './cases.js';

const lines = (...own: string[]): string => own.join('\n');
const tabs = (...own: string[]): string => lines(...own).replace(/ ?⇥ ?/g, '\t');

/** Headings of another year, in front of results with and without a header. */
export const OTHER_YEARS: Case[] = [
  ...[
    'ผลการประเมิน ITA ปี 2562',
    'ปี 2562',
    'ปี ๖๒',
    'ผลคะแนน พ.ศ. 2562',
    'FY2562',
    'ปีการประเมิน 2562',
    'ประจำปี งบประมาณ 2562',
    'ITA 2019',
    'ผลการประเมิน ปี 2561 - 2562',
  ].flatMap((title) => [
    { name: `a row below ${title}`, text: tabs(title, 'IIT ⇥ 70.10') },
    { name: `a table below ${title}`, text: tabs(title, 'แบบวัด ⇥ คะแนน', 'IIT ⇥ 70.10') },
  ]),
  {
    name: 'surveys side by side below the title of another year',
    text: tabs('ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2562', 'IIT ⇥ EIT ⇥ OIT ⇥ คะแนนภาพรวม', '80.00 ⇥ 81.00 ⇥ 82.00 ⇥ 81.10'),
  },
];

/** Headings with a year that is ours, or of no results. */
export const OUR_YEAR: Case[] = ['ITA 2020', 'ผลการประเมิน ปี 2562 - 2563', 'FY63', 'ประกาศ ณ วันที่ 18 มกราคม 2564', 'ผลคะแนน 60 ขึ้นไป'].map(
  (title) => ({ name: title, text: tabs(title, 'IIT ⇥ 70.10'), sure: 'IIT=70.1' }),
);

/** Rows that stand beside their headers, as text copied from a table with merged cells does. */
export const SHIFTED: Case[] = [
  {
    name: 'a merged header: the row is longer than its head',
    text: tabs('หน่วยงาน ⇥ ผลคะแนน', 'IIT ⇥ EIT ⇥ OIT ⇥ คะแนนภาพรวม', 'อบต.คลองม่วง ⇥ 88.11 ⇥ 77.11 ⇥ 76.11 ⇥ 79.68'),
    asked: ['IIT=88.11 EIT=77.11 OIT=76.11 total=79.68'],
  },
  {
    name: 'a merged first cell: the row begins too early',
    text: tabs('หน่วยงาน ⇥ IIT ⇥ EIT ⇥ OIT', '88.11 ⇥ 77.11 ⇥ 76.11'),
    asked: ['IIT=88.11 EIT=77.11 OIT=76.11'],
  },
  { name: 'a longer row of other figures', text: tabs('IIT ⇥ EIT ⇥ OIT', '88.11 ⇥ 77.11 ⇥ 76.11 ⇥ 79.68') },
];
