import type { Cell } from '../../../src/ita/text.js';
import { dice } from '../../properties/dice.js';
import type { Rows } from '../../tabs/reading.js';
import { type Case, figure } from '../facts.js';
import { seedOf } from '../make/answers.js';

/** A table of a year whose items are nowhere but in it. */
interface LaterSheet {
  name: string;
  year: number;
  survey: 'IIT' | 'EIT' | 'OIT';
  /** How many items stand under each indicator. */
  under: readonly [indicator: string, name: string, items: number][];
  code: (number: number) => Cell;
  indicator: (number: string, name: string) => Cell;
  header: readonly Cell[];
  score: (score: number) => Cell;
}

const IIT: LaterSheet['under'] = [
  ['1', 'การปฏิบัติหน้าที่', 3],
  ['2', 'การใช้งบประมาณ', 3],
  ['3', 'การใช้อำนาจ', 3],
  ['4', 'การใช้ทรัพย์สินของราชการ', 3],
  ['5', 'การแก้ไขปัญหาการทุจริต', 3],
];
const EIT: LaterSheet['under'] = [
  ['6', 'คุณภาพการดำเนินงาน', 3],
  ['7', 'ประสิทธิภาพการสื่อสาร', 3],
  ['8', 'การปรับปรุงระบบการทำงาน', 3],
];
const OIT: LaterSheet['under'] = [
  ['9', 'การเปิดเผยข้อมูล', 25],
  ['10', 'การป้องกันการทุจริต', 10],
];
const COLUMNS = ['ข้อ', 'ประเด็นการตรวจ', 'ตัวชี้วัด', 'คะแนน'];

const SHEETS: LaterSheet[] = [
  {
    name: '2567: OIT under the number and name of indicators',
    year: 2567,
    survey: 'OIT',
    under: OIT,
    code: (n) => `O${n}`,
    indicator: (n, name) => `${n} ${name}`,
    header: COLUMNS,
    score: (s) => s,
  },
  {
    name: '2566: OIT with bare numbers under the names of indicators',
    year: 2566,
    survey: 'OIT',
    under: OIT,
    code: (n) => n,
    indicator: (_, name) => name,
    header: COLUMNS,
    score: (s) => s.toFixed(2),
  },
  {
    name: '2568: IIT under ตัวชี้วัดที่ and number',
    year: 2568,
    survey: 'IIT',
    under: IIT,
    code: (n) => `i${n}`,
    indicator: (n, name) => `ตัวชี้วัดที่ ${n} ${name}`,
    header: ['ข้อ', 'ข้อคำถาม', 'ตัวชี้วัด', 'คะแนน'],
    score: (s) => `${s}%`,
  },
  {
    name: '2567: EIT under numbers',
    year: 2567,
    survey: 'EIT',
    under: EIT,
    code: (n) => `E${n}`,
    indicator: (n) => Number(n),
    header: ['ข้อ', 'ข้อคำถาม', 'ตัวชี้วัด', 'คะแนนที่ได้'],
    score: (s) => s,
  },
];

export const LATER_YEARS: Case[] = SHEETS.map(caseOf);

function caseOf({ name, year, survey, under, code, indicator, header, score }: LaterSheet): Case {
  const roll = dice(seedOf(name));
  const truth = new Map<string, string>();
  const rows: Rows = [[...header]];
  let number = 0;
  for (const [above, title, items] of under) {
    for (let item = 0; item < items; item += 1) {
      number += 1;
      const own = survey === 'OIT' ? roll.pick([0, 100, 100]) : (2000 + roll.below(8001)) / 100;
      truth.set(`${survey.slice(0, 1).toLowerCase()}${number}`, figure(own));
      rows.push([code(number), `หัวข้อลำดับ ${number} ของปี ${year}`, indicator(above, title), score(own)]);
    }
  }
  return { name, year, tabs: { [survey]: rows }, truth };
}
