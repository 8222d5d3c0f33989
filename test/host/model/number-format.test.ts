import { expect, test } from 'vitest';
import { formatNumber } from '../../../host/model/number-format.js';

test.each([
  [79.684, '0.00', '79.68'],
  [1.005, '0.00', '1.01'],
  [-0.001, '0.00', '0.00'],
  [1234567.5, '#,##0.0', '1,234,567.5'],
  [0.125, '0.0%', '12.5%'],
  [5, '0 "คน"', '5 คน'],
  [2, '0.##', '2'],
  [0.1 + 0.2, 'General', '0.3'],
  [100, '#,##0', '100'],
  [44214, 'd/M/yyyy', '18/1/2021'],
  [44214.25, 'yyyy-mm-dd hh:mm', '2021-01-18 06:00'],
  [44214, '[$-41E]dd/mm/yy', '18/01/21'],
  [44214, 'd "ม.ค." yyyy', '18 ม.ค. 2021'],
])('%s by %s is %s', (value, format, text) => {
  expect(formatNumber(value, format)).toBe(text);
});
