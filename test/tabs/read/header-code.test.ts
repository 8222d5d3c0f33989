import { expect, test } from 'vitest';
import { codedHeader } from '../../../src/tabs/read/header-code.js';

/** What a header is read as: its code, or its bare number; the number of a part; the rest. */
const said = (header: string | number): string | null => {
  const coded = codedHeader(header);
  if (!coded) return null;
  const code = coded.read.certain ? coded.read.code : `bare ${coded.read.number}`;
  return [code, coded.number === '' ? '' : `part ${coded.number}`, coded.rest].filter((text) => text !== '').join(' | ');
};

test.each([
  ['E1', 'e1'],
  ['Ｅ１　ขั้นตอน', 'e1 | ขั้นตอน'],
  ['(E1) ขั้นตอน', 'e1 | ขั้นตอน'],
  ['[i1] ขั้นตอน [ก]', 'i1 | ขั้นตอน [ก]'],
  ['ขั้นตอนเป็นอย่างไร (E1)', 'e1 | ขั้นตอนเป็นอย่างไร'],
  ['ขั้นตอนเป็นอย่างไร (E1) [ก]', 'e1 | ขั้นตอนเป็นอย่างไร [ก]'],
  ['E1.2 ระยะเวลา', 'e1 | part 2 | ระยะเวลา'],
  ['i1 (2)', 'i1 | part 2'],
  ['I1-2', 'i1 | part 2'],
  ['I.1 ขั้นตอน', 'i1 | ขั้นตอน'],
  ['คำถามข้อที่ 1 ขั้นตอน', 'bare 1 | ขั้นตอน'],
  [7, 'bare 7'],
  ['2.1 ขั้นตอน', '2.1 | ขั้นตอน'],
])('%s is %s', (header, expected) => {
  expect(said(header)).toBe(expected);
});

test.each(['(1) ขั้นตอน', 'ขั้นตอน (5)', '(ก) ขั้นตอน', '2563', 'ข้อเสนอแนะ (ถ้ามี)', ''])('%j names no code', (header) => {
  expect(said(header)).toBeNull();
});
