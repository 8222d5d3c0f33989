import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { BookView } from '../../../host/protocol/view.js';
import { parseArguments } from '../../../host/start/arguments.js';
import { startCommand } from '../../../host/start/command.js';
import { ask, EXAMPLE, folderOf } from '../server/serving.js';

const told: [string[], { file: string | null; port: number }][] = [
  [[], { file: null, port: 4173 }],
  [['a.xlsx'], { file: 'a.xlsx', port: 4173 }],
  [['--port', '0', 'a.xlsx'], { file: 'a.xlsx', port: 0 }],
  [['a.xlsx', '--port=81'], { file: 'a.xlsx', port: 81 }],
];
test.each(told)('%j is understood', (args, expected) => {
  expect(parseArguments(args)).toEqual(expected);
});

test.each([[['--port']], [['--port', 'x']], [['--port', '65536']], [['--what']], [['a.xlsx', 'b.xlsx']]])(
  '%j is refused with the usage',
  (args) => {
    expect(() => parseArguments(args)).toThrow(/npm start -- /);
  },
);

async function started(args: string[], folder = folderOf()) {
  const said: string[] = [];
  const files = async () => new Map();
  const options = { dist: 'dist', folder, example: EXAMPLE, files, say: (line: string) => void said.push(line), log: () => undefined };
  const serving = await startCommand([...args], options);
  onTestFinished(async () => void (await serving.close()));
  return { serving, said, folder };
}

test('the address stands alone on the last line', async () => {
  const { serving, said } = await started(['--port', '0']);
  expect(said.at(-1)).toBe(`http://127.0.0.1:${serving.port}/`);
});

test('a taken port gives way to the next', async () => {
  const { serving } = await started(['--port', '0']);
  const second = await started(['--port', String(serving.port)]);
  expect(second.serving.port).toBeGreaterThan(serving.port);
});

test.each([
  ['that is not there', '/nowhere/a.xlsx', /ไม่พบไฟล์/],
  ['that is a folder', 'test', /อ่านไฟล์ test ไม่ได้/],
  ['that is no workbook', 'package.json', /ไม่ใช่สมุดงาน/],
])('a file %s is refused and leaves nothing', async (_, file, message) => {
  const folder = folderOf();
  await expect(started([file, '--port', '0'], folder)).rejects.toThrow(message);
  expect(readdirSync(folder)).toEqual([]);
});

test('what was typed is there after ending and starting again, and the file given is as it was', async () => {
  const folder = folderOf();
  const mine = join(folderOf(), 'ของฉัน.xlsx');
  writeFileSync(mine, readFileSync(EXAMPLE));
  const { serving } = await started([mine, '--port', '0'], folder);
  const { book, revision } = JSON.parse((await ask(serving.port, '/view')).text) as BookView;
  const body = JSON.stringify({ book, since: revision, sheet: 0, cells: [{ row: 60, column: 0, entry: 'ยังอยู่' }] });
  await ask(serving.port, '/do/edit', { method: 'POST', body });
  expect(await serving.close()).toBe(true);
  const again = await started(['--port', '0'], folder);
  expect((await ask(again.serving.port, '/view')).text).toContain('ยังอยู่');
  expect(readFileSync(mine).equals(readFileSync(EXAMPLE))).toBe(true);
});
