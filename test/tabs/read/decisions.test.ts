import { afterEach, describe, expect, test } from 'vitest';
import type { Ask } from '../../../src/ita/issue.js';
import { speak } from '../../../src/words/language.js';
import { decisionsTab } from '../decided.js';
import { issuesOn, measure, officialTab, oitTab, type Rows, read, resultOf } from '../reading.js';

const asksOf = (tabs: Record<string, Rows>): Ask[] => resultOf(tabs).issues.flatMap(({ ask }) => ask ?? []);
const choices = ({ options }: Ask) => options.map(({ value }) => value);
const withAnswer = (tabs: Record<string, Rows>, { tab, about }: Ask, answer: string) => ({
  ...tabs,
  การจับคู่: decisionsTab([tab, about, answer]),
});

/** A tab that asks, what may be answered, and the scores that each answer gives. */
const WORDING = 'เจ้าหน้าที่ให้บริการตามที่กำหนดเพียงใด';
/** A linked Form, its questions in full, one of them over the columns of its parts. */
const MERGED = ['ประทับเวลา', WORDING, '', 'e9'];

const cases: [name: string, tabs: Record<string, Rows>, about: string, answers: Record<string, Record<string, number | null>>][] = [
  [
    'bare numbers that are the survey’s indicators',
    {
      EIT: [
        ['ข้อ', 'คะแนน'],
        [6, 80],
        [7, 70],
        [8, 60],
      ],
    },
    'เลข 6 7 8',
    { ตัวชี้วัด: { EIT: 70, e6: null }, ข้อ: { EIT: null, e6: 80, e8: 60 } },
  ],
  [
    'scores none of which is above 1',
    {
      EIT: [
        ['ข้อ', 'คะแนน'],
        ['e1', 0.29],
        ['e2', 1],
      ],
    },
    'คะแนนสูงสุด 1',
    { 'คูณ 100': { e1: 29, e2: 100 }, ตามที่เขียน: { e1: 0.29, e2: 1 } },
  ],
  [
    'two score columns that disagree',
    {
      EIT: [
        ['ข้อ', 'คะแนน', 'ผลคะแนน'],
        ['e1', 80, 81],
        ['e2', 70, 70],
      ],
    },
    'คอลัมน์คะแนน: B คะแนน C ผลคะแนน',
    { 'คอลัมน์ B': { e1: 80, e2: 70 }, 'คอลัมน์ C': { e1: 81, e2: 70 } },
  ],
  [
    'levels from 0',
    {
      EIT: [
        ['e3', 'e5'],
        [0, 4],
        [3, 4],
        [3, 4],
      ],
    },
    'เลขในคำตอบของ E3',
    { 'ระดับ 0 ถึง 3': { e3: 200 / 3, e5: 100 }, ไม่ใช้: { e3: null, e5: 100 } },
  ],
  [
    'two columns of one question',
    {
      EIT: [
        ['e8', 'e8 (ใหม่)', 'e9'],
        ['มี', 'ไม่มี', 'มาก'],
      ],
    },
    'คอลัมน์ของ E8: A e8 B e8 (ใหม่)',
    { 'คอลัมน์ A': { e8: 100 }, 'คอลัมน์ B': { e8: 0 } },
  ],
  [
    'a column without a code',
    {
      EIT: [
        ['e1 [ขั้นตอน]', 'e1 [ระยะเวลา]', 'ท่านได้รับบริการอย่างเท่าเทียมหรือไม่'],
        ['มาก', 'มาก', 'มากที่สุด'],
      ],
    },
    'ท่านได้รับบริการอย่างเท่าเทียมหรือไม่',
    { E2: { e2: 100 }, 'E6 [ครบถ้วน]': { e2: null }, ไม่ใช้: { e2: null } },
  ],
  [
    'a wording without a code in merged cells',
    { EIT: [MERGED, ['', 'น้อย', 'มาก', 'มาก']] },
    WORDING,
    { E1: { e1: 50, e9: 67 }, 'E1 [ขั้นตอน]': { e1: null, e9: 67 }, E2: { e2: 33, e9: 67 }, ไม่ใช้: { e1: null } },
  ],
  [
    'a wording without a code above the names of its parts',
    { EIT: [MERGED, ['', 'ระยะเวลา', 'ขั้นตอน', ''], ['', 'น้อย', 'มากที่สุด', 'มาก']] },
    WORDING,
    { E1: { e1: 66.5, e9: 67 }, ไม่ใช้: { e1: null } },
  ],
  [
    'a line of results too long to be shown',
    { EIT: [['E10 มีช่องทางร้องเรียนหรือไม่ ไม่มี 44.90'], ['E9', 61.5]] },
    'A1 ข้อความที่ไม่ใช่ตัวเลือก (ไม่แสดง เพราะอาจเป็นข้อมูลส่วนบุคคล)',
    { 'E10 44.9': { e10: 44.9 }, ไม่ใช้: { e10: null } },
  ],
];

afterEach(() => speak('th'));

