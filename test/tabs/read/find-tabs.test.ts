import { describe, expect, test } from 'vitest';
import { findTab } from '../../../src/tabs/read/find-tabs.js';
import { readTabStatus } from '../../../src/tabs/read/status.js';
import { dayOf, officialTab, oitTab, type Rows, read, resultOf, YEAR } from '../reading.js';

const FULL = oitTab();
const issuesOf = (tabs: Record<string, Rows>) => resultOf(tabs).issues.map(({ tab, found }) => [tab, found]);

describe('a tab whose name is another spelling of a fixed one is that tab', () => {
  test.each([
    ['oit', 'OIT'],
    [' OIT ', 'OIT'],
    ['O IT', 'OIT'],
    ['OIT\u200b', 'OIT'],
    ['ＯＩＴ', 'OIT'],
    ['ผลทางการ ', 'ผลทางการ'],
    ['ผล  ทางการ', 'ผลทางการ'],
    ['ตั้งค\u0e48า', 'ตั้งค่า'],
    ['ค\u0e4d\u0e32ตอบ', 'คำตอบ'],
  ])('%j', (name, fixed) => {
    expect(findTab(['อื่น', name], fixed)).toEqual({ name, rivals: [], candidates: [] });
  });

  test('the exact name wins over another spelling', () => {
    expect(findTab(['oit', 'OIT', 'OIT '], 'OIT').name).toBe('OIT');
  });

  test('its issues carry its own name', () => {
    const tabs = { 'oit ': oitTab({ o1: 'ก' }), 'ผลทางการ ': officialTab({ IIT: 'ข', EIT: 80, OIT: 99 }) };
    expect(issuesOf(tabs)).toEqual([
      ['ผลทางการ ', 'ข'],
      ['IIT', 'ไม่มีแท็บ IIT'],
      ['EIT', 'ไม่มีแท็บ EIT'],
      ['oit ', 'ก'],
    ]);
  });

  test('also where a published figure differs', () => {
    const { issues } = resultOf({ oit: FULL, 'ผลทางการ ': officialTab({ OIT: 50 }) });
    expect(issues.at(-1)).toMatchObject({ tab: 'ผลทางการ ', cell: 'B2' });
  });

  test('the panel sees it under its fixed name, with its issues', () => {
    const status = readTabStatus(new Map(Object.entries({ ' ตั้งค่า': YEAR, oit: oitTab({ o1: 'ก' }) })), dayOf);
    expect(status.tabs.find(({ tab }) => tab === 'OIT')).toMatchObject({ state: 'look', known: 42, issues: [{ tab: 'oit', cell: 'C2' }] });
    expect(status).toMatchObject({ year: 2563, stop: null });
  });
});

describe('where two would match, none is taken', () => {
  const tabs = { OIT: FULL, iit: [['i1'], ['มาก']], ' IIT': [['i1'], ['มาก']] };
  test('and one issue names both', () => {
    expect(issuesOf(tabs).filter(([tab]) => tab !== 'EIT')).toEqual([['IIT', 'พบแท็บที่อาจเป็น IIT มากกว่าหนึ่งแท็บ: “iit” “ IIT”']]);
    expect(resultOf(tabs).respondents).toEqual({});
  });
});

describe('a name that holds the fixed one and more is not taken', () => {
  test.each(['แบบวัด IIT', 'IIT (1)', 'สำเนาของ IIT', 'IIT_2563', 'คำตอบ iit', 'ＩＩＴ（1）'])(
    '%s is named where the tab is missing',
    (name) => {
      const tabs = { OIT: FULL, [name]: [['i1'], ['มาก']] };
      expect(issuesOf(tabs).filter(([tab]) => tab !== 'EIT')).toEqual([['IIT', `ไม่มีแท็บ IIT แต่พบแท็บชื่อ “${name}”`]]);
      expect(resultOf(tabs).issues.find(({ tab }) => tab === 'IIT')?.action).toContain('โปรดเปลี่ยนชื่อเป็น IIT');
    },
  );

  test('nor named where the tab is there', () => {
    expect(issuesOf({ OIT: FULL, 'สำเนาของ OIT': FULL }).filter(([tab]) => tab === 'OIT')).toEqual([]);
  });

  test.each(['ผลทางการ 2563', 'สำเนาของ ผล ทางการ'])('%s, of a tab that may be left out', (name) => {
    expect(issuesOf({ OIT: FULL, [name]: officialTab({ OIT: 1 }) })[0]).toEqual(['ผลทางการ', `ไม่มีแท็บ ผลทางการ แต่พบแท็บชื่อ “${name}”`]);
  });

  test.each([
    ['Detroit', 'OIT'],
    ['EITHER', 'EIT'],
    ['ผลการประเมิน', 'ผลทางการ'],
  ])('%s has nothing to do with %s', (name, fixed) => {
    expect(findTab([name], fixed)).toEqual({ name: null, rivals: [], candidates: [] });
  });

  test('settings of such a name are the reason that nothing can be computed', () => {
    const answer = read({ OIT: FULL });
    expect(answer.ok).toBe(true);
    const tabs = new Map<string, Rows>(Object.entries({ 'การตั้งค่า (1)': YEAR, OIT: FULL }));
    const { stop, stopAt } = readTabStatus(tabs, dayOf);
    expect([stop, stopAt]).toEqual([expect.stringContaining('“การตั้งค่า (1)”: หากเป็นแท็บนี้'), null]);
  });
});
