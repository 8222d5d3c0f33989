import { describe, expect, test } from 'vitest';
import { rounded } from '../../../src/ita/number.js';
import { exampleTabs, expected } from '../../example.js';
import { issuesOn, measure, officialTab, oitTab, read, readWhole, resultOf, YEAR } from '../reading.js';

const example = (change: (tabs: ReturnType<typeof exampleTabs>) => void = () => {}) => {
  const tabs = exampleTabs();
  change(tabs);
  const answer = readWhole(tabs);
  if (!answer.ok) throw new Error(answer.message);
  return answer.result;
};

describe('the example', () => {
  const result = example();
  const score = (code: string) => rounded(result.measures.find((own) => own.code === code)?.score ?? Number.NaN);

  test('total and rating are the published ones', () => {
    expect([rounded(result.total.score ?? 0), result.total.rating]).toEqual([expected.total, expected.rating]);
  });

  const figures = { ...expected.surveys, ...expected.indicators, ...expected.subIndicators, ...expected.questions };
  test.each(Object.entries(figures))('%s is %s', (code, figure) => {
    expect(score(code)).toBe(figure);
  });

  test.each(Object.entries(expected.groups))('the groups of %s are the published ones', (survey, groups) => {
    for (const [group, codes] of Object.entries(groups)) {
      expect(result.measures.filter((own) => own.survey === survey && own.group === group).map(({ code }) => code)).toEqual(codes);
    }
    const counts = (['low', 'middle', 'high'] as const).map(
      (group) => result.measures.filter((own) => own.survey === survey && own.group === group).length,
    );
    expect(counts).toEqual({ IIT: [0, 18, 12], EIT: [3, 6, 6], OIT: [11, 0, 32] }[survey]);
  });

  test('gains and the way to A are the published ones', () => {
    expect(Object.fromEntries(result.gains.map(({ code, gain }) => [code, rounded(gain)]))).toEqual(expected.gains);
    expect(result.path).toMatchObject({ rating: 'A', codes: { length: expected.pathToA.fewestItems } });
    expect([rounded(result.path?.reaches ?? 0), rounded(result.path?.all ?? 0)]).toEqual([expected.pathToA.reaches, expected.pathToA.all]);
  });

  test('every measure of the framework stands once, none is unknown, nothing is amiss', () => {
    expect(new Set(result.measures.map(({ code }) => code)).size).toBe(result.measures.length);
    expect(result.measures).toHaveLength(3 + 10 + 7 + 45 + 43);
    expect(result.measures.filter((own) => own.score === null)).toEqual([]);
    expect(result.issues).toEqual([]);
  });

  test('respondents and blanks are counted', () => {
    expect(result.respondents).toEqual({ IIT: 52, EIT: 50 });
    expect(result.measures.find(({ code }) => code === 'e8')).toMatchObject({ n: 49, blank: 1 });
  });

  test('no time of an answer reaches the result', () => {
    expect(JSON.stringify(result)).not.toContain('2020-05-01');
  });
});

test('leaving the 11 failed items blank does not turn 79.68 B into 88.72 A', () => {
  const blank = example((tabs) => {
    for (const row of tabs.get('OIT') ?? []) if (row[2] === 0) row[2] = '';
  });
  expect(blank.total).toMatchObject({ score: null, rating: null });
  expect(blank.issues).toHaveLength(11);
});

describe('nothing can be computed', () => {
  test.each([
    ['an empty workbook', new Map(), /ปีงบประมาณ/],
    ['no year', new Map([['OIT', oitTab()]]), /ปีงบประมาณ/],
    [
      'a year that cannot be read',
      new Map([
        ['ตั้งค่า', [['ปีงบประมาณที่ประเมิน', 'ปีนี้']]],
        ['OIT', oitTab()],
      ]),
      /ตั้งค่า เซลล์ B1 พบ “ปีนี้”/,
    ],
    [
      'a year without a framework',
      new Map([
        ['ตั้งค่า', [['ปีงบประมาณที่ประเมิน', 2561]]],
        ['OIT', oitTab()],
      ]),
      /2561 .*B1/,
    ],
    [
      'no readable score anywhere',
      new Map([
        ['ตั้งค่า', YEAR],
        [
          'OIT',
          [
            ['ข้อ', 'คะแนน'],
            ['o1', 'ก'],
          ],
        ],
      ]),
      /ไม่พบคะแนน/,
    ],
    [
      'tabs of headers only',
      new Map([
        ['ตั้งค่า', YEAR],
        ['IIT', [['i1', 'i2']]],
        ['OIT', [['ข้อ', 'คะแนน']]],
      ]),
      /ไม่พบคะแนน/,
    ],
  ])('%s: one sentence', (_, tabs, sentence) => {
    const answer = readWhole(tabs);
    expect(answer).toMatchObject({ ok: false, message: expect.stringMatching(sentence) });
    expect(answer.ok ? '' : answer.message).not.toContain('\n');
  });
});

