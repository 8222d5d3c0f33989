import type { Case } from './cases.js';

const lines = (...own: string[]): string => own.join('\n').replace(/ \| /g, '\t');
const SEVEN = 'ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร';
const HEADER = 'ตัวชี้วัด | คะแนน';

/** Headings that say whose and what the figures below them are. Our agency is อบต.คลองม่วง. */
export const HEADINGS: Case[] = [
  ...[
    'ค่าเป้าหมาย',
    'เป้าหมายปี 2563',
    'ค่าเฉลี่ยระดับจังหวัด',
    'คะแนนเฉลี่ยของประเทศ',
    'ผลการประเมินตนเองก่อนส่ง (จำลอง)',
    'อบต.หนึ่ง',
    'เทศบาลตำบลคลองม่วง',
    'หน่วยงาน: บ้านอื่น',
    'หน่วยงาน | อบต.หนึ่ง',
    'จังหวัดเชียงใหม่',
    'อบต.คลองม่วงใต้',
    'ผลการประเมิน ITA ของเทศบาลตำบลอื่น',
  ].map((heading) => ({ name: `asked below ${heading}`, text: lines(heading, `${SEVEN} 90.00`), asked: ['7=90'] })),
  ...[
    'อบต.คลองม่วง',
    'องค์การบริหารส่วนตำบลคลองม่วง อำเภอปากช่อง จังหวัดนครราชสีมา',
    'หน่วยงาน: อบต.คลองม่วง',
    'ผลการประเมินของอบต.คลองม่วง',
    'ผลการประเมิน ITA ของ อบต.คลองม่วง ประจำปีงบประมาณ พ.ศ. 2563',
    'สำนักงาน ป.ป.ช.',
  ].map((heading) => ({ name: `sure below ${heading}`, text: lines(heading, `${SEVEN} 90.00`), sure: '7=90' })),
  {
    name: 'two other agencies are asked about one by one',
    text: lines('อบต.หนึ่ง', HEADER, 'การปฏิบัติหน้าที่ | 85.11', 'อบต.สอง', HEADER, 'การใช้อำนาจ | 70.50'),
    asked: ['1=85.11', '3=70.5'],
  },
  {
    name: 'another agency, then ours',
    text: lines('อบต.หนึ่ง', HEADER, 'การปฏิบัติหน้าที่ | 85.11', 'อบต.คลองม่วง', HEADER, 'การใช้อำนาจ | 70.50'),
    sure: '3=70.5',
    asked: ['1=85.11'],
  },
  {
    name: 'the province right below our own name is where we are',
    text: lines('อบต.คลองม่วง', 'จังหวัดนครราชสีมา', 'I1 88.78'),
    sure: 'i1=88.78',
  },
  {
    name: 'targets, then results',
    text: lines('ค่าเป้าหมาย', `${SEVEN} 90.00`, 'ผลการประเมินที่ได้รับ', `${SEVEN} 71.85`),
    sure: '7=71.85',
    asked: ['7=90'],
  },
  {
    name: 'a table of targets is asked about in one question',
    text: lines('ค่าเป้าหมาย', 'แบบวัด IIT', HEADER, 'การปฏิบัติหน้าที่ | 90.50', 'การใช้อำนาจ | 91.50'),
    asked: ['1=90.5 3=91.5'],
  },
  {
    name: 'codes side by side below a target',
    text: lines('ค่าเป้าหมาย', 'I1 | I2 | I3', '88.78 | 90.50 | 71.85'),
    asked: ['i1=88.78 i2=90.5 i3=71.85'],
  },
  {
    name: 'rows of bare numbers below a target are left out',
    text: lines('IIT', 'ค่าเป้าหมาย', 'ข้อ | คะแนน', '1 | 88.78', '2 | 90.50', '3 | 71.85'),
  },
];

