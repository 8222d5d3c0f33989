import type { ReportInput } from '../../../src/contract/report.js';
import { printedCode } from '../../../src/ita/codes.js';
import { arabicDigits, thaiDigits } from '../../../src/words/digits.js';
import { groups } from '../../../src/words/th/groups.js';
import type { Dice } from '../../properties/dice.js';

/** Puts a fault into a text, or leaves it as it is where there is no place for one. */
type TextFault = (text: string) => string;

/** Changes one of the places in a text where the pattern is found. */
function oneMatch(roll: Dice, text: string, pattern: RegExp, change: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { 0: match, index } = roll.pick(found);
  return text.slice(0, index) + change(match) + text.slice(index + match.length);
}

const asIn = (like: string, digits: string): string => (/[๐-๙]/.test(like) ? thaiDigits(digits) : digits);

const otherDigit =
  (roll: Dice): TextFault =>
  (digit) =>
    asIn(digit, String((Number(arabicDigits(digit)) + 1 + roll.below(9)) % 10));

const SCORE = /[0-9๐-๙]+\.[0-9๐-๙]{2}/g;
const COUNT = /(?<![0-9๐-๙.]|ที่ )[0-9๐-๙]+(?=\)? (?:ข้อ|ตัวชี้วัด|แบบสำรวจ|คน|เรื่อง|ส่วน|ระดับ))/g;

/** What is said of a result, and its contrary. */
const CONTRARIES = [
  ['คะแนนสูงสุด', 'คะแนนต่ำสุด'],
  ['เพิ่มขึ้น', 'ลดลง'],
  ['กลุ่มต่ำ', 'กลุ่มสูง'],
  ['กลุ่มกลาง', 'กลุ่มสูง'],
  ['ต้องแก้ไข', 'ควรพัฒนา'],
  ['ควรรักษา', 'ควรพัฒนา'],
  ['\u00a0ยังไม่ถึง', '\u00a0ถึง'],
  ['ซึ่งถึง', 'ซึ่งยังไม่ถึง'],
  ['(สูงสุด)', '(ต่ำสุด)'],
  ['คะแนน ถึงเป้าหมาย', 'คะแนน ยังไม่ถึงเป้าหมาย'],
  ['พ้นจากกลุ่มต่ำ', 'ลงมาอยู่ในกลุ่มต่ำ'],
  ['ต่ำกว่านี้เพียง', 'สูงกว่านี้เพียง'],
  ['ถือว่าถึงค่าเป้าหมาย', 'ถือว่าไม่ถึงค่าเป้าหมาย'],
  ['ระดับ A', 'ระดับ B'],
  ['ระดับ B', 'ระดับ C'],
  ['ระดับ ผ่าน', 'ระดับ ต้องปรับปรุง'],
] as const;

export const TEXT_FAULTS: Readonly<Record<string, (roll: Dice, input: ReportInput) => TextFault>> = {
  'a digit': (roll) => (text) => oneMatch(roll, text, /[0-9๐-๙]/g, otherDigit(roll)),
  'a digit of a score': (roll) => (text) => oneMatch(roll, text, SCORE, (score) => oneMatch(roll, score, /[0-9๐-๙]/g, otherDigit(roll))),
  'a code': (roll, { result, settings }) => {
    const leaves = result.measures.filter(({ kind }) => kind === 'question' || kind === 'item');
    const codes = leaves.map(({ code }) => printedCode(code, settings.digits));
    const another = (found: string) => roll.pick(codes.filter((code) => code !== found));
    return (text) => (codes.length < 2 ? text : oneMatch(roll, text, /(?<![A-Za-z])[IEO][0-9๐-๙]+/g, another));
  },
  'a count': (roll) => (text) =>
    oneMatch(roll, text, COUNT, (count) => asIn(count, String(Number(arabicDigits(count)) + roll.pick([1, -1])))),
  'a mark': (roll) => {
    const marks = Object.values(groups.marks);
    const another = (found: string) => roll.pick(marks.filter((mark) => mark !== found));
    return (text) => oneMatch(roll, text, new RegExp(`[${marks.join('')}]`, 'g'), another);
  },
  'a contrary': (roll) => {
    const [one, two] = roll.pick(CONTRARIES);
    return (text) => (text.includes(one) ? text.replace(one, two) : text.replace(two, one));
  },
};
