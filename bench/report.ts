import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { rasterise } from '../host/report/rasterise.js';
import type { ReportInput } from '../src/contract/report.js';
import { render } from '../src/report/chunk.js';
import { compose } from '../src/report/compose/compose.js';
import { writeDocx } from '../src/report/docx/write.js';
import { outgoing } from '../src/report/outgoing.js';
import { pictured } from '../src/report/pictured.js';
import { launchChromium } from '../test/browser/launch.js';
import { bareDocument } from './bare-document.js';
import { fullReport } from './full-report.js';
import { benchLongTexts } from './long-texts.js';
import { median, printTable, race } from './timing.js';

const ROUNDS = 9;

/** The longest report, composed, written and read back, beside a bare document of its texts. */
export async function benchReport(): Promise<void> {
  const input = fullReport();
  const document = compose(outgoing(input));
  const runners = [
    { name: 'bare docx', run: () => bareDocument(document) },
    { name: 'composed', run: () => compose(outgoing(input)) },
    { name: 'composed, drawn and written', run: () => drawnAndWritten(input) },
    { name: 'the same in both fonts and read back', run: () => render(input, rasterise) },
  ];
  const node = await race(ROUNDS, runners);
  const [bare = Number.NaN, whole = Number.NaN] = await inChromium();
  const chromium = [bare, Number.NaN, Number.NaN, whole];
  const say = (time = Number.NaN, least = Number.NaN) => (Number.isNaN(time) ? ['', ''] : [time.toFixed(0), (time / least).toFixed(2)]);
  const lines = runners.map(({ name }, index) => [name, ...say(node[index], node[0]), ...say(chromium[index], bare)]);
  const { length } = document.blocks;
  printTable(`Report of 88 low items with a full plan, ${length} blocks, ms`, [['', 'Node', 'x bare', 'Chromium', 'x bare'], ...lines]);
  await benchLongTexts();
}

async function drawnAndWritten(input: ReportInput): Promise<Uint8Array> {
  const { document, pictures } = await pictured(compose(outgoing(input)), rasterise);
  return writeDocx(document, pictures ?? new Map());
}

/** The same in a page: the built chunk and the bare document. */
async function inChromium(): Promise<number[]> {
  const input = fullReport();
  const bundled = await build({
    entryPoints: ['bench/bare-document.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'bare',
    write: false,
    logLevel: 'error',
  });
  const [chunk = ''] = /(?<=<script>)[\s\S]*(?=<\/script>)/.exec(readFileSync('dist/report.html', 'utf8')) ?? [];
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title>report</title>');
  for (const content of [chunk, bundled.outputFiles[0]?.text ?? '']) await page.addScriptTag({ content });
  const times = await page.evaluate(timesInPage, { input, document: compose(outgoing(input)), rounds: ROUNDS });
  await browser.close();
  return times.map(median);
}

/** Runs in the page. */
async function timesInPage({ input, document, rounds }: { input: unknown; document: unknown; rounds: number }): Promise<number[][]> {
  const { bare, itaReport } = globalThis as unknown as Record<
    'bare' | 'itaReport',
    Record<string, (given: unknown) => Promise<{ ok?: boolean }>>
  >;
  const runs = [() => bare['bareDocument']?.(document), () => itaReport['render']?.(input)];
  const times: number[][] = [[], []];
  for (let round = 0; round <= rounds; round++) {
    for (const [index, run] of runs.entries()) {
      const start = performance.now();
      const answer = await run();
      if (answer?.ok === false) throw new Error('the report was refused');
      if (round > 0) times[index]?.push(performance.now() - start);
    }
  }
  return times;
}
