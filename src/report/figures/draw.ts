import { drawnHeads, drawnKeys, drawnTarget, drawnTicks } from './axis.js';
import type { Chart } from './chart.js';
import { layoutOf, WIDTH } from './layout.js';
import { drawnRow, drawnSections } from './rows.js';
import { element } from './svg.js';

/** A figure as SVG text. `width` and `height` are the picture's dots. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

const DOTS_PER_INCH = 300;
const DOTS = DOTS_PER_INCH / 254;

/** The same chart gives the same text. Its letters are Sarabun, which whoever turns it into dots has to bring. */
export function draw(chart: Chart): Drawing {
  const layout = layoutOf(chart);
  const width = Math.round(WIDTH * DOTS);
  const height = Math.round(layout.height * DOTS);
  const inner = [
    element('rect', { width: WIDTH, height: layout.height, fill: '#FFFFFF' }),
    drawnSections(layout),
    drawnTicks(layout, chart),
    ...layout.rows.map((row) => drawnRow(layout, row)),
    drawnHeads(layout, chart),
    drawnTarget(layout, chart),
    drawnKeys(layout, chart),
  ].join('');
  // Dots are whole: stretched by less than one, the picture has no open edge.
  const frame = { viewBox: `0 0 ${WIDTH} ${layout.height}`, preserveAspectRatio: 'none', width, height, 'font-family': 'Sarabun' };
  return { svg: element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...frame }, inner), width, height };
}
