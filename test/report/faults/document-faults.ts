import type { ReportInput } from '../../../src/contract/report.js';
import { printedCode } from '../../../src/ita/codes.js';
import type { ReportDocument } from '../../../src/report/block.js';
import { arabicDigits, thaiDigits } from '../../../src/words/digits.js';
import { groups } from '../../../src/words/th/groups.js';
import type { Dice } from '../../properties/dice.js';
import { type TextSpot, textsOf, withText } from './texts.js';

/** A document with one fault in it, and what was done. */
export interface Faulty {
  document: ReportDocument;
  said: string;
}

type Fault = (roll: Dice, document: ReportDocument, input: ReportInput) => Faulty | null;

/** Changes one text among those that `change` changes. */
function oneText(roll: Dice, document: ReportDocument, change: (text: string, spot: TextSpot) => string): Faulty | null {
  const spots = textsOf(document);
  const places = spots.flatMap((spot, at) => (change(spot.text, spot) === spot.text ? [] : [at]));
  if (places.length === 0) return null;
  const at = roll.pick(places);
  const spot = spots[at];
  if (!spot) return null;
  const text = change(spot.text, spot);
  return { document: withText(document, at, () => text), said: `${spot.text.slice(0, 160)} => ${text.slice(0, 160)}` };
}

/** Changes one of the places in a text where the pattern is found. */
function oneMatch(roll: Dice, text: string, pattern: RegExp, change: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { 0: match, index = 0 } = roll.pick(found) as RegExpExecArray;
  return text.slice(0, index) + change(match) + text.slice(index + match.length);
}

const asIn = (like: string, digits: string): string => (/[๐-๙]/.test(like) ? thaiDigits(digits) : digits);

const otherDigit = (roll: Dice) => (digit: string): string => asIn(digit, String((Number(arabicDigits(digit)) + 1 + roll.below(9)) % 10));

const digit: Fault = (roll, document) => oneText(roll, document, (text) => oneMatch(roll, text, /[0-9๐-๙]/g, otherDigit(roll)));

const scoreDigit: Fault = (roll, document) =>
  oneText(roll, document, (text) =>
    oneMatch(roll, text, /[0-9๐-๙]+\.[0-9๐-๙]{2}/g, (number) => oneMatch(roll, number, /[0-9๐-๙]/g, otherDigit(roll))),
  );

const code: Fault = (roll, document, { result, settings }) => {
  const codes = result.measures.filter(({ kind }) => kind === 'question' || kind === 'item').map((leaf) => printedCode(leaf.code, settings.digits));
  const another = (found: string) => roll.pick(codes.filter((candidate) => candidate !== found));
  return codes.length < 2 ? null : oneText(roll, document, (text) => oneMatch(roll, text, /(?<![A-Za-z])[IEO][0-9๐-๙]+/g, another));
};

const row: Fault = (roll, document) => {
  const tables = document.blocks.flatMap((block, index) =>
    (block.kind === 'table' && block.rows.length > 1) || (block.kind === 'bars' && block.bars.length > 1) ? [index] : [],
  );
  if (tables.length === 0) return null;
  const at = roll.pick(tables);
  let said = '';
  const blocks = document.blocks.map((block, index) => {
    if (index !== at) return block;
    if (block.kind === 'table') {
      const dropped = roll.below(block.rows.length);
      said = (block.rows[dropped] ?? []).map((cell) => cell.lines.map((line) => line.map(({ text }) => text).join('')).join('/')).join(' | ');
      return { ...block, rows: block.rows.filter((_, place) => place !== dropped) };
    }
    return block.kind === 'bars' ? { ...block, bars: block.bars.slice(1) } : block;
  });
  return { document: { ...document, blocks }, said: `dropped row ${said.slice(0, 160)}` };
};

