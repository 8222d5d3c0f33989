import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { glyphsByCharacter, tableOf, tablesOf } from '../../../scripts/build/font-tables.js';
import { textWidth } from '../../../src/report/figures/letter-widths.js';

const { resolve } = createRequire(import.meta.url);
const font = tablesOf(readFileSync(resolve('@expo-google-fonts/sarabun/400Regular/Sarabun_400Regular.ttf')));
const glyphs = glyphsByCharacter(tableOf(font, 'cmap'));

function ownWidth(letter: string): number {
  const measured = tableOf(font, 'hhea').readUInt16BE(34);
  const glyph = Math.min(glyphs.get(letter.codePointAt(0) ?? 0) ?? 0, measured - 1);
  return tableOf(font, 'hmtx').readUInt16BE(glyph * 4);
}

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index));

it('a letter is as wide as the font sets it, within a fortieth of its size', () => {
  const letters = [...range(0x20, 0x5f), ...range(0x61, 0x7e), ...range(0xe01, 0xe3a), ...range(0xe3f, 0xe5a)];
  const wrong = letters.filter((letter) => Math.abs(textWidth(letter, 1000) - ownWidth(letter)) > 25);
  expect(wrong).toEqual([]);
});
