/** The tables of a TrueType font by name. */
export type Tables = Map<string, Buffer>;

const HEADER = 12;
const ENTRY = 16;

export function tablesOf(font: Buffer): Tables {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = HEADER + index * ENTRY;
      const from = font.readUInt32BE(at + 8);
      return [font.toString('latin1', at, at + 4), font.subarray(from, from + font.readUInt32BE(at + 12))];
    }),
  );
}

export function tableOf(tables: Tables, name: string): Buffer {
  const table = tables.get(name);
  if (!table) throw new Error(`the font has no table ${name}`);
  return table;
}

/** From character to glyph, by the font's table for the first plane. */
export function glyphsByCharacter(cmap: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  const count = cmap.readUInt16BE(2);
  const offsets = Array.from({ length: count }, (_, index) => cmap.readUInt32BE(8 + index * 8));
  const from = offsets.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (from === undefined) throw new Error('the font has no character table of format 4');
  const segments = cmap.readUInt16BE(from + 6) / 2;
  const word = (row: number, segment: number) => from + 14 + (row * segments + segment) * 2 + (row > 0 ? 2 : 0);
  for (let segment = 0; segment < segments; segment++) {
    const offsetAt = word(3, segment);
    const offset = cmap.readUInt16BE(offsetAt);
    const start = cmap.readUInt16BE(word(1, segment));
    const shift = cmap.readUInt16BE(word(2, segment));
    for (let code = start; code <= cmap.readUInt16BE(word(0, segment)) && code < 0xffff; code++) {
      const glyph = offset === 0 ? code : cmap.readUInt16BE(offsetAt + offset + (code - start) * 2);
      if (glyph !== 0) glyphs.set(code, (glyph + shift) & 0xffff);
    }
  }
  return glyphs;
}
