import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { subsetFont } from './subset-font.js';
import { woffOf } from './woff.js';

/** What figures may say: Thai, Latin as on a keyboard, and the signs that our own texts use. Other letters are left to the system's fonts. */
const RANGES: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xe01, 0xe5b],
  [0x2010, 0x2026],
  [0x2212, 0x2212],
];

const FILES = { 400: '400Regular/Sarabun_400Regular.ttf', 700: '700Bold/Sarabun_700Bold.ttf' } as const;

/** The style that gives a figure its letters wherever it is shown: an SVG that is an image sees no font of the page around it. */
export function figureFontStyle(): string {
  const range = RANGES.map(([from, to]) => `U+${from.toString(16)}-${to.toString(16)}`).join(',');
  const { resolve } = createRequire(import.meta.url);
  return Object.entries(FILES)
    .map(([weight, file]) => {
      const font = subsetFont(readFileSync(resolve(`@expo-google-fonts/sarabun/${file}`)), RANGES);
      const data = Buffer.from(woffOf(font)).toString('base64');
      return `@font-face{font-family:Sarabun;font-weight:${weight};src:url(data:font/woff;base64,${data});unicode-range:${range}}`;
    })
    .join('');
}
