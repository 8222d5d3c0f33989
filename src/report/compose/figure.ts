import { TARGET } from '../../ita/rating.js';
import { figures as words } from '../../words/th/report-figures.js';
import type { Block } from '../block.js';
import type { Chart, ChartKey, Paint } from '../figures/chart.js';
import type { Writing } from '../writing.js';

const TICKS = [0, 20, 40, 60, 80, 100];

/** The picture with its numbered caption below. */
export function captioned(writing: Writing, title: string, chart: Chart, values: readonly string[]): Block[] {
  writing.figures.count += 1;
  return [
    { kind: 'figure', chart, alt: words.alt(title, words.altValues(values)) },
    { kind: 'caption', of: 'figure', text: words.caption(writing.figures.count, title) },
  ];
}

/** What is the same in every chart of scores. */
export function scale(): Pick<Chart, 'target' | 'ticks'> {
  return { target: { at: TARGET, text: words.target(TARGET) }, ticks: TICKS.map((at) => ({ at, text: String(at) })) };
}

/** What the colours that occur mean, best first. */
export function keysOf({ result }: Writing, used: readonly Paint[]): ChartKey[] {
  const text = { high: words.keys.high(TARGET), middle: words.keys.middle, low: words.keys.low(Math.min(result.thresholds.low, TARGET)) };
  return (['high', 'middle', 'low'] as const).filter((group) => used.includes(group)).map((paint) => ({ paint, text: text[paint] }));
}
