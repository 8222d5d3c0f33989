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

const YEARS = ['แบบวัด ⇥ ตัวชี้วัด ⇥ คะแนนปี 2562 ⇥ คะแนนปี 2563', 'IIT ⇥ การปฏิบัติหน้าที่ ⇥ 70.10 ⇥ 88.78'];

/** Which column holds the score of this year. */
export const COLUMNS: Case[] = [
  {
    name: 'a merged cell at the left and no score of this year',
    text: tabs(...YEARS, 'การใช้งบประมาณ ⇥ 71.10 ⇥', 'การใช้อำนาจ ⇥ 71.10 ⇥ -'),
    sure: '1=88.78',
    asked: ['2=71.1', '3=71.1'],
  },
  {
    name: 'two years below one header',
    text: tabs('ตัวชี้วัด ⇥ คะแนน', ' ⇥ ปี 2562 ⇥ ปี 2563', 'การปฏิบัติหน้าที่ ⇥ 70.10 ⇥ 88.78', 'การใช้งบประมาณ ⇥ 71.10 ⇥'),
    sure: '1=88.78',
  },
  {
    name: 'two years that stand beside their header',
    text: tabs('ตัวชี้วัด ⇥ คะแนน', '2562 ⇥ 2563', 'การปฏิบัติหน้าที่ ⇥ 70.10 ⇥ 88.78', 'การใช้งบประมาณ ⇥ 71.10 ⇥'),
    asked: ['1=70.1', '1=88.78', '2=71.1'],
  },
  {
    name: 'full score and score below one header',
    text: tabs('ข้อ ⇥ ประเด็นการตรวจ ⇥ คะแนน', ' ⇥ ⇥ เต็ม ⇥ ได้', 'O1 ⇥ โครงสร้าง ⇥ 100 ⇥ 40'),
    sure: 'o1=40',
  },
  { name: 'the full score in a bracket', text: tabs('ข้อ ⇥ คะแนน (เต็ม) ⇥ ได้', 'O1 ⇥ 100 ⇥ 40'), sure: 'o1=40' },
  { name: 'another year in a bracket', text: tabs('แบบวัด ⇥ คะแนน (ปี 2562)', 'IIT ⇥ 70.10', 'EIT ⇥ 71.10') },
  { name: 'two years in brackets', text: tabs('ข้อ ⇥ คะแนน (2562) ⇥ คะแนน (ปี 63)', 'I1 ⇥ 70 ⇥ 90'), sure: 'i1=90' },
  { name: 'a unit in a bracket', text: tabs('ข้อ ⇥ คะแนน (ร้อยละ)', 'I1 ⇥ 90'), sure: 'i1=90' },
  { name: 'a bracket of unknown words', text: tabs('ข้อ ⇥ คะแนน (รอบแรก)', 'O1 ⇥ 0'), asked: ['o1=0'] },
  {
    name: 'a score before and after an appeal',
    text: tabs('ข้อ ⇥ คะแนน ⇥ คะแนนหลังอุทธรณ์', 'O1 ⇥ 0 ⇥ 100', 'O2 ⇥ 100 ⇥ 100'),
    sure: 'o2=100',
    asked: ['o1=0', 'o1=100'],
  },
  {
    name: 'scores that are no more than their weights',
    text: tabs('แบบวัด ⇥ น้ำหนัก ⇥ คะแนน', 'IIT ⇥ 30 ⇥ 25.49', 'EIT ⇥ 30 ⇥ 77.43'),
    sure: 'EIT=77.43',
    asked: ['IIT=25.49'],
  },
  { name: 'numbered points that are no more than their weights', text: tabs('แบบวัด IIT', 'ข้อ ⇥ น้ำหนัก ⇥ คะแนน', '1 ⇥ 5 ⇥ 4.44') },
];

