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
    ['OIT', 'OIT'],
    ['iit', 'IIT'],
    ['คะแนนภาพรวม', 'total'],
    ['total', 'total'],
    ['รวม', 'total'],
  ])('%s is %s', (text, code) => {
    expect(readCode(text)).toEqual({ certain: true, code });
  });
});

test.each(['', 'ก๑', 'o', 'o0', '0', 'i1a', 'o1 o2', 'หมายเหตุ', '-1', '1.5.2', '__proto__', '1e3', 'x'.repeat(50000)])(
  '%s is no code',
  (text) => {
    expect(readCode(text)).toBeNull();
  },
);

test('prints a capital letter and digits by the setting', () => {
  expect(['i1', 'e10', '9.1', 'OIT'].map((code) => printedCode(code, 'thai'))).toEqual(['I๑', 'E๑๐', '๙.๑', 'OIT']);
  expect(printedCode('o38', 'arabic')).toBe('O38');
});

test.each([
  ['i1 ทำงานตามที่กำหนด [ขั้นตอน]', 'i1', 'ทำงานตามที่กำหนด [ขั้นตอน]'],
  ['ข้อ e8: มีช่องทาง', 'e8', 'มีช่องทาง'],
  ['1๑ ก', 'i1', 'ก'],
  ['E8', 'e8', ''],
])('%s begins with %s', (text, code, rest) => {
  expect(readLeadingCode(text)).toEqual({ read: { certain: true, code }, rest });
});

test.each([
  ['ข้อคำถามที่ 1 ขั้นตอน', 1],
  ['12. ระยะเวลา', 12],
])('%s begins with the bare number %s', (text, number) => {
  expect(readLeadingCode(text)?.read).toEqual({ certain: false, number });
});

test.each(['ประทับเวลา', 'e8ก', 'email', 'อายุ 20 ปี', ''])('%s begins with no code', (text) => {
  expect(readLeadingCode(text)).toBeNull();
});

test('where any measure may stand, a bare number is an indicator', () => {
  expect([readMeasureCode('7'), readMeasureCode('e7'), readMeasureCode('x')]).toEqual(['7', 'e7', null]);
});
