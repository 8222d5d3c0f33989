import type { Cell } from '../../src/ita/text.js';
import type { Dice } from '../properties/dice.js';

/** The most that a cell of Sheets holds. */
export const LARGEST = 50_000;

/** Texts that programs trip over. */
const HOSTILE_TEXTS = [
  '=HYPERLINK("http://evil.example","x")',
  '+1+1',
  "-2+3+cmd|' /C calc'!A0",
  '@SUM(1)',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a text that looks like a template
  '${7*7}',
  '{{x}}',
  '%s%n%d',
  '(a+)+$',
  '([a-zA-Z]+)*',
  '.*',
  '\\',
  '[',
  ']]',
  '$&',
  '$1',
  '\u202ei1\u202c',
  '\u2066ข้อ\u2069',
  '\ud800',
  '\udc00ก',
  'ก\ud83d',
  '\u0000',
  '\u0001\u001f',
  '\u2028\u2029',
  '\ufffe\uffff',
  '\ue000\ue001',
  '\ufeff',
  '\u200b',
  '\u00a0',
  'ก\u0e33\u0e4d\u0e32',
  '😀👩‍👩‍👧',
  'NaN',
  'Infinity',
  'undefined',
  'null',
  '[object Object]',
  '1e308',
  '1e-400',
  '0x10',
  '1,000.5',
  '-0',
  '٣٤',
  '９９',
  '๑2๓.4๕',
  '๐๐๐',
  '0๐0',
  '100.000000000000001',
  '99,99,9',
  '%',
  '-',
  '–',
  '""',
  "'",
  '#N/A',
  '#REF!',
  '#DIV/0!',
  '#ERROR!',
  'Loading...',
  'TRUE',
];

const HOSTILE_VALUES: readonly Cell[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -0,
  1e308,
  -1e308,
  5e-324,
  1e21,
  Number.MAX_SAFE_INTEGER + 1,
  100.00000000000001,
  -1e-12,
  0.1 + 0.2,
  2563.5,
  true,
  false,
];

const dates = (): Date[] => [new Date(Number.NaN), new Date(0), new Date(8.64e15), new Date(-8.64e15), new Date(Date.UTC(2564, 0, 18))];

/** What a cell is filled up with, to the last character. */
const UNITS = ['a', '(', '[', '(a', '.', ' ', '\u200b', '\u0e4d', '\u0e48', '๑', '1', 'i1 ', '\ud800', '"', '\n', 'มาก', ')]', '😀'];

/** What officers type where codes, scores, answers, headers and settings belong. */
const PLAUSIBLE: readonly Cell[] = [
  ...['i1', 'I๑', 'ข้อ i2', 'E๑๐', 'o38', '๐๓๘', '0๒', '9.1', '๙.๑', 'OIT', 'total', 'คะแนนภาพรวม', 'i999', 'ตัวชี้วัดที่ 7', 'การปฏิบัติหน้าที่'],
  ...['มากที่สุด', 'มาก', 'น้อย', 'น้อยที่สุด', 'มี', 'ไม่มี', 'yes', 'ไม่ประเมิน', 'รวม', 'ค่าเฉลี่ย (52):', 'รอผล'],
  ...['85', '๘๕.๐๕', '85%', '85,5', '85 คะแนน', ' 60 ', '100', '0', '1', 'ใช่', 'ไม่', 'ไทย', 'Sarabun', 'AA'],
  ...['ข้อ', 'รหัส', 'คะแนน', 'คะแนน (100)', 'ตัวชี้วัด', 'ส่วนย่อย', 'ข้อเสนอแนะ', 'มาตรการ', 'กำหนดแล้วเสร็จ', 'จำนวนผู้ตอบ', 'ความคิดเห็น'],
  ...['i1 ทำงานตามที่กำหนด [ขั้นตอน]', 'e8 มีช่องทาง', 'i3 [', 'i1 ]['],
  ...['ปีงบประมาณที่ประเมิน', 'หน่วยงาน', 'วันที่ประกาศ', 'คะแนนแบ่งกลุ่มล่าง', 'จำนวนบุคลากร', 'แบบอักษร'],
  ...['2563', '๒๕๖๔', '2020', 'พ.ศ. ๒๕๖๕', '18/1/2564', '๑๘ มกราคม ๒๕๖๔', '31/2/2564', '2021-01-18', '1/1/0001'],
  ...[0, 1, 2, 3, 4, 33, 50, 59.995, 60, 67, 85, 85.005, 99.995, 100, 2563, 2566, 0.85],
];

/** Every cell of the lists above, but for those filled to the last character. */
export const everyCell = (): Cell[] => [...PLAUSIBLE, ...HOSTILE_TEXTS, ...HOSTILE_VALUES, ...dates()];

const filled = (roll: Dice): string => {
  const unit = roll.pick(UNITS);
  return `${roll.pick(['', 'i1 ', 'ข้อ'])}${unit.repeat(LARGEST / unit.length)}`.slice(0, LARGEST - 1) + roll.pick(['', 'x', ']', ')', '1']);
};

/** One cell: mostly plausible or empty, else hostile; `large` counts down those that may be filled to the last character. */
export function anyCell(roll: Dice, large: { left: number }): Cell {
  const kind = roll.below(100);
  if (kind < 30) return '';
  if (kind < 65) return roll.pick(PLAUSIBLE);
  if (kind < 82) return roll.pick(HOSTILE_TEXTS);
  if (kind < 88) return roll.pick(HOSTILE_VALUES);
  if (kind < 92) return roll.pick(dates());
  if (kind < 95) return `${roll.pick(HOSTILE_TEXTS)}${String(roll.pick(PLAUSIBLE))}`;
  if (kind < 97) return `ก${'\u0e48\u0e49'.repeat(2500)}`;
  if (large.left === 0) return roll.pick(PLAUSIBLE);
  large.left -= 1;
  return filled(roll);
}

/** A grid of any shape, rows of several lengths too. */
export function anyGrid(roll: Dice, rows = roll.below(12), columns = 1 + roll.below(9)): Cell[][] {
  const large = { left: 2 };
  const isRagged = roll.chance(0.3);
  return Array.from({ length: rows }, () =>
    Array.from({ length: isRagged ? roll.below(columns + 1) : columns }, () => anyCell(roll, large)),
  );
}
