import { describe, expect, it } from 'vitest';
import type { ReportInput } from '../../../src/contract/report.js';
import type { MeasureResult } from '../../../src/ita/result.js';
import type { Figure } from '../../../src/report/block.js';
import { PALETTE } from '../../../src/report/cell.js';
import { compose } from '../../../src/report/compose/compose.js';
import { draw } from '../../../src/report/figures/draw.js';
import { TAB } from '../../../src/tabs/names.js';
import { exampleInput, exampleTabs, inputFrom, withSettings } from '../example-input.js';
import { withMeasures } from '../written-input.js';
import { elements } from './svg-elements.js';

function figures(input: ReportInput): Figure[] {
  return compose(input).blocks.filter((block): block is Figure => block.kind === 'figure');
}

function svgOf(input: ReportInput, index = 0): string {
  const figure = figures(input)[index];
  if (!figure) throw new Error('no such figure');
  return draw(figure.chart).svg;
}

const changed = (code: string, fields: Partial<MeasureResult>): ReportInput =>
  withMeasures(exampleInput(), (measure) => (measure.code === code ? { ...measure, ...fields } : measure));

/** Bars in a group's colours; the keys' are smaller than any score here. */
function bars(svg: string): { x: number; width: number; fill: string }[] {
  const fills = new Set(Object.values(PALETTE).map(({ bar }) => `#${bar}`));
  return elements(svg, 'rect')
    .map(({ x, width, fill }) => ({ x: Number(x), width: Number(width), fill: fill ?? '' }))
    .filter(({ width, fill }) => fills.has(fill) && width !== 48);
}

/** Where 0 and 100 stand, by the ends of the scale's lines. */
function scaleOf(svg: string): { from: number; hundredth: number } {
  const ticks = elements(svg, 'line').flatMap(({ x1, x2 }) => (x1 === x2 ? [Number(x1)] : []));
  const [from = 0, to = 0] = [ticks[0], ticks[5]];
  return { from, hundredth: (to - from) / 100 };
}

const SCORES = [88.78, 82.67, 88.66, 81.07, 83.66, 87.52, 71.85, 72.92, 73.56, 81.25];
const svg = svgOf(exampleInput());

describe('a figure of scores', () => {
  it('has one bar an indicator, as long as its score', () => {
    const { from, hundredth } = scaleOf(svg);
    expect(bars(svg).map(({ x, width }) => [x, Math.round((width / hundredth) * 100) / 100])).toEqual(SCORES.map((score) => [from, score]));
  });

  it('has a line through all bars at 85', () => {
    const { from, hundredth } = scaleOf(svg);
    const [line] = elements(svg, 'line').filter(({ stroke }) => stroke === '#1F3A5F');
    expect(Number(line?.['x1'])).toBeCloseTo(from + hundredth * 85, 1);
    const tops = elements(svg, 'rect').flatMap(({ y }) => (y ? [Number(y)] : []));
    expect(Number(line?.['y1'])).toBeLessThan(Math.min(...tops));
    expect(elements(svg, 'text').map(({ text }) => text)).toContain('เป้าหมาย ๘๕');
  });

  it('paints each bar in its group’s colour and puts the group’s mark before the score', () => {
    expect(bars(svg).map(({ fill }) => fill)).toEqual(SCORES.map((score) => `#${PALETTE[score >= 85 ? 'high' : 'middle'].bar}`));
    const low = svgOf(changed('7', { score: 12.3, reachesTarget: false }));
    // One each in the legend.
    expect(elements(low, 'circle')).toHaveLength(6 + 1);
    expect(elements(low, 'path')).toHaveLength(3 + 1 + 2);
    expect(elements(low, 'path').filter(({ fill }) => fill === `#${PALETTE.low.text}`)).toHaveLength(2);
  });

  it('says each score in the digits of the setting, the strongest and the weakest', () => {
    const thai = elements(svg, 'text').map(({ text }) => text);
    expect(thai).toEqual(expect.arrayContaining(['๘๘.๗๘', '๗๑.๘๕', '๑. การปฏิบัติหน้าที่', 'สูงสุด', 'ต\u0e4d\u0e48\u0e32สุด']));
    expect(thai.filter((text) => /[0-9]/.test(text))).toEqual([]);
    const arabic = elements(svgOf(withSettings(exampleInput(), { digits: 'arabic' })), 'text').map(({ text }) => text);
    expect(arabic).toEqual(expect.arrayContaining(['88.78', '71.85', '1. การปฏิบัติหน้าที่']));
    expect(arabic.filter((text) => /[๐-๙]/.test(text))).toEqual([]);
  });

  it('has no bar for a score that is not known, and says so', () => {
    const unknown = svgOf(changed('2', { score: null, reachesTarget: null }));
    expect(bars(unknown)).toHaveLength(9);
    expect(elements(unknown, 'text').map(({ text }) => text)).toContain('ไม่ทราบผล');
    expect(unknown).toContain('stroke-dasharray');
  });

  it('holds names only as text', () => {
    const title = '<script>alert(1)</script> & "x" ]]>';
    const hostile = svgOf(changed('8', { title }));
    expect(hostile).not.toMatch(/<script|&(?!amp;|lt;|gt;|quot;)|]]>/);
    const said = elements(hostile, 'text').map(({ text }) => text);
    expect(said.join(' ')).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot; ]]&gt;');
  });

  it('is the same text for the same result', () => {
    expect(svgOf(exampleInput())).toBe(svg);
  });

  it('is a picture of 16 cm at 300 dots an inch', () => {
    const [figure] = figures(exampleInput());
    expect(figure && draw(figure.chart).width).toBe(1890);
    expect(svg).toMatch(/viewBox="0 0 1600 \d+"/);
  });
});

describe('a figure of two years', () => {
  const tabs = exampleTabs();
  tabs.set(TAB.previous, [
    ['ข้อ', 'คะแนน'],
    ['1', '90.00'],
    ['2', '80.00'],
    ['7', '71.85'],
  ]);
  const years = svgOf(inputFrom(tabs), 1);

  it('has two bars for each indicator of which both are known, last year’s grey and outlined', () => {
    const { hundredth } = scaleOf(years);
    const length = (width: number) => Math.round((width / hundredth) * 100) / 100;
    expect(bars(years).map(({ width }) => length(width))).toEqual([88.78, 82.67, 71.85]);
    const before = elements(years, 'rect').filter(({ stroke, width }) => stroke === '#8A94A3' && width !== '48');
    expect(before.map(({ width }) => length(Number(width)))).toEqual([90, 80, 71.85]);
  });

  it('says both scores and the change', () => {
    const said = elements(years, 'text').map(({ text }) => text);
    expect(said).toEqual(expect.arrayContaining(['ปี ๒๕๖๒', 'ปี ๒๕๖๓', '๙๐.๐๐', '๘๘.๗๘', '−๑.๒๒', '+๒.๖๗', '๐.๐๐']));
  });
});
