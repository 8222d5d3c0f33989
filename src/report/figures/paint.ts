import type { Group } from '../../ita/result.js';
import { PALETTE } from '../cell.js';
import type { Paint } from './chart.js';
import { element } from './svg.js';

export const COLOURS = {
  text: '1F2933',
  quiet: '5F6368',
  accent: '1F3A5F',
  track: 'EEF1F5',
  rule: 'C9D0DA',
  before: 'C3CAD5',
  outline: '8A94A3',
};

/** A bar. Last year's is grey and has an outline, so that it is told apart in print without colours. */
export function bar(paint: Paint, x: number, y: number, width: number, height: number): string {
  const place = { x, y, width, height };
  if (paint !== 'before') return element('rect', { ...place, fill: `#${PALETTE[paint].bar}` });
  return element('rect', { ...place, fill: `#${COLOURS.before}`, stroke: `#${COLOURS.outline}`, 'stroke-width': 1.5 });
}

/** The mark of a group around a point: a triangle up, a disc, a triangle down. Drawn, since fonts differ in which of them they have. */
export function mark(group: Group, x: number, y: number, size: number): string {
  const fill = `#${PALETTE[group].text}`;
  const half = size / 2;
  if (group === 'middle') return element('circle', { cx: x, cy: y, r: half * 0.86, fill });
  const [tip, base] = group === 'high' ? [y - half, y + half * 0.8] : [y + half, y - half * 0.8];
  return element('path', { d: `M${point(x, tip)}L${point(x + half, base)}L${point(x - half, base)}Z`, fill });
}

const point = (x: number, y: number): string => [x, y].map((value) => String(Math.round(value * 100) / 100)).join(' ');
