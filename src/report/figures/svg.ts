/** Elements of an SVG as text. Lengths have two decimals at most, so that every environment writes the same. */

type Attributes = Readonly<Record<string, string | number>>;

export function element(name: string, attributes: Attributes, inner = ''): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${typeof value === 'number' ? number(value) : escaped(value)}"`);
  return inner === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${inner}</${name}>`;
}

export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Text that can only be text, with nothing in it that XML forbids. */
export function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
  );
}

interface Lettering {
  size: number;
  fill: string;
  anchor?: 'start' | 'middle' | 'end';
  strong?: boolean;
}

export function text(x: number, y: number, said: string, { size, fill, anchor, strong }: Lettering): string {
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      fill: `#${fill}`,
      ...(anchor && anchor !== 'start' ? { 'text-anchor': anchor } : {}),
      ...(strong ? { 'font-weight': 700 } : {}),
    },
    escaped(partedSaraAm(said)),
  );
}

/** Sara am as the ring and the vowel that it is drawn with, the ring below a tone mark: resvg gives the letter as one no room for its second part. */
function partedSaraAm(said: string): string {
  return said.replace(/([\u0e48-\u0e4b]?)\u0e33/g, '\u0e4d$1\u0e32');
}

export function line(from: readonly [number, number], to: readonly [number, number], colour: string, width: number): string {
  return element('line', { x1: from[0], y1: from[1], x2: to[0], y2: to[1], stroke: `#${colour}`, 'stroke-width': width });
}
