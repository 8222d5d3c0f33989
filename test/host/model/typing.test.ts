import { expect, test } from 'vitest';
import { Fault } from '../../../host/model/cell.js';
import { typeText } from '../../../host/model/typing.js';

const TODAY = 44214; // 18 January 2021

test.each([
  ['007', 7, undefined],
  ['-1.5', -1.5, undefined],
  ['.5', 0.5, undefined],
  ['1,234.5', 1234.5, '#,##0.##'],
  ['1e3', 1000, undefined],
  ['50%', 0.5, '0%'],
  ['12.5%', 0.125, '0.00%'],
  ['TRUE', true, undefined],
  ['false', false, undefined],
  ['1/2', 44228, 'd/M/yyyy'],
  ['18/1/2564', 242540, 'd/M/yyyy'],
  ['2021-01-18', 44214, 'd/M/yyyy'],
  ['2021-01-18 06:00', 44214.25, 'd/M/yyyy H:mm:ss'],
  ['12:00', 0.5, 'H:mm:ss'],
  ["'007", '007', undefined],
  ["'=A1", '=A1', undefined],
  ['I๑', 'I๑', undefined],
  ['-', '-', undefined],
  ['- ข้อ', '- ข้อ', undefined],
  ['32/1/2564', '32/1/2564', undefined],
  ['1.2.3', '1.2.3', undefined],
  ['1,23', '1,23', undefined],
  ['ไม่ประเมิน', 'ไม่ประเมิน', undefined],
])('%s typed is %s', (text, value, numberFormat) => {
  const typed = typeText(text, 'General', true, TODAY);
  expect(typed).toEqual({ content: { value }, ...(numberFormat ? { numberFormat } : {}) });
});

test.each(['=SUM(A1:A2)', '=1'])('%s typed is a formula', (text) => {
  expect(typeText(text, 'General', true, TODAY).content).toEqual({ formula: text, cached: null });
});

test('a sign before a name starts a formula', () => {
  expect(typeText('+A1', 'General', true, TODAY).content).toEqual({ formula: '=+A1', cached: null });
});

test.each(['007', '=A1', '1/2', '50%', 'TRUE'])('%s stays text in a cell of plain text', (text) => {
  expect(typeText(text, '@', true, TODAY).content).toEqual({ value: text });
});

test('the sign of an error is an error', () => {
  expect(typeText('#N/A', 'General', true, TODAY).content).toEqual({ value: new Fault('#N/A') });
});

test('month comes first in an American spreadsheet', () => {
  expect(typeText('1/2', 'General', false, TODAY).content).toEqual({ value: 44198 });
});
