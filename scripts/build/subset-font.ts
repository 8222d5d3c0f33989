import { glyphsByCharacter, type Tables, tableOf, tablesOf } from './font-tables.js';

const MORE_COMPONENTS = 0x20;
const WORDS = 0x1;
const SCALES = [
  [0x8, 2],
  [0x40, 4],
  [0x80, 8],
] as const;

/**
 * The font without the outlines of characters outside the ranges. Glyphs keep their numbers, so that the tables which set Thai vowels and tone marks
 * hold as they are; glyphs that no character names (the lowered and narrow marks) stay.
 */
export function subsetFont(font: Buffer, ranges: readonly (readonly [from: number, to: number])[]): Tables {
  const tables = tablesOf(font);
  const outlines = outlinesOf(tables);
  const named = glyphsByCharacter(tableOf(tables, 'cmap'));
  const wanted = [...named].filter(([code]) => ranges.some(([from, to]) => code >= from && code <= to)).map(([, glyph]) => glyph);
  const unwanted = new Set(named.values());
  const kept = new Set(outlines.map((_, glyph) => glyph).filter((glyph) => !unwanted.has(glyph)));
  const keep = (glyph: number): void => {
    kept.add(glyph);
    for (const part of componentsOf(outlines[glyph] ?? Buffer.alloc(0))) if (!kept.has(part)) keep(part);
  };
  for (const glyph of [...kept, ...wanted]) keep(glyph);
  return withOutlines(
    tables,
    outlines.map((outline, glyph) => (kept.has(glyph) ? outline : Buffer.alloc(0))),
  );
}

function outlinesOf(tables: Tables): Buffer[] {
  const glyf = tableOf(tables, 'glyf');
  const loca = tableOf(tables, 'loca');
  const isLong = tableOf(tables, 'head').readInt16BE(50) === 1;
  const at = (index: number) => (isLong ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2);
  const count = tableOf(tables, 'maxp').readUInt16BE(4);
  return Array.from({ length: count }, (_, glyph) => glyf.subarray(at(glyph), at(glyph + 1)));
}

/** The glyphs that a composed glyph is made of. */
function componentsOf(outline: Buffer): number[] {
  if (outline.length < 10 || outline.readInt16BE(0) >= 0) return [];
  const glyphs: number[] = [];
  let at = 10;
  let flags = MORE_COMPONENTS;
  while (flags & MORE_COMPONENTS) {
    flags = outline.readUInt16BE(at);
    glyphs.push(outline.readUInt16BE(at + 2));
    const scale = SCALES.find(([flag]) => flags & flag)?.[1] ?? 0;
    at += 4 + (flags & WORDS ? 4 : 2) + scale;
  }
  return glyphs;
}

/** Long offsets; without glyph names and the signature, which nothing reads. */
function withOutlines(tables: Tables, outlines: readonly Buffer[]): Tables {
  const padded = outlines.map((outline) => Buffer.concat([outline, Buffer.alloc(-outline.length & 3)]));
  const loca = Buffer.alloc((padded.length + 1) * 4);
  let end = 0;
  padded.forEach((outline, glyph) => {
    end += outline.length;
    loca.writeUInt32BE(end, (glyph + 1) * 4);
  });
  const head = Buffer.from(tableOf(tables, 'head'));
  head.writeInt16BE(1, 50);
  const post = Buffer.from(tableOf(tables, 'post').subarray(0, 32));
  post.writeUInt32BE(0x00030000, 0);
  const changed: Tables = new Map([...tables, ['glyf', Buffer.concat(padded)], ['loca', loca], ['head', head], ['post', post]]);
  changed.delete('DSIG');
  return changed;
}
