import { describe, expect, test } from 'vitest';
import type { TabStatus } from '../../src/contract/status.js';
import { extremesOf } from '../../src/sidebar/extremes.js';
import { groupCounts } from '../../src/sidebar/group-counts.js';
import { LISTED, listedIssues } from '../../src/sidebar/listed-issues.js';
import { pathToNext } from '../../src/sidebar/path-to-next.js';
import { nextRating } from '../../src/sidebar/standing.js';
import { tabLine } from '../../src/sidebar/tab-line.js';
import { sidebar as en } from '../../src/words/en/sidebar.js';
import { sidebar as th } from '../../src/words/th/sidebar.js';
import { INPUT } from './fake-server.js';

const { result } = INPUT;
const withTotal = (score: number, rating: string | null, year = 2563, surveys = score) => ({
  ...result,
  year,
  total: { ...result.total, score, rating },
  measures: result.measures.map((own) => (own.kind === 'survey' ? { ...own, score: surveys } : own)),
});

describe('the next rating', () => {
  test.each([
    [79.68206, 'B', 2563, { rating: 'A', short: '5.32' }],
    [94.995, 'AA', 2563, 'highest'],
    [49.99, 'F', 2563, { rating: 'E', short: '0.01' }],
    [69, 'ต้องปรับปรุงโดยด่วน', 2566, { rating: 'ต้องปรับปรุง', short: '1.00', surveys: [] }],
    [84.99, 'ต้องปรับปรุง', 2566, { rating: 'ผ่าน', short: '0.01', surveys: [] }],
  ])('%s %s of %s', (score, rating, year, next) => {
    const told = nextRating(withTotal(score, rating, year));
    if (typeof next === 'string') expect(told).toBe(next);
    else expect(told).toMatchObject(next);
  });

  test('from 2566 on, surveys below the floor are named', () => {
    expect(nextRating(withTotal(90, 'ผ่าน', 2566, 84.5))).toMatchObject({
      rating: 'ผ่านดี',
      short: null,
      surveys: ['IIT', 'EIT', 'OIT'].map((code) => ({ code, short: '0.50' })),
    });
  });

  test('no rating, no next one', () => {
    expect(nextRating(withTotal(90, null, 2566))).toBeNull();
  });
});

test('strongest and weakest of the example', () => {
  const extremes = extremesOf(result);
  expect([extremes?.strongest.map(({ code }) => code), extremes?.weakest.map(({ code }) => code), extremes?.complete]).toEqual([
    ['1'],
    ['7'],
    true,
  ]);
});

test('ties are all named, by the scores as shown', () => {
  const tied = { ...result, measures: result.measures.map((own) => (own.code === '3' ? { ...own, score: 88.784 } : own)) };
  expect(extremesOf(tied)?.strongest.map(({ code }) => code)).toEqual(['1', '3']);
});

test('the groups of the example', () => {
  expect(groupCounts(result)).toEqual({ low: 14, middle: 24, high: 50 });
});

test('without a goal the way leads to the next rating', () => {
  expect(pathToNext({ ...result, path: null })).toMatchObject({ rating: 'A', codes: { length: 5 } });
});

test('at most fifty issues are listed, by tab', () => {
  const issues = Array.from({ length: 60 }, (_, index) => ({
    tab: index % 2 ? 'IIT' : 'OIT',
    cell: '',
    found: '',
    expected: '',
    action: '',
  }));
  const listed = listedIssues(issues);
  expect([listed.map(({ tab }) => tab), listed.reduce((sum, own) => sum + own.issues.length, 0)]).toEqual([['OIT', 'IIT'], LISTED]);
});

describe('a tab in one line', () => {
  const tab = (own: Partial<TabStatus>): TabStatus => ({
    tab: 'OIT',
    optional: false,
    state: 'ready',
    layout: 'scores',
    respondents: null,
    known: 43,
    above: 0,
    due: 43,
    isOwnList: false,
    uncounted: null,
    mapping: [],
    issues: [],
    ...own,
  });
  const issue = { tab: 'OIT', cell: 'C2', found: 'x', expected: 'y', action: 'z' };
  test.each([
    [tab({}), '✓ พร้อม', 'คะแนนรายข้อ · ครบ 43 ข้อ'],
    [tab({ tab: 'IIT', layout: 'answers', respondents: 52, known: 30, due: 30 }), '✓ พร้อม', 'คำตอบ 52 คน · ครบ 30 ข้อ'],
    [tab({ state: 'look', known: 42, issues: [issue] }), '● ตรวจดู', 'คะแนนรายข้อ · มีคะแนน 42 จาก 43 ข้อ · ข้อสังเกต 1 รายการ'],
    [tab({ known: 24, due: 24, isOwnList: true }), '✓ พร้อม', 'คะแนนรายข้อ · อ่านได้ 24 ข้อตามที่ท่านใส่ โปรดตรวจกับคู่มือของปีนั้น'],
    [tab({ known: 23, due: 24, isOwnList: true }), '✓ พร้อม', 'คะแนนรายข้อ · มีคะแนน 23 จาก 24 ข้อที่ท่านใส่ โปรดตรวจกับคู่มือของปีนั้น'],
    [tab({ state: 'look', layout: null, known: 0, issues: [issue] }), '● ตรวจดู', 'ไม่พบหัวตาราง · ข้อสังเกต 1 รายการ'],
    [tab({ known: 0, above: 2 }), '✓ พร้อม', 'คะแนนตัวชี้วัด 2 รายการ'],
    [tab({ known: 0, due: 0 }), '✓ พร้อม', ''],
    [tab({ known: 0, due: 0, above: 2 }), '✓ พร้อม', 'คะแนนตัวชี้วัด 2 รายการ'],
    [tab({ tab: 'กรอบการประเมิน', optional: true, layout: null, known: 0, due: null }), '✓ พร้อม', ''],
    [tab({ state: 'missing', layout: null, known: 0 }), '○ ไม่มีแท็บ', ''],
    [tab({ tab: 'ผลทางการ', optional: true, state: 'missing', layout: null, known: 0, due: null }), '– ไม่บังคับ', 'ใส่เมื่อประกาศผล'],
  ])('%#', (given, state, detail) => {
    const line = tabLine(given, th);
    expect([`${line.mark} ${line.state}`, line.detail]).toEqual([state, detail]);
  });
});

test('the panel has Arabic digits only, in both languages', () => {
  expect(JSON.stringify([th, en])).not.toMatch(/[๐-๙]/);
});
