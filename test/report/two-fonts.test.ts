import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, expect, test, vi } from 'vitest';
import { fingerprint } from '../../src/ita/fingerprint.js';
import { render } from '../../src/report/chunk.js';
import { readBack } from '../../src/report/readback/readback.js';
import { exampleInput, withSettings } from './example-input.js';

vi.mock('../../src/report/readback/readback.js', async (original) => {
  const own = (await original()) as { readBack: typeof readBack };
  return { readBack: vi.fn(own.readBack) };
});

const reads = vi.mocked(readBack);
beforeEach(() => {
  reads.mockClear();
});

const FAULT = { place: 'ตาราง 1', found: '1', expected: '2' };
const SARABUN_PSK = withSettings(exampleInput(), { font: 'TH SarabunPSK' });

async function finished(input = SARABUN_PSK) {
  const rendered = await render(input);
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.faults));
  return rendered;
}

function fontsIn(base64: string): string[] {
  const parts = Object.entries(unzipSync(Buffer.from(base64, 'base64'))).filter(([path]) => path.endsWith('.xml'));
  return [...new Set(parts.flatMap(([, bytes]) => [...strFromU8(bytes).matchAll(/w:ascii="([^"]+)"/g)].map(([, font = '']) => font)))];
}

test('the font of the settings is in the download, one that Google Docs has in the Doc', async () => {
  const { base64, doc } = await finished();
  expect([fontsIn(base64), fontsIn(doc)]).toEqual([['TH SarabunPSK'], ['Sarabun']]);
});

test('where the settings say Sarabun both are one, read back once', async () => {
  const { base64, doc } = await finished(exampleInput());
  expect([doc === base64, reads.mock.calls.length]).toEqual([true, 1]);
});

test.each([0, 1])('both are read back: a fault in one of the two stops the save (%i)', async (faulty) => {
  for (let call = 0; call < faulty; call += 1) reads.mockReturnValueOnce([]);
  reads.mockReturnValueOnce([FAULT]);
  expect(await render(SARABUN_PSK)).toEqual({ ok: false, faults: [FAULT] });
  expect(reads.mock.calls).toHaveLength(2);
});

test('the figures for the run log are those of the result', async () => {
  const { result } = exampleInput();
  expect((await finished(exampleInput())).figures).toEqual({ year: 2563, total: 79.68, rating: 'B', fingerprint: fingerprint(result) });
});
