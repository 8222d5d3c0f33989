/** A line spacing that is a multiple, as the library writes it into styles; one in points is exact and has its unit. */
const MULTIPLE = /line-height: ([\d.]+)(?=[;\s}]|$)/g;

/**
 * In the format a line spacing is a multiple of the font's own line, the library takes it for one of the letters' size: then Thai marks
 * touch the line above. `--own-line` is the one in terms of the other.
 */
export function spaceLines(root: HTMLElement): void {
  for (const style of root.querySelectorAll('style')) style.textContent = spaced(style.textContent);
  for (const part of root.querySelectorAll('[style*="line-height"]')) part.setAttribute('style', spaced(part.getAttribute('style') ?? ''));
}

/** The style text with every such multiple in terms of the font's own line. */
const spaced = (style: string): string => style.replace(MULTIPLE, 'line-height: calc($1 * var(--own-line))');
