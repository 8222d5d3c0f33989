import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { reportCommand } from '../../../host/report/command.js';
import { Spreadsheet } from '../../../host/spreadsheet.js';
import { DOCX, distFolder } from '../add-on.js';

/** A script and a chunk that answer as the real ones do, so that each way to end can be tried. */
const script = ({ total = '79.68', refuse = '', refusal = '' } = {}) => `
function computeScores() {
  ${refuse ? `return { ok: false, message: '${refuse}' };` : ''}
  SpreadsheetApp.getActiveSheet().getRange('B1').setValue('คิดแล้ว');
  const issues = [{ tab: 'OIT', cell: 'C4', found: 'ช่องว่าง', expected: '0 ถึง 100', action: 'เติมคะแนน' }];
  return { ok: true, result: { year: 2563, agency: 'อบต. ตัวอย่าง', total: { score: ${total}, rating: ${total === 'null' ? 'null' : '"B"'} }, issues } };
}
function showColours() { return { ok: true, ranges: 1 }; }
function readReport() { return ${refusal ? `{ ok: false, message: '${refusal}' }` : `{ ok: true, input: { text: 'ก' } }`}; }
function writePassages() { return { ok: true }; }`;
const chunk = (pictured: boolean): string =>
  `<script>globalThis.itaReport = { summarise: async () => ({ ok: true, base64: '${DOCX}' }), render: async (input) => ({ ok: true, pictured: ${pictured}, base64: input.text === 'ก' ? '${DOCX}' : '' }) };</script>`;
const CHUNK = chunk(true);
const FAULTY = `<script>globalThis.itaReport = { render: async () => ({ ok: false, faults: [{ place: 'ตาราง 1', found: 'I๑', expected: 'I๗' }] }) };</script>`;

interface Desk {
  input: string;
  out: string;
  dist: string;
  run(): Promise<string[]>;
}

async function desk(code = script(), page = CHUNK): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'host-report-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const dist = distFolder({ code, pages: { report: page } });
  const input = join(folder, 'สมุดงาน.xlsx');
  writeFileSync(input, await (await Spreadsheet.open({ dist })).export());
  const out = join(folder, 'ผล');
  return { input, out, dist, run: () => reportCommand([input, '--out', out], dist) };
}

test('workbook, report and result are written', async () => {
  const { out, dist, run } = await desk();
  const lines = await run();
  expect(readdirSync(out).sort()).toEqual(['report.docx', 'result.json', 'scored.xlsx', 'summary.docx']);
  expect(readFileSync(join(out, 'report.docx'), 'base64')).toBe(DOCX);
  expect(JSON.parse(readFileSync(join(out, 'result.json'), 'utf8'))).toMatchObject({ year: 2563, total: { score: 79.68 } });
  const scored = await Spreadsheet.open({ dist, file: { name: 'scored.xlsx', bytes: readFileSync(join(out, 'scored.xlsx')) } });
  expect(scored.workbook.sheets[0]?.contentAt(0, 1)).toEqual({ value: 'คิดแล้ว' });
  expect(lines).toEqual([
    'อบต. ตัวอย่าง ปีงบประมาณ 2563: คะแนนภาพรวม 79.68 ระดับ B',
    'เรื่องที่ต้องตรวจในข้อมูล 1 เรื่อง',
    '  - แท็บ OIT เซลล์ C4: พบ “ช่องว่าง” ต้องเป็น 0 ถึง 100 — เติมคะแนน',
    ...['scored.xlsx', 'result.json', 'report.docx', 'summary.docx'].map((name) => `เขียนแล้ว: ${join(out, name)}`),
  ]);
});

test('a report without figures is written, and the last line says so', async () => {
  const { out, run } = await desk(script(), chunk(false));
  expect((await run()).at(-1)).toContain('รายงานจึงไม่มีแผนภูมิ');
  expect(readdirSync(out)).toContain('report.docx');
});

test('where the total is unknown there is no report, the last line says why and an old report is kept aside', async () => {
  const { out, run } = await desk(script({ total: 'null', refusal: 'ยังขาดคะแนนของ O4' }));
  mkdirSync(out);
  writeFileSync(join(out, 'report.docx'), 'เก่า');
  writeFileSync(join(out, 'report.old.docx'), 'เก่ากว่า');
  const lines = await run();
  expect(lines.at(-1)).toBe('ไม่ได้สร้างรายงาน: ยังขาดคะแนนของ O4');
  expect(readdirSync(out).sort()).toEqual(['report.old.docx', 'report.old2.docx', 'result.json', 'scored.xlsx']);
  expect(readFileSync(join(out, 'report.old2.docx'), 'utf8')).toBe('เก่า');
});

const stops: [string, () => Promise<Desk>, string][] = [
  ['a refusal of the script', () => desk(script({ refuse: 'ไม่พบแท็บ OIT' })), 'ไม่พบแท็บ OIT'],
  ['a faulty report', () => desk(script(), FAULTY), 'รายงานไม่ตรงกับผลคะแนน 1 แห่ง จึงไม่บันทึก ได้แก่ ตาราง 1: พบ “I๑” ควรเป็น “I๗”'],
];
test.each(stops)('%s stops with its sentence and nothing is written', async (_, make, sentence) => {
  const { out, run } = await make();
  await expect(run()).rejects.toThrow(sentence);
  expect(() => readdirSync(out)).toThrow('ENOENT');
});

test('files of an earlier run stay whole when one cannot be written', async () => {
  const { out, run } = await desk();
  mkdirSync(join(out, 'report.docx'), { recursive: true });
  writeFileSync(join(out, 'scored.xlsx'), 'เก่า');
  await expect(run()).rejects.toMatchObject({ cause: { code: 'NOT_WRITABLE' } });
  expect(readFileSync(join(out, 'scored.xlsx'), 'utf8')).toBe('เก่า');
  expect(readdirSync(out).sort()).toEqual(['report.docx', 'scored.xlsx']);
});

test('the input is never written over', async () => {
  const { dist, out, run } = await desk();
  await run();
  const scored = join(out, 'scored.xlsx');
  await expect(reportCommand([scored, '--out', out], dist)).rejects.toMatchObject({ cause: { code: 'IS_INPUT' } });
});

const badArguments: [string[], string][] = [
  [[], 'NO_FILE'],
  [['--out', 'x'], 'NO_FILE'],
  [['a.xlsx'], 'NO_FOLDER'],
  [['a.xlsx', '--out'], 'NO_FOLDER'],
  [['a.xlsx', 'b.xlsx', '--out', 'x'], 'USAGE'],
  [['a.xlsx', '--fast', '--out', 'x'], 'USAGE'],
  [['no-such-file.xlsx', '--out', 'x'], 'NOT_FOUND'],
  [['.', '--out', 'x'], 'NOT_READABLE'],
  [['package.json', '--out', 'x'], 'NOT_A_WORKBOOK'],
];
test.each(badArguments)('%j stops with %s', async (args, code) => {
  await expect(reportCommand(args, distFolder({ code: '' }))).rejects.toMatchObject({ cause: { code } });
});