/** Words beside a figure that make it something else. */
export const OTHER_FIGURES: Case[] = [
  ...[
    ['IIT (ปี 62) 80.11', 'IIT=80.11'],
    ['การปฏิบัติหน้าที่ (ปี 62) 80.00', '1=80'],
    ['IIT (ร้อยละของผู้ตอบ) 85.20', 'IIT=85.2'],
    ['IIT (คะแนนถ่วงน้ำหนัก) ⇥ 25.50', 'IIT=25.5'],
    ['EIT (ส่วนที่ 1) ⇥ 85.20', 'EIT=85.2'],
    ['ผลคะแนนภาพรวม (เฉลี่ยจังหวัด) 80.10', 'total=80.1'],
    ['I1 ปฏิบัติงานตามขั้นตอน (ปี 62) 80.10', 'i1=80.1'],
    ['E10 มีช่องทางร้องเรียนหรือไม่ ไม่มี 44.90', 'e10=44.9'],
    ['E10 ไม่มี 44.90 %', 'e10=44.9'],
    ['ตัวชี้วัดที่ 3 การใช้อำนาจ ลดลงจากเดิม 5.20', '3=5.2'],
    ['ตัวชี้วัดที่ 3 การใช้อำนาจ ส่วนต่าง 3.93', '3=3.93'],
    ['ตัวชี้วัดที่ 3 การใช้อำนาจ ขาดอีก 5.20 คะแนน', '3=5.2'],
    ['ตัวชี้วัดที่ 3 การใช้อำนาจ S.D. 0.52', '3=0.52'],
    ['ตัวชี้วัดที่ 3 การใช้อำนาจ ระดับอำเภอ 81.20', '3=81.2'],
    ['ตัวชี้วัดที่ 3 การใช้อำนาจ ของเทศบาลเมืองอื่น 81.20', '3=81.2'],
  ].map(([text = '', asked = '']) => ({ name: text, text: tabs(text), asked: [asked] })),
  { name: 'a name with a bracket above its figure', text: lines('EIT (ส่วนที่ 1)', '85.20'), asked: ['EIT=85.2'] },
  { name: 'thousands', text: tabs('EIT ⇥ 1,234', 'การใช้งบประมาณ ⇥ 1,500') },
  { name: 'thousands on a line of their own', text: 'EIT 1,234' },
  {
    name: 'brackets that say the same again',
    text: tabs(
      'EIT (External Integrity and Transparency Assessment: EIT) ⇥ 81.10',
      '9.1 ข้อมูลพื้นฐาน (O1-O9) ⇥ 77.78',
      'IIT (ปี 2563) ⇥ 80.10',
    ),
    sure: 'EIT=81.1 9.1=77.78 IIT=80.1',
  },
];

const ITEMS = ['1 ⇥ 80.10', '2 ⇥ 81.20', '3 ⇥ 82.30'];

/** Bare numbers in the table of an indicator. */
export const WITHIN: Case[] = [
  { name: 'numbers that begin anew', text: tabs('แบบวัด EIT', 'ตัวชี้วัดที่ 7', 'ข้อ ⇥ คะแนน', ...ITEMS) },
  { name: 'of a named indicator', text: tabs('EIT', 'ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร', 'ข้อ ⇥ คะแนน', ...ITEMS) },
  {
    name: 'of an indicator with its score',
    text: tabs('แบบวัด EIT', 'ตัวชี้วัดที่ 7 ⇥ 81.20', ...ITEMS.map((row) => row.replace('⇥', '⇥ ก ⇥'))),
    sure: '7=81.2',
  },
  { name: 'numbers of the whole survey', text: tabs('แบบวัด EIT', 'ตัวชี้วัดที่ 6', 'ข้อ ⇥ คะแนน', ...ITEMS), sure: 'e1=80.1 e2=81.2 e3=82.3' },
  {
    name: 'a table of its own below the indicators',
    text: tabs('แบบวัด EIT', 'ตัวชี้วัดที่ 8 ⇥ 70.10', 'ข้อ ⇥ คะแนน', ...ITEMS),
    sure: '8=70.1 e1=80.1 e2=81.2 e3=82.3',
  },
  {
    name: 'the indicator in a column of its own',
    text: tabs('แบบวัด EIT', 'ตัวชี้วัด ⇥ ข้อ ⇥ คะแนน', '7 ⇥ 1 ⇥ 80.10', ' ⇥ 2 ⇥ 81.20', ' ⇥ 3 ⇥ 82.30'),
  },
];

/** Headings that name an agency; ours is อบต.คลองม่วง. */
export const AGENCIES: Case[] = [
  { name: 'another agency', text: lines('หน่วยงาน: อบต.ก', 'IIT 70.10', 'EIT 71.10'), asked: ['IIT=70.1 EIT=71.1'] },
  {
    name: 'another, then ours',
    text: lines('หน่วยงาน อบต.ก', 'IIT 70.10', 'หน่วยงาน : อบต.คลองม่วง', 'EIT 71.10'),
    sure: 'EIT=71.1',
    asked: ['IIT=70.1'],
  },
  { name: 'ours in full', text: lines('ชื่อหน่วยงาน: องค์การบริหารส่วนตำบลคลองม่วง อำเภอเมือง', 'IIT 70.10'), sure: 'IIT=70.1' },
];
