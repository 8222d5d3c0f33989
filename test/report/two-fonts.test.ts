import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fingerprint } from '../../src/ita/fingerprint.js';
import { render } from '../../src/report/chunk.js';
import { exampleInput, withSettings } from './example-input.js';

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

test('where the settings say Sarabun both are one', async () => {
  const { base64, doc } = await finished(exampleInput());
  expect(doc).toBe(base64);
});

test('the figures for the run log are those of the result', async () => {
  const { result } = exampleInput();
  expect((await finished(exampleInput())).figures).toEqual({ year: 2563, total: 79.68, rating: 'B', fingerprint: fingerprint(result) });
});
