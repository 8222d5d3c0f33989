import type { Cell } from '../../../src/ita/text.js';
import { thaiDigits } from '../../../src/words/digits.js';
import type { Dice } from '../../properties/dice.js';
import type { Asked } from './model.js';

/** A code as someone may type it. */
export type Spelling = (code: string, roll: Dice) => string;

const letter = (code: string): string => code.slice(0, 1);
const number = (code: string): string => code.slice(1);

export const small: Spelling = (code) => code;
export const capital: Spelling = (code) => code.toUpperCase();
export const thai: Spelling = (code) => thaiDigits(code.toUpperCase());
export const spaced: Spelling = (code) => `${letter(code).toUpperCase()} ${number(code)}`;
export const dashed: Spelling = (code) => code.toUpperCase().replace(/^(.)/, '$1-');
export const zeroed: Spelling = (code) => `${letter(code).toUpperCase()}${number(code).padStart(2, '0')}`;
/** `1๑` for I๑ and `0๒` for O๒, as the official report prints them; E has no digit that looks like it. */
export const digitForLetter: Spelling = (code) =>
  (letter(code) === 'e' ? 'E' : letter(code) === 'i' ? '1' : '0') + thaiDigits(number(code));
export const thaiZeroForLetter: Spelling = (code) => (letter(code) === 'o' ? '๐' : letter(code)) + thaiDigits(number(code));
export const smallL: Spelling = (code) => (letter(code) === 'i' ? 'l' : letter(code)) + number(code);
export const bare: Spelling = (code) => number(code);
export const bareThai: Spelling = (code) => thaiDigits(number(code));
export const withWord: Spelling = (code) => `ข้อ ${code}`;
export const withWordAndBare: Spelling = (code) => `ข้อที่ ${number(code)}`;
export const dotted: Spelling = (code) => `${code.toUpperCase()}.`;
export const invisible: Spelling = (code) => `\u200b${code.toUpperCase()}\u00a0`;
export const fullWidth: Spelling = (code) => wide(code.toUpperCase());
export const anyLettered: Spelling = (code, roll) =>
  roll.pick([small, capital, thai, spaced, dashed, zeroed, digitForLetter, smallL, withWord, dotted, invisible])(code, roll);

export const wide = (text: string): string => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
export const decomposed = (text: string): string => text.replace(/([\u0e48-\u0e4b]?)\u0e33/g, '\u0e4d$1\u0e32');
/** Odd spaces, and signs that nobody sees. */
export const messy = (text: string, roll: Dice): string =>
  text
    .replace(/ /g, () => roll.pick([' ', '  ', '\u00a0', ' \u200b', '\n', '\u2009 ']))
    .replace(/$/, () => roll.pick(['', ' ', '\u200b', '\ufeff']));

const bracketed = ({ partName }: Asked): string => (partName === '' ? '' : ` [${partName}]`);

/** `I1 ท่าน… [ขั้นตอน]` by a spelling of the code and what stands between it and the words. */
export const inFull =
  (spelling: Spelling, between = ' ') =>
  (asked: Asked, roll: Dice): string =>
    `${spelling(asked.code, roll)}${between}${asked.wording}${bracketed(asked)}`;

export const codeOnly =
  (spelling: Spelling) =>
  ({ code }: Asked, roll: Dice): string =>
    spelling(code, roll);

export const codeAndPart =
  (spelling: Spelling) =>
  (asked: Asked, roll: Dice): string =>
    `${spelling(asked.code, roll)}${bracketed(asked)}`;

/** Only the first column of a question bears its code, as where cells are merged. */
export const firstOnly =
  (spelling: Spelling) =>
  ({ code, part }: Asked, roll: Dice): string =>
    part === 0 ? spelling(code, roll) : '';

const LEVELS = ['น้อยที่สุดหรือไม่มีเลย', 'น้อย', 'มาก', 'มากที่สุด'];
const ENGLISH = new Map([
  ['น้อยที่สุดหรือไม่มีเลย', 'least'],
  ['น้อย', 'little'],
  ['มาก', 'much'],
  ['มากที่สุด', 'most'],
  ['มี', 'yes'],
  ['ไม่มี', 'no'],
]);

/** 1 to 4; มี and ไม่มี stay words. */
export const levels = (label: string): Cell => (LEVELS.includes(label) ? LEVELS.indexOf(label) + 1 : label);
export const levelTexts = (label: string): Cell => String(levels(label));
export const thaiLevels = (label: string): Cell => thaiDigits(String(levels(label)));
export const english = (label: string): Cell => ENGLISH.get(label) ?? label;
/** What an answer is worth, where that is what it says: a reversed part would tell the other way round. */
export const points = (label: string, { reversed }: Asked): Cell =>
  reversed || !LEVELS.includes(label) ? label : ([0, 33, 67, 100][LEVELS.indexOf(label)] ?? label);
export const shortLowest = (label: string): Cell => (label === LEVELS[0] ? 'น้อยที่สุด' : label);
export const slashedLowest = (label: string): Cell => (label === LEVELS[0] ? 'น้อยที่สุด / ไม่มีเลย' : label);
export const trailing = (label: string, _: Asked, roll: Dice): Cell =>
  roll.pick([label, `${label} `, ` ${label}`, `${label}\u00a0`, `${label}\u200b`]);
export const mixed = (label: string, asked: Asked, roll: Dice): Cell =>
  roll.pick([label, levels(label), levelTexts(label), thaiLevels(label), english(label), shortLowest(label), trailing(label, asked, roll)]);

/** The level's number before or behind its words. */
export const numberedLabel = (label: string, _: Asked, roll: Dice): Cell => {
  const number = 1 + LEVELS.indexOf(label);
  return number === 0 ? label : roll.pick([`${number}. ${label}`, `(${number}) ${label}`, `${label} (${number})`, `${number} = ${label}`]);
};
