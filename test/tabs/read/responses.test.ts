import { describe, expect, test } from 'vitest';
import { issuesOn, measure, oitTab, resultOf } from '../reading.js';

const eit = (header: string[], ...rows: (string | number)[][]) => ({ OIT: oitTab(), EIT: [header, ...rows] });
const first = (tabs: ReturnType<typeof eit>) => issuesOn(tabs, 'EIT').filter((issue) => !issue.startsWith('ไม่พบ '));

test('other columns are never read', () => {
  const tabs = eit(
    ['ประทับเวลา', 'ชื่อ', 'อีเมล', 'e8 มีช่องทางหรือไม่'],
    ['2020-05-01', 'สมมุติ', 'a@example.go.th', 'มี'],
    ['2020-05-02', 'สมมติ', 'b@example.go.th', 'ไม่มี'],
  );
  expect(measure(tabs, 'e8')).toMatchObject({ score: 50, n: 2, blank: 0, wording: 'มีช่องทางหรือไม่', source: 'computed' });
  expect(JSON.stringify(resultOf(tabs))).not.toMatch(/สมม|@|2020/);
});

describe('columns of a question with several parts', () => {
  const rows = [
    ['มากที่สุด', 'น้อยที่สุด'],
    ['มากที่สุด', 'มากที่สุด'],
  ];
  test.each([
    ['in order', ['e1', 'e1']],
    ['by name', ['e1 [ระยะเวลา]', 'e1 [ขั้นตอน]']],
    ['one named', ['e1', 'ข้อ e1 [ขั้นตอน]']],
  ])('%s', (_, header) => {
    expect(measure(eit(header, ...rows), 'e1')).toMatchObject({ score: 75, n: 2 });
  });

  test('named ones are matched by name', () => {
    const parts = measure(eit(['e1 [ระยะเวลา]', 'e1 [ขั้นตอน]'], ['น้อย', 'มากที่สุด']), 'e1').parts;
    expect(parts?.map(({ name, score }) => [name, score])).toEqual([
      ['ขั้นตอน', 100],
      ['ระยะเวลา', 33],
    ]);
  });

  test('too many are left out entirely', () => {
    const tabs = eit(['e8', 'ข้อ E๘', 'e9'], ['มี', 'มี', 'มาก']);
    expect(measure(tabs, 'e8')).toMatchObject({ score: null });
    expect(first(tabs)).toEqual(['B1: E8 มี 2 คอลัมน์']);
  });

  test('two that claim one part are left out', () => {
    const tabs = eit(['e1 [ขั้นตอน]', 'e1 [ขั้นตอน]', 'e9'], ['มาก', 'มาก', 'มาก']);
    expect(measure(tabs, 'e1').score).toBeNull();
    expect(first(tabs)).toEqual(['B1: E1 มีมากกว่าหนึ่งแห่ง (A1 B1)']);
  });

  test('a missing one leaves the question unknown', () => {
    const tabs = eit(['e1 [ขั้นตอน]'], ['มาก']);
    expect(measure(tabs, 'e1')).toMatchObject({ score: null, provisional: 67 });
    expect(issuesOn(tabs, 'EIT')).toContain('ไม่พบคอลัมน์ E1 [ระยะเวลา]');
  });
});

describe('answers that cannot be read', () => {
  test('are told one by one while they are few', () => {
    const tabs = eit(['e8', 'e9'], ['มี', 'มาก'], ['เคย', 'มาก'], ['ไม่มี', 'มาก']);
    expect(first(tabs)).toEqual(['A3: เคย']);
    expect(measure(tabs, 'e8')).toMatchObject({ score: 50, n: 2, blank: 0 });
  });

  test('are one issue where a whole column fails', () => {
    const tabs = eit(['e8', 'e9'], ...Array.from({ length: 400 }, () => ['เคย', 'มาก']));
    expect(first(tabs)).toEqual(['A2: E8 อ่านคำตอบไม่ได้ 400 จาก 400 เซลล์ เช่น เคย']);
    expect(measure(tabs, 'e8').score).toBeNull();
  });

  test('leave the rest of a column in use up to half of what is written', () => {
    const tabs = eit(['e8', 'e9'], ['เคย', 'มาก'], ['มี', 'มาก'], ['', 'มาก'], ['เคย', 'มาก'], ['มี', 'มาก']);
    expect(measure(tabs, 'e8')).toMatchObject({ score: 100, n: 2, blank: 1 });
    expect(first(tabs)).toEqual(['A2: เคย', 'A5: เคย']);
  });
});