/** Sums, and columns that were copied one after the other. */
export const SUMS: Case[] = [
  { name: 'a sum above its figure is asked', text: lines('คะแนนรวม', '81.27'), asked: ['total=81.27'] },
  { name: 'a sum below a survey may be of it', text: lines('แบบวัด EIT', 'รวม', '79.68'), asked: ['EIT=79.68', 'total=79.68'] },
  { name: 'a sum above two figures is left out', text: lines('รวม', '100', '79.68') },
  { name: 'a sum of weights is left out', text: lines('รวม', '100') },
  {
    name: 'a sum beside the surveys is asked',
    text: lines('หน่วยงาน | IIT | EIT | OIT | คะแนนรวม', 'อบต.คลองม่วง | 84.97 | 77.43 | 77.40 | 79.68'),
    sure: 'IIT=84.97 EIT=77.43 OIT=77.4',
    asked: ['total=79.68'],
  },
  {
    name: 'a sum beside two surveys is left out',
    text: lines('หน่วยงาน | IIT | EIT | คะแนนรวม', 'อบต.คลองม่วง | 84.97 | 77.43 | 81.20'),
    sure: 'IIT=84.97 EIT=77.43',
  },
  ...[
    ['of our agency', 'อบต.คลองม่วง', 'IIT=84.97 EIT=77.43 OIT=77.4', ['total=79.68']],
    ['of another agency', 'เทศบาลตำบล อื่น', '', ['IIT=84.97 EIT=77.43 OIT=77.4', 'total=79.68']],
  ].map(([name, agency, sure, asked]) => ({
    name: `a sum beside the surveys with single spaces, ${name}`,
    text: lines('หน่วยงาน IIT EIT OIT คะแนนรวม', `${agency} 84.97 77.43 77.40 79.68`),
    sure: sure as string,
    asked: asked as string[],
  })),
  {
    name: 'single spaces and a figure too few',
    text: lines('หน่วยงาน IIT EIT OIT คะแนนรวม', 'อบต.คลองม่วง 84.97 77.43 77.40'),
    asked: ['IIT=84.97 EIT=77.43 OIT=77.4'],
  },
  { name: 'single spaces and a row of weights', text: lines('แบบวัด IIT EIT OIT คะแนนรวม', 'น้ำหนัก 30 30 40 100') },
  {
    name: 'a column of the year before beside ours',
    text: lines('ตัวชี้วัด | คะแนน 2562 | คะแนน 2563', 'การปฏิบัติหน้าที่ | 80.11 | 85.11'),
    sure: '1=85.11',
  },
  {
    name: 'columns of codes, titles and scores one after the other',
    text: lines('O1', 'O2', 'O3', 'โครงสร้าง', 'ข้อมูลผู้บริหาร', 'อำนาจหน้าที่', '100', '0', '100'),
  },
  { name: 'columns of codes and scores one after the other', text: lines('I1 ก', 'I2 ข', 'I3 ค', '88.78', '90.00', '71.85') },
];

/** What else stands on the line of a score. */
export const WORDINGS: Case[] = [
  { name: 'a number in brackets beside a name', text: lines('ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน | (3.10)'), asked: ['8=3.1'] },
  { name: 'a number in brackets below a header', text: lines(HEADER, 'การปรับปรุงระบบการทำงาน | (3.10)'), asked: ['8=3.1'] },
  { name: 'not assessed, and 0', text: 'O9 Social Network ไม่ประเมิน 0', asked: ['o9=0'], others: '' },
  {
    name: 'a remark that it is not assessed beside the score',
    text: lines('ข้อ | ชื่อ | คะแนน | หมายเหตุ', 'O9 | Social Network | 0 | ไม่ประเมิน'),
    asked: ['o9=0', 'o9=excluded'],
  },
  { name: 'counts of people are no wording', text: 'E8 มี 27 คน ไม่มี 22 คน คะแนน 55.10', sure: 'e8=55.1', others: '' },
  ...[
    'E10 มีช่องทางร้องเรียนหรือไม่ มี ไม่มี 44.90',
    'E10 | มีช่องทางร้องเรียนหรือไม่ ไม่มี | 44.90',
    'E10 | ไม่มี | 44.90',
    'ข้อ | ประเด็น | คะแนน\nE10 | ไม่มี | 44.90',
    'แบบวัด EIT\nข้อ | ประเด็น | คะแนน\n10 | ไม่มี | 44.90',
  ].map((text) => ({
    name: `an answer is no wording, its share no sure score: ${text}`,
    text: lines(text),
    asked: ['e10=44.9'],
    others: '',
  })),
  { name: 'a number is no wording', text: 'I1 1 88.50', sure: 'i1=88.5', others: '' },
  { name: 'a number behind the title is no wording', text: 'O7 ข่าวประชาสัมพันธ์ 9 100', sure: 'o7=100', others: '' },
  { name: 'a period is part of a wording', text: 'O11 รายงานผลรอบ 6 เดือน 100', sure: 'o11=100', others: 'wording o11' },
];