describe('a tab that is not there', () => {
  const issues = resultOf({ OIT: oitTab() }).issues;
  test('is unknown and one issue', () => {
    expect(issues.map(({ tab, found }) => [tab, found])).toEqual([
      ['IIT', 'ไม่มีแท็บ IIT'],
      ['EIT', 'ไม่มีแท็บ EIT'],
    ]);
    expect(resultOf({ OIT: oitTab() }).total.score).toBeNull();
  });

  test('with only a header is one issue too', () => {
    expect(issuesOn({ OIT: oitTab(), IIT: [['ข้อ', 'คะแนน']] }, 'IIT')).toEqual(['แท็บ IIT ยังไม่มีข้อมูล']);
    expect(issuesOn({ OIT: oitTab(), EIT: [['e1 [ขั้นตอน]', 'e1 [ระยะเวลา]', 'e2']] }, 'EIT')).toEqual(['แท็บ EIT ยังไม่มีข้อมูล']);
  });
});

describe('official figures', () => {
  test('make a total where no item is at hand', () => {
    const scores = { 1: 88.78, 2: 82.67, 3: 88.66, 4: 81.07, 5: 83.66, 6: 87.52, 7: 71.85, 8: 72.92, 9: 73.56, 10: 81.25 };
    const { total } = resultOf({ ผลทางการ: officialTab(scores) });
    expect([rounded(total.score ?? 0), total.rating, total.source]).toEqual([79.68, 'B', 'computed']);
  });

  test('are found by name and by code in any spelling', () => {
    const tabs = {
      ผลทางการ: officialTab({
        การใช้งบประมาณ: 80,
        '๙.๑': 70,
        ตัวชี้วัดที่7: 60,
        'แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)': 90,
        การปรับปรุงการทำงาน: 50,
        คะแนนภาพรวม: 77,
      }),
    };
    expect(['2', '9.1', '7', 'OIT', '8'].map((code) => measure(tabs, code).official)).toEqual([80, 70, 60, 90, 50]);
    expect(resultOf(tabs).total).toMatchObject({ score: 77, rating: 'B', source: 'official' });
  });

  test('stand beside what the items compute to', () => {
    const tabs = { OIT: oitTab({ o1: 0 }), ผลทางการ: officialTab({ 'O 9.1': 1, 9.1: 88.88 }) };
    expect(measure(tabs, '9.1')).toMatchObject({ score: 88.88, official: 88.88, difference: -0.01, source: 'official' });
    expect(issuesOn(tabs, 'ผลทางการ')).toEqual(['A2: O 9.1']);
  });

  test('given twice are left out', () => {
    const tabs = {
      OIT: oitTab(),
      ผลทางการ: [
        ['รหัส', 'คะแนน'],
        ['9', 50],
        ['การเปิดเผยข้อมูล', 60],
        ['10', 'ก'],
        ['1', ''],
      ],
    };
    expect([measure(tabs, '9').score, measure(tabs, '10').score]).toEqual([100, 100]);
    expect(issuesOn(tabs, 'ผลทางการ')).toEqual(['A3: 9 มีมากกว่าหนึ่งแห่ง (A2 A3)', 'B4: ก']);
  });
});

test('an official row whose code and name mean different measures is left out', () => {
  const tabs = {
    OIT: oitTab(),
    ผลทางการ: [
      ['รหัส', 'รายการ', 'คะแนน'],
      ['1', 'การใช้งบประมาณ', 30],
      ['9', 'การเปิดเผยข้อมูล', 100],
    ],
  };
  expect(issuesOn(tabs, 'ผลทางการ')).toEqual(['A2: รหัส 1 แต่ชื่อคือ การใช้งบประมาณ']);
  expect([measure(tabs, '1').score, measure(tabs, '2').score, measure(tabs, '9').official]).toEqual([null, null, 100]);
});

test('an official figure that differs by more than rounding is told at its cell', () => {
  const tabs = { OIT: oitTab(), ผลทางการ: officialTab({ 9: 99, 10: 99.99 }) };
  expect(issuesOn(tabs, 'ผลทางการ')).toEqual(['B2: ตัวชี้วัดที่ 9 ประกาศ 99.00 แต่คำนวณจากข้อมูลในแผ่นงานได้ 100.00 ต่างกัน 1.00']);
});

test('a tab that is not there is no cause for alarm where official figures stand in for it', () => {
  const { issues } = resultOf({ OIT: oitTab(), ผลทางการ: officialTab({ IIT: 80, 6: 80, 7: 80, 8: 80 }) });
  expect(issues.map(({ tab, action }) => [tab, action.startsWith('ใช้คะแนนจากแท็บ ผลทางการ')])).toEqual([
    ['IIT', true],
    ['EIT', true],
  ]);
});

test('advice of the commission is kept with its measure', () => {
  const answer = read({
    OIT: oitTab(),
    ผลทางการ: [
      ['รหัส', 'คะแนน', 'ข้อเสนอแนะ'],
      ['7', '', 'เพิ่มช่องทาง'],
    ],
  });
  expect(answer).toMatchObject({ ok: true, advice: [{ code: '7', text: 'เพิ่มช่องทาง' }] });
});

test('last year stands beside this year', () => {
  const tabs = {
    OIT: oitTab({ o1: 0 }),
    ผลปีก่อน: [
      ['ข้อ', 'คะแนน'],
      ['o1', 100],
      ['9', 90.005],
    ],
  };
  expect(measure(tabs, 'o1')).toMatchObject({ previous: 100, change: -100 });
  expect(measure(tabs, '9')).toMatchObject({ previous: 90.01, change: 7.77 });
});
