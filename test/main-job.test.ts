import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { reportCommand } from '../host/report/command.js';
import { Spreadsheet } from '../host/spreadsheet.js';
import { rounded } from '../src/ita/number.js';
import type { Result } from '../src/ita/result.js';
import { expected } from './example.js';

const WORKBOOK = 'test/example/workbook.xlsx';
const LOW = Object.values(expected.groups).flatMap(({ low = [] }) => low);
const out = mkdtempSync(join(tmpdir(), 'ita-job-'));
const bytesOf = (name: string) => readFileSync(join(out, name));

let result: Result;
let said: string[];
beforeAll(async () => {
  said = await reportCommand([WORKBOOK, '--out', out], 'dist');
  result = JSON.parse(bytesOf('result.json').toString('utf8'));
});

describe('result.json of the example', () => {
  const measure = (code: string) => result.measures.find((own) => own.code === code);

  test('has the published total and rating at full precision', () => {
    expect(result.total).toMatchObject({ score: expect.closeTo(79.68206, 5), rating: 'B', source: 'computed' });
  });

  const figures = { ...expected.surveys, ...expected.indicators, ...expected.subIndicators, ...expected.questions };
  test.each(Object.entries(figures))('%s rounds to %s', (code, figure) => {
    expect(rounded(measure(code)?.score ?? Number.NaN)).toBe(figure);
  });

  test.each(Object.entries(expected.groups))('%s has the published groups', (survey, groups) => {
    for (const [group, codes] of Object.entries(groups)) {
      expect(result.measures.filter((own) => own.survey === survey && own.group === group).map(({ code }) => code)).toEqual(codes);
    }
  });

  test('says of a question who answered and how', () => {
    expect(measure('e8')).toMatchObject({ kind: 'question', group: 'low', n: 49, blank: 1, source: 'computed' });
    expect(measure('e8')?.parts?.[0]?.choices.map(({ share }) => rounded(share ?? 0))).toEqual([55.1, 44.9]);
  });

  test('groups only questions and items, counts only where there are answers', () => {
    expect(result.measures.filter(({ kind, group }) => (group !== null) !== (kind === 'question' || kind === 'item'))).toEqual([]);
    expect(result.measures.filter((own) => 'n' in own !== (own.kind === 'question')).map(({ code }) => code)).toEqual([]);
  });
});

describe('report.docx of the example', () => {
  /** The text of each cell and paragraph, in Arabic digits. */
  const text = () =>
    strFromU8(unzipSync(bytesOf('report.docx'))['word/document.xml'] ?? new Uint8Array())
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
      .replace(/[\u2060\u00a0]/g, (sign) => (sign === '\u00a0' ? ' ' : ''));

  test('holds the ten indicators, the total and the rating', () => {
    for (const score of Object.values(expected.indicators)) expect(text()).toContain(score.toFixed(2));
    expect(text()).toContain('79.68');
    expect(text()).toMatch(/ระดับ B/);
  });

  test.each([
    ['55.10', '44.90'],
    ['53.06', '46.94'],
    ['52.00', '48.00'],
  ])('holds the shares %s and %s', (yes, no) => {
    expect(text()).toMatch(new RegExp(`${yes} ?%\\s+${no} ?%`));
  });

  const HEADINGS = ['7. ผลรายข้อ', '8. ข้อที่ต้องแก้ไข', '9. แผนปรับปรุง'];
  test.each([0, 1, 2])('the section after heading %s of 7, 8 and 9 holds all 14 low items', (at) => {
    const starts = HEADINGS.map((heading) => text().indexOf(`\n${heading}`));
    expect(starts.every((start) => start > 0)).toBe(true);
    const section = text().slice(starts[at], starts[at + 1]);
    expect(LOW).toHaveLength(14);
    for (const code of LOW) expect(section).toMatch(new RegExp(`\\b${code.toUpperCase()}(?![0-9])`));
  });
});

test('scored.xlsx holds both tables, coloured, and the formulas of the workbook', async () => {
  const scored = await Spreadsheet.open({ dist: 'dist', file: { name: 'scored.xlsx', bytes: bytesOf('scored.xlsx') } });
  const names = scored.workbook.sheets.map(({ name }) => name);
  expect(names).toEqual(['ตั้งค่า', 'IIT', 'EIT', 'OIT', 'แผนปรับปรุง', 'ลองใช้สูตร', 'ผลการประเมิน', 'ข้อความรายงาน']);
  expect(scored.workbook.sheetNamed('ผลการประเมิน')?.rules).toHaveLength(3);
  expect(scored.workbook.sheetNamed('แผนปรับปรุง')?.rules).toHaveLength(3);
  expect(scored.workbook.sheetNamed('ลองใช้สูตร')?.contentAt(1, 2)).toMatchObject({ formula: '=ITA_RATING(B2:B11, 2563)' });
});

test('says the total, the rating and what was written', () => {
  expect(said[0]).toBe('องค์การบริหารส่วนตำบลตัวอย่าง ปีงบประมาณ 2563: คะแนนภาพรวม 79.68 ระดับ B');
  expect(readdirSync(out).sort()).toEqual(['report.docx', 'result.json', 'scored.xlsx', 'summary.docx']);
});

test.each(['America/New_York', 'Pacific/Auckland'])('comes out the same, byte for byte, in %s', (zone) => {
  const folder = mkdtempSync(join(tmpdir(), 'ita-zone-'));
  execFileSync(process.execPath, ['--import', 'tsx', 'host/report.ts', WORKBOOK, '--out', folder], { env: { ...process.env, TZ: zone } });
  for (const name of ['result.json', 'report.docx', 'summary.docx'])
    expect(readFileSync(join(folder, name)).equals(bytesOf(name))).toBe(true);
});
