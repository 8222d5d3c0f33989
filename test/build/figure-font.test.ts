import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { glyphsByCharacter, type Tables, tableOf, tablesOf } from '../../scripts/build/font-tables.js';
import { subsetFont } from '../../scripts/build/subset-font.js';
import { woffOf } from '../../scripts/build/woff.js';

const { resolve } = createRequire(import.meta.url);
const whole = readFileSync(resolve('@expo-google-fonts/sarabun/400Regular/Sarabun_400Regular.ttf'));
const subset = subsetFont(whole, [[0xe01, 0xe5b]]);
const glyphs = glyphsByCharacter(tableOf(subset, 'cmap'));

function outline(tables: Tables, glyph: number): Buffer {
  const loca = tableOf(tables, 'loca');
  const isLong = tableOf(tables, 'head').readInt16BE(50) === 1;
  const at = (index: number) => (isLong ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2);
  return tableOf(tables, 'glyf').subarray(at(glyph), at(glyph + 1));
}

const outlineOf = (letter: string): Buffer => outline(subset, glyphs.get(letter.codePointAt(0) ?? 0) ?? -1);

describe('the font of figures', () => {
  it('keeps the outlines of its letters and of glyphs that no letter names, which set marks lower or narrower', () => {
    const before = tablesOf(whole);
    const named = new Set(glyphs.values());
    const count = tableOf(before, 'maxp').readUInt16BE(4);
    const thai = [...glyphs].flatMap(([code, glyph]) => (code >= 0xe01 && code <= 0xe5b ? [glyph] : []));
    const unnamed = Array.from({ length: count }, (_, glyph) => glyph).filter((glyph) => !named.has(glyph));
    expect([thai.length, unnamed.length].every((length) => length > 50)).toBe(true);
    for (const glyph of [...thai, ...unnamed]) {
      const own = outline(before, glyph);
      expect(outline(subset, glyph).subarray(0, own.length).equals(own)).toBe(true);
    }
  });

  it('has no outline of another letter', () => {
    expect(outlineOf('ก').length).toBeGreaterThan(50);
    expect(['A', 'z', 'ế'].map((letter) => outlineOf(letter).length)).toEqual([0, 0, 0]);
  });

  it('keeps the tables that put marks in their places', () => {
    const before = tablesOf(whole);
    for (const name of ['GSUB', 'GPOS', 'GDEF', 'cmap', 'hmtx', 'name']) expect(subset.get(name)).toEqual(before.get(name));
  });

  it('is packed so that each table unpacks to itself', () => {
    const file = woffOf(subset);
    expect(file.readUInt32BE(8)).toBe(file.length);
    for (let index = 0; index < file.readUInt16BE(12); index++) {
      const entry = 44 + index * 20;
      const [from = 0, packed = 0, length = 0] = [4, 8, 12].map((offset) => file.readUInt32BE(entry + offset));
      const part = file.subarray(from, from + packed);
      const table = tableOf(subset, file.toString('latin1', entry, entry + 4));
      expect((packed < length ? inflateSync(part) : part).equals(table)).toBe(true);
    }
  });
});
