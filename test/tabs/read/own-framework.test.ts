import { afterEach, describe, expect, test } from 'vitest';
import { FRAMEWORK_2563 } from '../../../src/ita/frameworks/2563.js';
import { generalFramework } from '../../../src/ita/frameworks/general.js';
import { readTabStatus } from '../../../src/tabs/read/status.js';
import { speak } from '../../../src/words/language.js';
import { exampleTabs, expected } from '../../example.js';
import { strayThai } from '../../words/names.js';
import { edited, gridOf } from '../framework-grid.js';
import { dayOf, measure, officialTab, oitTab, type Rows, read, resultOf } from '../reading.js';

const EXAMPLE: Record<string, Rows> = Object.fromEntries(exampleTabs());
const GRID = gridOf(FRAMEWORK_2563);
const weighted = (iit: number, eit: number, oit: number): Rows =>
  edited(edited(edited(GRID, 'IIT', 'weight', iit), 'EIT', 'weight', eit), 'OIT', 'weight', oit);
const status = (tabs: Record<string, Rows>) => readTabStatus(new Map(Object.entries(tabs)), dayOf);

describe('a filled tab takes the place of the shipped framework', () => {
  test('written out and left as it is, it changes no figure', () => {
    expect(resultOf({ ...EXAMPLE, กรอบการประเมิน: GRID })).toEqual(resultOf(EXAMPLE));
    expect(resultOf({ ...EXAMPLE, กรอบการประเมิน: GRID }).total.rating).toBe(expected.rating);
  });

  test('its weights count', () => {
    const scores = { ผลทางการ: officialTab({ IIT: 100, EIT: 50, OIT: 0 }), กรอบการประเมิน: weighted(50, 25, 25) };
    expect(resultOf(scores).total.score).toBe(62.5);
  });

  test('an item that it does not have is unknown to the sheet', () => {
    const grid = GRID.filter(([code]) => code !== 'O43');
    const given = { OIT: oitTab({ o42: 50 }), กรอบการประเมิน: grid };
    expect(measure(given, '10.2').score).toBe(50);
    expect(resultOf(given).issues.some(({ tab, found }) => tab === 'OIT' && found === 'o43')).toBe(true);
  });

  test('it serves a year of which none is shipped, and the general one no longer speaks', () => {
    const tabs = { ตั้งค่า: [['ปีงบประมาณที่ประเมิน', 2562]], OIT: oitTab(), กรอบการประเมิน: GRID };
    expect(resultOf(tabs).year).toBe(2562);
    const later = { ตั้งค่า: [['ปีงบประมาณที่ประเมิน', 2570]], OIT: oitTab(), กรอบการประเมิน: GRID };
    expect(resultOf(later).issues.filter(({ tab }) => tab === 'ตั้งค่า')).toEqual([]);
  });

  test('the general one, written out, still takes its items from the tables', () => {
    const oit: Rows = [
      ['ข้อ', 'ตัวชี้วัด', 'คะแนน'],
      ['O1', '9', 70],
    ];
    const tabs = { ตั้งค่า: [['ปีงบประมาณที่ประเมิน', 2567]], OIT: oit, กรอบการประเมิน: gridOf(generalFramework(2567)) };
    expect(measure(tabs, '9').score).toBe(70);
  });

  test('questions added to the general one make answers readable', () => {
    const general = gridOf(generalFramework(2567));
    const questions: Rows = [
      ['I1', 'ตามขั้นตอน', '1', '', '4 ระดับ', '', 'ขั้นตอน', '', ''],
      ['I1', '', '', '', '4 ระดับ', 'กลับด้าน', 'ล่าช้า', '', ''],
    ];
    const answers: Rows = [
      ['i1 [ขั้นตอน]', 'i1 [ล่าช้า]'],
      ['มากที่สุด', 'มาก'],
    ];
    const tabs = { ตั้งค่า: [['ปีงบประมาณที่ประเมิน', 2567]], IIT: answers, กรอบการประเมิน: [...general, ...questions] };
    expect([measure(tabs, 'i1').score, measure(tabs, '1').score, measure(tabs, 'IIT').score]).toEqual([66.5, 66.5, null]);
  });

  test('a survey that the tab lists in full waits for no more items, though another waits', () => {
    const grid = GRID.filter((cells) => !/^E\d/.test(String(cells[0])));
    const { issues } = resultOf({ OIT: oitTab({ o43: null }), กรอบการประเมิน: grid });
    const oit = issues.filter(({ tab }) => tab === 'OIT').map(({ found }) => found);
    expect(oit).toEqual([expect.stringContaining('O43')]);
    const extra = resultOf({ OIT: [...oitTab(), ['o44', '', 1]], กรอบการประเมิน: grid }).issues.filter(({ tab }) => tab === 'OIT');
    expect(extra.map(({ cell, found }) => [cell, found])).toEqual([['A45', 'o44']]);
  });

  test('the setting of the four levels holds for it too', () => {
    const answers: Rows = [['i2'], ['น้อย']];
    const score = (levels: string) =>
      measure(
        {
          ตั้งค่า: [
            ['ปีงบประมาณที่ประเมิน', 2563],
            ['คะแนนคำตอบสี่ระดับ', levels],
          ],
          IIT: answers,
          กรอบการประเมิน: GRID,
        },
        'i2',
      ).score;
    expect([score('0/33/67/100'), score('เศษหนึ่งส่วนสาม'), score('')]).toEqual([33, 100 / 3, 33]);
  });
});

describe('an unsound tab', () => {
  const tabs = { ...EXAMPLE, กรอบการประเมิน: weighted(30, 30, 30) };
  afterEach(() => speak('th'));

  test('stops computing, says where, and nothing else is read by another framework', () => {
    expect(read(tabs)).toEqual({ ok: false, message: expect.stringMatching(/แท็บ กรอบการประเมิน .*เซลล์ D2 .*90/) });
  });

  test('shows in the status, with its cell to go to', () => {
    const read = status(tabs);
    expect(read).toMatchObject({ year: null, stop: expect.stringContaining('D2'), stopAt: { tab: 'กรอบการประเมิน', cell: 'D2' } });
    expect(read.tabs.map(({ tab, state }) => [tab, state])).toEqual([
      ['ตั้งค่า', 'ready'],
      ...['IIT', 'EIT', 'OIT'].map((tab) => [tab, 'unread']),
      ['ผลทางการ', 'missing'],
      ['ผลปีก่อน', 'missing'],
      ['กรอบการประเมิน', 'look'],
    ]);
  });

  test('is told in English where English is spoken', () => {
    speak('en');
    const answer = read(tabs);
    expect(strayThai(answer.ok ? '?' : answer.message)).toBe('');
  });
});

test('the tab is listed in the status only where it is filled in', () => {
  const listed = (more: Record<string, Rows>) =>
    status({ ...EXAMPLE, ...more })
      .tabs.map(({ tab }) => tab)
      .includes('กรอบการประเมิน');
  expect([listed({}), listed({ กรอบการประเมิน: [['']] }), listed({ กรอบการประเมิน: GRID })]).toEqual([false, false, true]);
});
