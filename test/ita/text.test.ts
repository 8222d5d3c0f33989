import { describe, expect, test } from 'vitest';
import { type Cell, isBlank, nameKey, plain } from '../../src/ita/text.js';

describe('the text of a cell', () => {
  test.each<[string, Cell | undefined, string]>([
    ['a number', 9.1, '9.1'],
    ['a truth', true, 'true'],
    ['a date', new Date(0), ''],
    ['no cell', undefined, ''],
    ['spaces around and doubled, tabs, line ends, no-break spaces', ' \u00a0ก\t ข\r\n ค ', 'ก ข ค'],
    ['control characters', '\u0000ก\u0001\u001fข\u007f', 'ก ข'],
  ])('%s', (_, cell, text) => {
    expect(plain(cell)).toBe(text);
  });

  test.each(['\u061c', '\u180e', '\u200b', '\u200f', '\u202a', '\u202e', '\u2060', '\u2069', '\ufeff', '\u00ad'])(
    'nobody sees %j, between letters or alone',
    (sign) => {
      expect([plain(`ก${sign}${sign}ข`), plain(sign)]).toEqual(['กข', '']);
    },
  );

  test.each([
    ['decomposed', 'นํา', 'นำ'],
    ['below each tone mark', 'นํ่า นํ้า นํ๊า นํ๋า', 'น่ำ น้ำ น๊ำ น๋ำ'],
    ['of which one half is missing', 'นํ นา', 'นํ นา'],
  ])('ำ %s', (_, typed, text) => {
    expect(plain(typed)).toBe(text);
  });
});

test('a sign that nobody sees changes nothing, whatever else the text holds', () => {
  const texts = Array.from({ length: 0x10000 }, (_, unit) => `ก${String.fromCharCode(unit)} ข`);
  expect(texts.filter((text) => plain(text) !== plain(`\u200b${text}`))).toEqual([]);
});

test.each<[Cell | undefined, boolean]>([
  ['', true],
  [' \u200b\u00a0', true],
  [undefined, true],
  ['-', false],
  [0, false],
  [false, false],
  [new Date(0), false],
])('%j is blank: %s', (cell, expected) => {
  expect(isBlank(cell)).toBe(expected);
});

describe('two spellings of one name', () => {
  test.each<[string, Cell | undefined, string]>([
    ['upper case', 'IIT Score', 'iitscore'],
    ['colons and stars', '* คะแนน : ข้อ：', 'คะแนนข้อ'],
    ['a bracket at the end', 'คะแนน (ร้อยละ)', 'คะแนน'],
    ['a square one, with spaces after', 'คะแนน [100]  ', 'คะแนน'],
    ['a wide one', 'คะแนน（เต็ม）', 'คะแนน'],
    ['an empty one', 'คะแนน ()', 'คะแนน'],
    ['the last of two brackets', 'คะแนน (ก) (ข)', 'คะแนน(ก)'],
    ['a bracket in the middle', 'คะแนน (ก) รวม', 'คะแนน(ก)รวม'],
    ['a bracket that is not opened', 'คะแนน)', 'คะแนน)'],
    ['a bracket that is not closed', 'คะแนน (ก', 'คะแนน(ก'],
    ['one that holds another', 'คะแนน ((ก))', 'คะแนน((ก))'],
    ['nothing', undefined, ''],
  ])('%s', (_, name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});
