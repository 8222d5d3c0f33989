import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/ita/text.js';
import { issuesOn, measure, oitTab, type Rows, resultOf } from '../reading.js';

const eit = (header: Cell[], ...rows: Cell[][]): Record<string, Rows> => ({ OIT: oitTab(), EIT: [header, ...rows] });
const known = (tabs: Record<string, Rows>): Record<string, number> =>
  Object.fromEntries(
    resultOf(tabs).measures.flatMap(({ code, score, survey, source }) =>
      survey === 'EIT' && source === 'entered' && score !== null ? [[code, score]] : [],
    ),
  );
const first = (tabs: Record<string, Rows>): string[] => issuesOn(tabs, 'EIT').filter((issue) => !issue.startsWith('ไม่พบ '));

describe('numbers with a point', () => {
  const oit = (...codes: Cell[]): Record<string, Rows> => ({
    EIT: eit(['ข้อ', 'คะแนน'], ['e1', 90]).EIT ?? [],
    OIT: [['ข้อ', 'คะแนน'], ...codes.map((code) => [code, 100])],
  });
  const scores = (tabs: Record<string, Rows>) => ['9.1', '10', 'OIT', 'o1'].map((code) => measure(tabs, code).score);
  test('are the sub-indicators where there are no others', () => {
    expect(scores(oit('9.1', '9.2', '9.3', '9.4', '9.5', '10.1', '10.2'))).toEqual([100, 100, 100, null]);
  });

  test('that go beyond them may count the items: none is used, and that is told', () => {
    const codes = ['o1', ...Array.from({ length: 33 }, (_, at) => `9.${at + 1}`), '๑๐.๑', '10.2', '10.3'];
    expect(scores(oit(...codes))).toEqual([null, null, null, 100]);
    expect(issuesOn(oit(...codes), 'OIT')[0]).toBe('ไม่มี 9.6 9.7 9.8 9.9 9.10 … +24 ในกรอบการประเมิน เลขที่มีจุดในแท็บนี้จึงอาจเป็นลำดับข้อ');
  });
});

describe('a title that contradicts the code leaves the row out', () => {
  test.each([
    ['another code', 'E8 มีช่องทางหรือไม่'],
    ['the title of another question', 'การชี้แจงเมื่อมีข้อสงสัย'],
    ['another indicator', 'ประสิทธิภาพการสื่อสาร'],
  ])('%s', (_, title) => {
    const tabs = eit(['ข้อ', 'รายการ', 'คะแนน'], [1, title, 55], ['e2', '', 70]);
    expect(known(tabs)).toEqual({ e2: 70 });
    expect(first(tabs)).toEqual([`A2: รหัส 1 แต่ชื่อคือ ${title}`]);
  });

  test('the name of what it stands under does not', () => {
    expect(known(eit(['ข้อ', 'ตัวชี้วัด', 'คะแนน'], ['e1', 'คุณภาพการดำเนินงาน', 55], ['e2', 'คุณภาพการดำเนินงาน', 70]))).toEqual({
      e1: 55,
      e2: 70,
    });
  });
});

test('a bare number is no indicator where several rows bear its name', () => {
  const rows = [1, 2, 3, 4, 5, 6].map((number): Cell[] => [number, 'การปฏิบัติหน้าที่', 50 + number]);
  const tabs = { OIT: oitTab(), IIT: [['ข้อ', 'ตัวชี้วัด', 'คะแนน'], ...rows] };
  expect([measure(tabs, 'i1').score, measure(tabs, '1').source]).toEqual([51, 'computed']);
});

describe('bare numbers are left out, all of them', () => {
  test.each<[string, Cell[], string]>([
    ['where they begin anew', [1, 2, 3, 1, 2], '1 2'],
    ['where they go beyond the questions', [1, 2, 16], '16'],
  ])('%s', (_, numbers, told) => {
    const tabs = eit(['ข้อ', 'คะแนน'], ...numbers.map((number, row): Cell[] => [number, 50 + row]), ['e9', 80]);
    expect(known(tabs)).toEqual({ e9: 80 });
    expect(first(tabs)).toEqual([`เลข ${told} มีมากกว่าหนึ่งแถวหรือเกินจำนวนข้อ`]);
  });
});

test('code and words in one cell are read where a score stands beside them', () => {
  const tabs = eit(['ข้อ', 'คะแนน'], ['e2 ให้บริการอย่างเท่าเทียมกัน', 70], ['e3 ตรวจแล้ว', ''], ['7. ประสิทธิภาพการสื่อสาร', 60], ['e9 1', 10]);
  expect(known(tabs)).toEqual({ e2: 70, 7: 60 });
});

test('a part without a code is of the question above it', () => {
  const tabs = eit(['ข้อ', 'ส่วนย่อย', 'คะแนน'], ['e1', 'ขั้นตอน', 60], ['', 'ระยะเวลา', 80], ['', '', 90]);
  expect(known(tabs)).toEqual({ e1: 70 });
});

test('counts of people are no shares', () => {
  const tabs = eit(['ข้อ', 'มี', 'ไม่มี', 'คะแนน'], ['e8', 27, 22, 55.1]);
  expect(measure(tabs, 'e8').parts).toBeUndefined();
  expect(first(tabs)).toEqual(['B2: 27 22']);
});