/** Exchanges the names of two measures of one kind in one paragraph or table. */
const names: Fault = (roll, document, { result, settings }) => {
  const printed = (title: string) => (settings.digits === 'thai' && !/[A-Za-z]/.test(title) ? thaiDigits(title) : title);
  const kinds = new Map(result.measures.map(({ title, kind }) => [printed(title.replace(/\s*\n\s*/g, ' ')), kind]));
  const texts = textsOf(document);
  const spots = texts.flatMap(({ text, block }, at) =>
    [...kinds].flatMap(([title, kind]) => (title.length > 3 && text.includes(title) ? [{ at, block, title, kind }] : [])),
  );
  const pairs = spots.flatMap((one) =>
    spots.filter((two) => two.block === one.block && two.at > one.at && two.kind === one.kind && two.title !== one.title).map((two) => [one, two] as const),
  );
  if (pairs.length === 0) return null;
  const [one, two] = roll.pick(pairs);
  const swapped = withText(withText(document, one.at, (text) => text.replace(one.title, () => two.title)), two.at, (text) => text.replace(two.title, () => one.title));
  return { document: swapped, said: `${one.title} <=> ${two.title} in ${texts[one.at]?.text.slice(0, 80)} / ${texts[two.at]?.text.slice(0, 80)}` };
};

const OPPOSITES = [
  ['คะแนนสูงสุด', 'คะแนนต่ำสุด'],
  ['เพิ่มขึ้น', 'ลดลง'],
  ['กลุ่มต่ำ', 'กลุ่มสูง'],
  ['กลุ่มกลาง', 'กลุ่มสูง'],
  ['ต้องแก้ไข', 'ควรพัฒนา'],
  ['ควรรักษา', 'ควรพัฒนา'],
  ['\u00a0ยังไม่ถึง', '\u00a0ถึง'],
  ['ซึ่งถึง', 'ซึ่งยังไม่ถึง'],
  ['จุดแข็ง', 'จุดอ่อน'],
  ['ระดับ A', 'ระดับ B'],
  ['ระดับ B', 'ระดับ C'],
  ['ระดับ ผ่าน', 'ระดับ ต้องปรับปรุง'],
] as const;

const superlative: Fault = (roll, document) => {
  const [one, two] = roll.pick(OPPOSITES);
  return oneText(roll, document, (text) => (text.includes(one) ? text.replace(one, two) : text.replace(two, one)));
};

const COUNT = /(?<![0-9๐-๙.]|ที่ )[0-9๐-๙]+(?=\)? (?:ข้อ|ตัวชี้วัด|แบบสำรวจ|คน|เรื่อง|ส่วน|ระดับ))/g;

const count: Fault = (roll, document) =>
  oneText(roll, document, (text) => oneMatch(roll, text, COUNT, (number) => asIn(number, String(Number(arabicDigits(number)) + roll.pick([1, -1])))));

const mark: Fault = (roll, document) => {
  const marks = Object.values(groups.marks);
  const another = (found: string) => roll.pick(marks.filter((candidate) => candidate !== found));
  return oneText(roll, document, (text) => oneMatch(roll, text, new RegExp(`[${marks.join('')}]`, 'g'), another));
};

/** Leaves out a paragraph that says a figure or a code, or one clause of it. */
const sentence: Fault = (roll, document) => {
  const places = document.blocks.flatMap((block, index) =>
    block.kind === 'paragraph' && /[0-9๐-๙]/.test(block.runs.map(({ text }) => text).join('')) ? [index] : [],
  );
  if (places.length === 0) return null;
  const at = roll.pick(places);
  const gone = document.blocks[at];
  const said = gone?.kind === 'paragraph' ? gone.runs.map(({ text }) => text).join('') : '';
  return { document: { ...document, blocks: document.blocks.filter((_, index) => index !== at) }, said: `dropped ${said.slice(0, 200)}` };
};

/** Exchanges two scores of a table. */
const scores: Fault = (roll, document) => {
  const spots = textsOf(document);
  const numbers = spots.flatMap(({ text, block }, at) => (document.blocks[block]?.kind === 'table' && /^(?:\S\u00a0)?[0-9๐-๙]+\.[0-9๐-๙]{2}%?$/.test(text) ? [{ at, block, text }] : []));
  const pairs = numbers.flatMap((one) => numbers.filter((two) => two.block === one.block && two.at > one.at && two.text !== one.text).map((two) => [one, two] as const));
  if (pairs.length === 0) return null;
  const [one, two] = roll.pick(pairs);
  return { document: withText(withText(document, one.at, () => two.text), two.at, () => one.text), said: `${one.text} <=> ${two.text} in block ${one.block}` };
};

export const FAULTS: Readonly<Record<string, Fault>> = { digit, scoreDigit, code, row, names, superlative, count, mark, sentence, scores };