describe.each(cases)('%s', (_, tabs, about, answers) => {
  const all = { OIT: oitTab(), ...tabs };
  const codes = Object.keys(Object.assign({}, ...Object.values(answers)));

  test('are asked, and used by no guess', () => {
    const asked = asksOf(all).find((ask) => ask.about === about);
    expect(asked).toBeDefined();
    for (const answer of Object.keys(answers)) expect(asked && choices(asked)).toContain(answer);
    const guessed = codes.filter((code) => measure(all, code).score !== null);
    expect(guessed.filter((code) => !['e5'].includes(code))).toEqual([]);
  });

  test('are kept by the same words whichever language is spoken', () => {
    const kept = () => asksOf(all).map((ask) => [ask.tab, ask.about, choices(ask)]);
    const thai = kept();
    speak('en');
    expect(kept()).toEqual(thai);
  });

  test.each(Object.entries(answers))('answered with %s', (answer, scores) => {
    const asked = asksOf(all).find((ask) => ask.about === about) as Ask;
    const answered = withAnswer(all, asked, answer);
    for (const [code, score] of Object.entries(scores)) {
      if (score === null) expect(measure(answered, code).score).toBeNull();
      else expect(measure(answered, code).score).toBeCloseTo(score, 9);
    }
    expect(asksOf(answered).map((ask) => ask.about)).not.toContain(about);
  });
});

describe('an answer', () => {
  const tabs = {
    OIT: oitTab(),
    EIT: [
      ['ข้อ', 'คะแนน'],
      [6, 80],
      [7, 70],
      [8, 60],
    ],
  };

  test.each([['ตัวชี้วัด '], ['ตัว ชี้วัด'], ['ตัวชี้วัด\u200b']])('%j is read as it is meant', (answer) => {
    expect(measure({ ...tabs, การจับคู่: decisionsTab(['eit', 'เลข ๖ ๗  ๘', answer]) }, 'EIT').score).toBe(70);
  });

  test('that is no option is told with its place, and asked again', () => {
    const wrong = { ...tabs, การจับคู่: decisionsTab(['EIT', 'เลข 6 7 8', 'ทั้งสองอย่าง']) };
    expect(issuesOn(wrong, 'การจับคู่')).toEqual(['C2: ทั้งสองอย่าง']);
    expect(asksOf(wrong).map(({ about }) => about)).toEqual(['เลข 6 7 8']);
  });

  test('of two to one question the later holds', () => {
    const twice = { ...tabs, การจับคู่: decisionsTab(['EIT', 'เลข 6 7 8', 'ข้อ'], ['EIT', 'เลข 6 7 8', 'ตัวชี้วัด']) };
    expect(measure(twice, 'EIT').score).toBe(70);
  });

  test('that is blank is none', () => {
    expect(asksOf({ ...tabs, การจับคู่: decisionsTab(['EIT', 'เลข 6 7 8', ' ']) })).toHaveLength(1);
  });

  test('about nothing that stands in the sheet changes nothing', () => {
    const other = { ...tabs, การจับคู่: decisionsTab(['IIT', '__proto__', 'constructor'], ['EIT', 'เลข 1', 'ข้อ']) };
    expect(issuesOn(other, 'การจับคู่')).toEqual([]);
  });
});

describe('a figure that differs from the data below it', () => {
  const tabs = { OIT: oitTab({ o1: 0 }), ผลทางการ: officialTab({ OIT: 90, IIT: 80, EIT: 80 }) };
  const answer = (own: Record<string, Rows>) => {
    const whole = read(own);
    if (!whole.ok) throw new Error(whole.message);
    return whole;
  };

  test('is asked about, with both figures', () => {
    expect(answer(tabs).unacknowledged).toEqual(['OIT']);
    expect(asksOf(tabs)).toMatchObject([{ tab: 'ผลทางการ', about: 'OIT 90.00 กับ 98.89', suggested: null }]);
  });

  test('is acknowledged in the workbook, and still told', () => {
    const acknowledged = { ...tabs, การจับคู่: decisionsTab(['ผลทางการ', 'OIT 90.00 กับ 98.89', 'รับทราบ']) };
    expect(answer(acknowledged).unacknowledged).toEqual([]);
    expect(answer(acknowledged).result.issues.map(({ cell, ask }) => [cell, ask])).toContainEqual(['B2', undefined]);
  });

  test('is asked about anew when a figure changes', () => {
    const acknowledged = { ...tabs, การจับคู่: decisionsTab(['ผลทางการ', 'OIT 90.00 กับ 98.89', 'รับทราบ']) };
    expect(answer({ ...acknowledged, OIT: oitTab({ o1: 0, o2: 0 }) }).unacknowledged).toEqual(['OIT']);
  });

  test('by rounding alone needs no word', () => {
    expect(answer({ ...tabs, ผลทางการ: officialTab({ OIT: 98.88, IIT: 80, EIT: 80 }) }).unacknowledged).toEqual([]);
  });
});
