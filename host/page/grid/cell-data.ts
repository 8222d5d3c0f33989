import type { CellView, LookView } from '../../protocol/view.js';

const horizontals = { left: 1, center: 2, right: 3 };
const verticals = { top: 1, middle: 2, bottom: 3 };
const usualSides = { text: 'left', number: 'right', boolean: 'center', error: 'center' } as const;
const wraps = { overflow: 1, clip: 2, wrap: 3 };
const asText = 1;

interface GridStyle {
  ht: number;
  vt: number;
  tb: number;
  bg?: { rgb: string };
  cl?: { rgb: string };
  ff?: string;
  fs?: number;
  bl?: number;
  it?: number;
  ul?: { s: number };
  pd: { t: number; r: number; b: number; l: number };
}

export interface GridCell {
  v: string;
  t: number;
  s: GridStyle;
}

/** Room at the edge a text stands against: the upper and lower marks of Thai reach beyond the line that Univer measures. */
const roomFor = (vertical: LookView['vertical']) => ({ t: vertical === 'top' ? 5 : 0, r: 2, b: vertical === 'bottom' ? 4 : 1, l: 2 });

/** Thai shows right even where a font has none of its letters. */
const withThai = (family: string) => (/sarabun/i.test(family) ? family : `${family}, Sarabun`);

export function styleOf(look: LookView, kind: CellView['kind']): GridStyle {
  return {
    ht: horizontals[look.horizontal ?? usualSides[kind]],
    vt: verticals[look.vertical ?? 'middle'],
    pd: roomFor(look.vertical),
    tb: look.wrap ? wraps.wrap : kind === 'text' ? wraps.overflow : wraps.clip,
    ...(look.background ? { bg: { rgb: look.background } } : {}),
    ...(look.fontColor ? { cl: { rgb: look.fontColor } } : {}),
    ...(look.fontFamily ? { ff: withThai(look.fontFamily) } : {}),
    ...(look.fontSize ? { fs: look.fontSize } : {}),
    ...(look.bold ? { bl: 1 } : {}),
    ...(look.italic ? { it: 1 } : {}),
    ...(look.underline ? { ul: { s: 1 } } : {}),
  };
}

/** The cell as Univer draws it: always a text, since the server has already said how it shows. */
export function cellDataOf(cell: CellView): GridCell {
  return {
    v: cell.shown,
    t: asText,
    s: styleOf(cell.shown.includes('\n') ? { ...cell.look, wrap: true } : (cell.look ?? {}), cell.kind),
  };
}
