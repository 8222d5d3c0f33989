import type { Chart } from './chart.js';
import { type Layout, place, WIDTH } from './layout.js';
import { textWidth } from './letter-widths.js';
import { bar, COLOURS, mark } from './paint.js';
import { line, text } from './svg.js';

const SMALL = 32;
const KEY = 34;

/** The ticks of the scale below the bars. */
export function drawnTicks(layout: Layout, { ticks }: Chart): string {
  return ticks
    .map(({ at, text: said }) => {
      const x = place(layout, at);
      return (
        line([x, layout.top], [x, layout.bottom + 8], COLOURS.rule, 1) +
        text(x, layout.bottom + 40, said, { size: SMALL, fill: COLOURS.quiet, anchor: 'middle' })
      );
    })
    .join('');
}

/** The line of the target over the bars, with its name. */
export function drawnTarget(layout: Layout, { target }: Chart): string {
  const x = place(layout, target.at);
  return (
    line([x, layout.top - 8], [x, layout.bottom], COLOURS.accent, 5) +
    text(x, layout.top - 18, target.text, { size: SMALL, fill: COLOURS.accent, anchor: 'middle', strong: true })
  );
}

export function drawnHeads(layout: Layout, { columns }: Chart): string {
  return columns
    .map(({ title }, index) =>
      title === '' ? '' : text(layout.columns[index] ?? WIDTH, layout.top - 18, title, { size: SMALL, fill: COLOURS.quiet, anchor: 'end' }),
    )
    .join('');
}

/** What the colours and marks mean, from the left edge of the labels. */
export function drawnKeys(layout: Layout, { keys }: Chart): string {
  const middle = layout.height - KEY;
  let x = layout.labelX;
  return keys
    .map(({ paint, text: said }) => {
      const marked = paint === 'before' ? '' : mark(paint, x + 74, middle, 24);
      const words = x + (paint === 'before' ? 64 : 98);
      const drawn = bar(paint, x, middle - 13, 48, 26) + marked + text(words, middle + 11, said, { size: SMALL, fill: COLOURS.text });
      x = words + textWidth(said, SMALL) + 56;
      return drawn;
    })
    .join('');
}