describe('a column of which more than half cannot be read', () => {
  test('is one issue and unknown, blanks not counted, not scored from the rest', () => {
    const tabs = eit(['e8', 'e9'], ['มี', 'มาก'], ['', 'มาก'], ['', 'มาก'], ['เคย', 'มาก'], ['ไม่เคย', 'มาก'], ['', 'มาก']);
    expect(first(tabs)).toEqual(['A5: E8 อ่านคำตอบไม่ได้ 2 จาก 3 เซลล์ เช่น เคย']);
    expect(measure(tabs, 'e8')).toMatchObject({ score: null });
    expect([measure(tabs, 'e9').score, resultOf(tabs).respondents]).toEqual([67, { EIT: 6 }]);
  });

  test('leaves its question unknown, with what the other part says beside it', () => {
    const tabs = eit(['e1', 'e1', 'e9'], ['มาก', 'ดี', 'มาก'], ['มาก', 'ดี', 'มาก'], ['มาก', 'มาก', 'มาก']);
    expect(first(tabs)).toEqual(['B2: E1 [ระยะเวลา] อ่านคำตอบไม่ได้ 2 จาก 3 เซลล์ เช่น ดี']);
    expect(measure(tabs, 'e1')).toMatchObject({ score: null, provisional: 67 });
    expect(measure(tabs, '6')).toMatchObject({ score: null, provisional: 67 });
  });

  test('is told with an example also where 50 unreadable cells stand before it', () => {
    const rows = Array.from({ length: 60 }, (_, row) => ['ดี', row < 59 ? 'มาก' : 'แย่', row < 25 ? 'มี' : 'เคย']);
    expect(first(eit(['e9', 'e7', 'e8'], ...rows))).toEqual([
      'A2: E9 อ่านคำตอบไม่ได้ 60 จาก 60 เซลล์ เช่น ดี',
      'C27: E8 อ่านคำตอบไม่ได้ 35 จาก 60 เซลล์ เช่น เคย',
      'B61: แย่',
    ]);
  });

  test('is no empty tab where it is the only one', () => {
    expect(first(eit(['e8'], ['เคย'], ['เคย']))).toEqual(['A2: E8 อ่านคำตอบไม่ได้ 2 จาก 2 เซลล์ เช่น เคย']);
  });

  test('names nobody', () => {
    const tabs = eit(['e8', 'e9'], ['secret@example.go.th', 'มาก'], ['x@example.go.th', 'มาก']);
    expect(JSON.stringify(resultOf(tabs))).not.toContain('@');
  });
});

test('a row without any answer is no respondent, and its blanks do not count', () => {
  const tabs = eit(['ชื่อ', 'e8', 'e9'], ['ก', 'มี', ''], ['ข', '', ''], ['ค', '', 'มาก']);
  expect(resultOf(tabs).respondents).toEqual({ EIT: 2 });
  expect(measure(tabs, 'e8')).toMatchObject({ score: 100, n: 1, blank: 1 });
});

test('a column of another survey is an issue', () => {
  expect(first(eit(['e8', 'i1 ขั้นตอน', 'e77'], ['มี', 'มาก', 'มาก']))).toEqual(['B1: i1 ขั้นตอน', 'C1: e77']);
});

test.each([[[0, 1, 2, 3]], [[0, 3, 3, 3]]])('levels coded %j may count from 0: the column is asked, not guessed', (codes) => {
  const tabs = eit(['e9', 'e8'], ...codes.map((code) => [code, 'มี']));
  expect(first(tabs)[0]).toBe('A1: E9 มีคำตอบเป็น 0 ร่วมกับ 1 2 หรือ 3');
  expect(measure(tabs, 'e9').score).toBeNull();
});

test.each([
  [[1, 2, 3, 4], 50],
  [[0, 33, 67, 100], 50],
  [['น้อย', 4, '100', 'มาก'], 75],
])('answers coded %j give %s', (codes, score) => {
  expect(measure(eit(['e9', 'e8'], ...(codes as (string | number)[]).map((code) => [code, 'มี'])), 'e9').score).toBe(score);
});

test.each(['secret@example.go.th', 'นายสมมุติ ไม่มีจริง', '081 234 5678', 'ขอแสดงความคิดเห็นเพิ่มเติมยาว ๆ ว่าไม่ทราบ'])(
  'what may name a person is not quoted: %s',
  (text) => {
    const tabs = eit(['e8', 'e9'], [text, 'มาก'], ['มี', 'มาก']);
    expect(first(tabs)).toEqual(['A2: ข้อความที่ไม่ใช่ตัวเลือก (ไม่แสดง เพราะอาจเป็นข้อมูลส่วนบุคคล)']);
    expect(JSON.stringify(resultOf(tabs))).not.toContain(text);
  },
);
