import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const { resolve } = createRequire(import.meta.url);
const FONTS = ['400Regular/Sarabun_400Regular.ttf', '700Bold/Sarabun_700Bold.ttf'];

let ready: Promise<Uint8Array[]> | null = null;

async function load(): Promise<Uint8Array[]> {
  await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return FONTS.map((file) => readFileSync(resolve(`@expo-google-fonts/sarabun/${file}`)));
}

/** An SVG as the bytes of a PNG so many dots wide, with the letters that a page gives it. */
export async function rasterise(svg: string, width: number): Promise<Uint8Array> {
  ready ??= load();
  const font = { fontBuffers: await ready, defaultFontFamily: 'Sarabun' };
  const drawing = new Resvg(svg, { font, fitTo: { mode: 'width', value: width } });
  try {
    const image = drawing.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    drawing.free();
  }
}
