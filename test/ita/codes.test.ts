import { describe, expect, test } from 'vitest';
import { printedCode, readCode, readLeadingCode, readMeasureCode } from '../../src/ita/codes.js';

describe('a code with its letter', () => {
  test.each([
    ['I๑', 'i1'],
    ['i1', 'i1'],
    ['1๑', 'i1'],
    ['ข้อ i1', 'i1'],
    ['1๑๑', 'i11'],
    ['l1', 'i1'],
    ['I 1.', 'i1'],
    ['i01', 'i1'],
    ['E๑๐', 'e10'],
    ['e10', 'e10'],
    ['ข้อที่ E8', 'e8'],
    ['e-8', 'e8'],
    ['O๒', 'o2'],
    ['0๒', 'o2'],
    ['๐๒', 'o2'],
    ['๐๓๘', 'o38'],
    ['o38', 'o38'],
    ['O 038', 'o38'],
    ['o\u200b2', 'o2'],
    ['o\u00a02', 'o2'],
    ['L1', 'i1'],
    ['๐1', 'o1'],
    ['๐038', 'o38'],
    ['E-010', 'e10'],
    ['1๑๒๓', 'i123'],
    ['i1:', 'i1'],
    ['i1...', 'i1'],
    ['ข้อคำถาม o1', 'o1'],
    ['ข้อคำถามที่ ๐๒', 'o2'],
  ])('%s is %s', (text, code) => {
    expect(readCode(text)).toEqual({ certain: true, code });
  });
});

describe('a bare number', () => {
  test.each([
    ['11', 11],
    ['๑๑', 11],
    ['7', 7],
    ['02', 2],
    ['7.', 7],
    ['ข้อ 5', 5],
    ['ข้อที่ 5:', 5],
    ['ข้อคำถาม 5', 5],
    ['125', 125],
    [7, 7],
  ])('%s is the number %s', (text, number) => {
    expect(readCode(text)).toEqual({ certain: false, number });
  });
});

describe('a measure above the question', () => {
  test.each([
    ['9.1', '9.1'],
    ['๑๐.๒', '10.2'],
    [9.1, '9.1'],
    ['ตัวชี้วัดที่ ๗', '7'],
    ['ตัวชี้วัด 10', '10'],
    ['9.1.', '9.1'],
    ['10.12', '10.12'],
    ['09.01', '9.1'],
    ['ข้อ 9.1', '9.1'],
    ['ตัวชี้วัดย่อยที่ ๙.๑', '9.1'],
    ['ตัวชี้วัดย่อย 9.1', '9.1'],
    ['ตัวชี้วัด ๑๐๐', '100'],
    ['OIT', 'OIT'],
    ['iit', 'IIT'],
    ['Eit', 'EIT'],
    ['TOTAL', 'total'],
    ['ภาพรวม', 'total'],
    ['คะแนนรวม', 'total'],
    ['คะแนน รวม ทั้งหมด', 'total'],
    ['คะแนนภาพรวม', 'total'],
    ['total', 'total'],
    ['รวม', 'total'],
  ])('%s is %s', (text, code) => {
    expect(readCode(text)).toEqual({ certain: true, code });
  });
});

test.each([
  ['nothing', ['', ' ', '.', 'ข้อ', 'ตัวชี้วัด']],
  ['other words', ['หมายเหตุ', '__proto__', 'x'.repeat(50000), 'o', 'it', 'ait', 'lit', 'IITx', 'xIIT', 'OIT1']],
  ['number nought', ['0', '00', 'o0', '๐๐', 'ตัวชี้วัด 0']],
  ['other letters', ['ก๑', 'a1', '1e3']],
  ['more before it', ['xi1', 'x1๑', 'x๐1', 'x1', 'x9.1', 'ก ตัวชี้วัดที่ 7', 'ตัวชี้วัด x7']],
  ['more after it', ['i1a', '1๑x', '๐1x', '1x', '9.1x', 'o1 o2', 'i1ข้อ', '7 ตัวชี้วัด', 'ตัวชี้วัด 7x']],
  ['other signs', ['-1', 'i--1', '.5', '1.5.2', '9-1', '9..1', '9:1']],
  ['more digits than any', ['1234', 'i1234', '1๑๑๑๑', '๐1234', '999.1', '9.111', 'ตัวชี้วัด 1234']],
])('%s is no code', (_, texts) => {
  expect(texts.filter((text) => readCode(text) !== null)).toEqual([]);
});

test('prints a capital letter and digits by the setting', () => {
  expect(['i1', 'e10', '9.1', 'OIT'].map((code) => printedCode(code, 'thai'))).toEqual(['I๑', 'E๑๐', '๙.๑', 'OIT']);
  expect(printedCode('o38', 'arabic')).toBe('O38');
});

test.each([
  ['i1 ทำงานตามที่กำหนด [ขั้นตอน]', 'i1', 'ทำงานตามที่กำหนด [ขั้นตอน]'],
  ['ข้อ e8: มีช่องทาง', 'e8', 'มีช่องทาง'],
  ['1๑ ก', 'i1', 'ก'],
  ['E8', 'e8', ''],
  ['e8.มีช่องทาง', 'e8', 'มีช่องทาง'],
  ['e8) มีช่องทาง', 'e8', 'มีช่องทาง'],
  ['e8 – มีช่องทาง', 'e8', 'มีช่องทาง'],
  ['E - 8 มีช่องทาง', 'e8', 'มีช่องทาง'],
  ['e8 .:) มีช่องทาง', 'e8', 'มีช่องทาง'],
  ['e8 - 9 ช่องทาง', 'e8', '9 ช่องทาง'],
  ['ข้อที่e8 มีช่องทาง', 'e8', 'มีช่องทาง'],
  ['ข้อคำถาม O๑๒ มี', 'o12', 'มี'],
  ['๐๓๘ มาตรการ', 'o38', 'มาตรการ'],
  ['1๑๒๓ ก', 'i123', 'ก'],
])('%s begins with %s', (text, code, rest) => {
  expect(readLeadingCode(text)).toEqual({ read: { certain: true, code }, rest });
});

test.each([
  ['ข้อคำถามที่ 1 ขั้นตอน', 1],
  ['12. ระยะเวลา', 12],
  ['ข้อ 125', 125],
  ['ข้อคำถาม ๕ ขั้นตอน', 5],
  ['ข้อที่ 3-ขั้นตอน', 3],
])('%s begins with the bare number %s', (text, number) => {
  expect(readLeadingCode(text)?.read).toEqual({ certain: false, number });
});

test.each(['ประทับเวลา', 'e8ก', 'email', 'อายุ 20 ปี', '', 'ก e8 มี', '1234 มี', 'e1234 มี', 'i0 มี', 'E8E9', '8/2564 มี'])(
  '%s begins with no code',
  (text) => {
    expect(readLeadingCode(text)).toBeNull();
  },
);

test('where any measure may stand, a bare number is an indicator', () => {
  expect([readMeasureCode('7'), readMeasureCode('e7'), readMeasureCode('x')]).toEqual(['7', 'e7', null]);
});
