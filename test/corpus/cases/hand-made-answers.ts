import type { Cell } from '../../../src/ita/text.js';
import type { AnswerSheet } from '../make/answers.js';
import * as other from '../make/others.js';
import * as as from '../make/spellings.js';

const blanks = (count: number): Cell[] => Array.from({ length: count }, () => '');

/** Tables of answers typed from paper or copied from elsewhere. */
export const HAND_MADE_ANSWERS: AnswerSheet[] = [
  {
    name: 'numbers beside the words of levels',
    survey: 'EIT',
    header: as.codeOnly((code) => code.replace(/^(.)/, '$1.')),
    answer: as.numberedLabel,
  },
  {
    name: 'parts numbered behind a dash, the last first',
    survey: 'IIT',
    header: ({ code, part, parts }) => (parts > 1 ? `${code}-${part + 1}` : code),
    order: (all) => [...all].reverse(),
  },
  {
    name: 'a middle level in one column alone',
    survey: 'EIT',
    header: as.codeOnly(as.capital),
    answer: (label, { code }, roll) => (code === 'e9' ? roll.pick(['มาก', 'ปานกลาง']) : label),
    unsure: ({ code }) => code === 'e9',
  },
  { name: 'codes alone', survey: 'IIT', header: as.codeOnly(as.small), people: 30 },
  {
    name: 'capital codes and levels from 1 to 4',
    survey: 'IIT',
    header: as.codeOnly(as.capital),
    before: [other.ORDER],
    answer: as.levels,
    blank: 0.1,
  },
  { name: 'levels as text', survey: 'EIT', header: as.codeAndPart(as.spaced), before: [other.NUMBER], answer: as.levelTexts },
  { name: 'levels in Thai digits', survey: 'EIT', header: as.codeOnly(as.thai), answer: as.thaiLevels },
  { name: 'what each answer is worth', survey: 'EIT', header: as.codeOnly(as.zeroed), answer: as.points, people: 20 },
  {
    name: 'every form of answer in one column',
    survey: 'IIT',
    header: as.codeAndPart(as.anyLettered),
    answer: as.mixed,
    people: 25,
    blank: 0.05,
  },
  { name: 'the lowest level in short', survey: 'EIT', header: as.codeOnly(as.smallL), answer: as.shortLowest },
  { name: 'the lowest level with a stroke', survey: 'EIT', header: as.codeOnly(as.dotted), answer: as.slashedLowest },
  { name: 'bare numbers', survey: 'EIT', header: as.codeOnly(as.bare), before: [other.ORDER] },
  { name: 'bare numbers as numbers', survey: 'IIT', header: ({ number }) => number, before: [other.ORDER] },
  { name: 'bare Thai numbers', survey: 'IIT', header: as.codeOnly(as.bareThai), people: 6 },
  {
    name: 'the code in the first of merged cells',
    survey: 'IIT',
    header: as.firstOnly(as.capital),
    above: [['ผลการสำรวจ IIT ประจำปีงบประมาณ 2563'], ['เทศบาลตำบลสมมุติ'], []],
    before: [other.ORDER],
  },
  {
    name: 'names of parts in a second row below merged cells',
    survey: 'IIT',
    header: as.firstOnly(as.small),
    second: ({ partName }) => partName,
    before: [other.ORDER],
  },
  {
    name: 'names of parts in a second row below codes',
    survey: 'EIT',
    header: as.codeOnly(as.withWord),
    second: ({ partName }) => partName,
    above: [['ข้อมูลดิบ EIT']],
  },
  {
    name: 'questions in a second row below their codes',
    survey: 'EIT',
    header: as.codeOnly(as.capital),
    second: ({ wording }) => wording,
    before: [other.ORDER],
  },
  {
    name: 'a header in row 12',
    survey: 'EIT',
    header: as.codeOnly(as.small),
    above: [['ส่วนที่ 1'], ['1. คำชี้แจง'], [], ['2. มากที่สุด หมายถึง 100'], [], [], ['3. มาก หมายถึง 67'], [], ['4. น้อย'], [], ['ส่วนที่ 2 คำตอบ']],
  },
  {
    name: 'indicators above the codes, as merged cells',
    survey: 'EIT',
    header: as.codeOnly(as.capital),
    above: [['ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน', ...blanks(7), 'ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร', ...blanks(6), 'ตัวชี้วัดที่ 8']],
  },
  {
    name: 'sums, means and percents below',
    survey: 'IIT',
    header: as.codeOnly(as.capital),
    answer: as.levels,
    before: [other.ORDER, other.NAME],
    below: (before, asked) => [
      [],
      ...['รวม', 'ค่าเฉลี่ย', 'S.D.', 'ร้อยละ'].map((word, i) => [...blanks(before - 1), word, ...asked.map(() => [48, 4, 1, 100][i] ?? '')]),
    ],
  },
  {
    name: 'other words for sums below',
    survey: 'EIT',
    header: as.codeOnly(as.capital),
    answer: as.levels,
    before: [other.NUMBER],
    below: (_, asked) =>
      ['รวมทั้งสิ้น', 'คะแนนเฉลี่ย', 'คะแนนรวม', 'จำนวนผู้ตอบ', 'คะแนนเต็ม', 'คิดเป็นร้อยละ', 'สูงสุด', 'ต่ำสุด', 'Max', 'MIN', 'N', 'x̄', 'ค่าเฉลี่ยรวม'].map(
        (word) => [word, ...asked.map(() => 4)],
      ),
  },
  {
    name: 'full scores right below the header',
    survey: 'EIT',
    header: as.codeOnly(as.capital),
    answer: as.levels,
    before: [other.NAME],
    first: (_, asked) => [['คะแนนเต็ม', ...asked.map(() => 4)]],
  },
  {
    name: 'how often each answer was picked, counted below',
    survey: 'EIT',
    header: as.codeOnly(as.capital),
    before: [other.ORDER],
    below: (_, asked) => [
      [],
      ...['มากที่สุด', 'มาก', 'น้อย', 'น้อยที่สุดหรือไม่มีเลย'].map((label, i) => [label, ...asked.map(() => [4, 3, 2, 1][i] ?? 0)]),
    ],
  },
  {
    name: 'notes and the checker’s name below',
    survey: 'EIT',
    header: as.codeOnly(as.capital),
    before: [other.NAME],
    below: () => [[], ['หมายเหตุ: เก็บข้อมูลเดือนมิถุนายน'], ['', 'ผู้จัดทำ งานนิติการ'], []],
  },
  {
    name: 'blank rows between',
    survey: 'IIT',
    header: as.codeOnly(as.capital),
    before: [other.PLAIN_SEX, other.PLAIN_AGE],
    gap: 0.4,
    blank: 0.1,
  },
  {
    name: 'people in the middle and at the end',
    survey: 'EIT',
    header: as.codeAndPart(as.capital),
    among: [other.NAME, other.PHONE, other.UNTITLED],
    after: [other.MAIL, other.TEXT_TIME, other.LINE],
  },
  { name: 'columns from the last to the first', survey: 'EIT', header: as.codeAndPart(as.thai), order: (all) => [...all].reverse() },
  { name: 'parts numbered behind a point', survey: 'EIT', header: ({ code, part, parts }) => (parts > 1 ? `${code}.${part + 1}` : code) },
  { name: 'parts numbered in brackets', survey: 'IIT', header: ({ code, part, parts }) => (parts > 1 ? `${code} (${part + 1})` : code) },
  {
    name: 'parts named behind a dash',
    survey: 'IIT',
    header: ({ code, partName }) => (partName ? `${code.toUpperCase()} - ${partName}` : code.toUpperCase()),
  },
  {
    name: 'parts named behind a dash, in another order',
    survey: 'IIT',
    header: ({ code, partName }) => (partName ? `${code.toUpperCase()} ${partName}` : code.toUpperCase()),
    order: (all) => [...all].reverse(),
  },
  {
    name: 'half of the questions',
    survey: 'IIT',
    header: as.codeOnly(as.capital),
    order: (all) => all.filter(({ number }) => number % 2 === 0),
  },
  {
    name: 'nobody answered one question',
    survey: 'EIT',
    header: as.codeOnly(as.capital),
    blank: 0.5,
    people: 3,
  },
  { name: 'a tab spelt another way', survey: 'IIT', tab: ' iit ', header: as.codeOnly(as.capital) },
];
