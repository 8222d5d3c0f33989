import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { loadReportChunk } from '../../host/report/chunk.js';
import { rasterise } from '../../host/report/rasterise.js';
import type { Rendered } from '../../src/contract/report.js';
import { TAB } from '../../src/tabs/names.js';
import { exampleTabs, inputFrom } from '../report/example-input.js';
import { useChromium } from './chromium.js';

const browser = useChromium();
const html = readFileSync('dist/report.html', 'utf8');

/** The page's script, its figures in a font that no machine has: their letters can only come from the script itself. */
const chunk = html.replace(/^<script>|<\/script>\s*$/g, '').replace(/(font-family"?:"?)Sarabun/g, '$1OfTheFigures');

/** The figures stand in both of their forms: scores, and last year beside this. */
function input() {
  const tabs = exampleTabs();
  tabs.set(TAB.previous, [['ข้อ', 'คะแนน'], ...['1', '2', '8'].map((code, index) => [code, String(70 + index * 10)])]);
  return inputFrom(tabs);
}

type Files = Record<string, Uint8Array>;
const filesOf = (base64: string): Files => unzipSync(Buffer.from(base64, 'base64'));

let inPage: Files;
let again: Files;
let inNode: Files;
/** Of each picture, how far its dots are from the command's, and how many are dark; 0–255 and a share. */
let compared: { width: number; height: number; difference: number; dark: number }[];

beforeAll(async () => {
  expect(chunk.match(/OfTheFigures/g)).toHaveLength(3);
  const page = await browser().newPage();
  await page.addScriptTag({ content: chunk });
  const rendered = async (): Promise<Files> => {
    const answer = (await page.evaluate(`itaReport.render(${JSON.stringify(input())})`)) as Rendered;
    if (!answer.ok) throw new Error(JSON.stringify(answer.faults));
    expect(answer.pictured).toBe(true);
    return filesOf(answer.base64);
  };
  inPage = await rendered();
  again = await rendered();
  const own = await loadReportChunk(html).render(input(), rasterise);
  inNode = filesOf(own.ok ? own.base64 : '');
  const pairs = picturesOf(inPage).map((path) => [inPage[path], inNode[path]].map((bytes) => Buffer.from(bytes ?? []).toString('base64')));
  compared = await page.evaluate(async (all) => {
    // Smaller, each dot is the mean of many: how a letter's edge is smoothed differs from one drawer to another, where it stands does not.
    const dotsOf = async (png = '', shrunk = 1) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(image.naturalWidth / shrunk);
      canvas.height = Math.round(image.naturalHeight / shrunk);
      const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      return pen.getImageData(0, 0, canvas.width, canvas.height);
    };
    const measured = [];
    for (const [one, other] of all) {
      const [whole, a, b] = [await dotsOf(one), await dotsOf(one, 6), await dotsOf(other, 6)];
      let sum = 0;
      for (let at = 0; at < a.data.length; at += 4) sum += Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 255));
      let dark = 0;
      for (let at = 0; at < whole.data.length; at += 4) if ((whole.data[at] ?? 255) < 80) dark += 1;
      const { width, height, data } = whole;
      measured.push({ width, height, difference: (sum * 4) / a.data.length, dark: (dark * 4) / data.length });
    }
    return measured;
  }, pairs);
  await page.close();
});

const picturesOf = (files: Files): string[] => Object.keys(files).filter((path) => path.startsWith('word/media/'));

describe('a report with figures', () => {
  it('holds them as pictures of 16 cm at 300 dots an inch', () => {
    expect(picturesOf(inPage)).toEqual(['word/media/image1.png', 'word/media/image2.png']);
    expect(compared.map(({ width }) => width)).toEqual([1890, 1890]);
  });

  it('is the same but for the dots whether a page or the command draws them', () => {
    const rest = (files: Files) =>
      Object.entries(files)
        .filter(([path]) => !path.startsWith('word/media/'))
        .map(([path, bytes]) => [path, strFromU8(bytes)]);
    expect(rest(inPage)).toEqual(rest(inNode));
  });

  it('shows the same pictures, Thai letters among them, from a page as from the command', () => {
    for (const { difference, dark } of compared) {
      // Without its letters a picture differs by more than 6.
      expect(difference).toBeLessThan(4);
      expect(dark).toBeGreaterThan(0.01);
    }
  });

  it('has the same bytes when the page makes it again', () => {
    for (const path of picturesOf(inPage)) expect(again[path]).toEqual(inPage[path]);
  });
});

test.each([
  ['white', 255],
  ['noise', 7],
])('a browser that answers the reading of a canvas with %s gets a report without figures', async (_, value) => {
  const page = await browser().newPage();
  await page.addScriptTag({ content: chunk });
  const pictured = await page.evaluate(
    async ({ given, dot }) => {
      CanvasRenderingContext2D.prototype.getImageData = (_x, _y, width, height) =>
        new ImageData(
          new Uint8ClampedArray(width * height * 4).map((_own, at) => (dot === 255 ? 255 : (at * dot) % 256)),
          width,
          height,
        );
      const { itaReport } = globalThis as unknown as { itaReport: { render(input: unknown): Promise<{ ok: boolean; pictured: boolean }> } };
      const { ok, pictured } = await itaReport.render(JSON.parse(given));
      return ok ? pictured : 'faults';
    },
    { given: JSON.stringify(input()), dot: value },
  );
  expect(pictured).toBe(false);
  await page.close();
});
