import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { PageFile } from './page-routes.js';

const folder = fileURLToPath(new URL('../page/', import.meta.url));
const types: Record<string, string> = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };
const fonts = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

async function bundled(): Promise<[string, PageFile][]> {
  const { outputFiles } = await build({
    entryPoints: ['main.ts', 'page.css', 'doc.ts', 'doc.css'].map((file) => ({
      in: join(folder, file),
      out: file === 'main.ts' ? 'page' : file.replace(/\.\w+$/, ''),
    })),
    outdir: folder,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    external: ['/fonts/*'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  return outputFiles.map(({ path, contents }) => [
    `/${basename(path)}`,
    { type: types[path.slice(path.lastIndexOf('.'))] ?? '', bytes: contents },
  ]);
}

async function page(route: string, file: string): Promise<[string, PageFile]> {
  return [route, { type: 'text/html; charset=utf-8', bytes: await readFile(join(folder, file)) }];
}

async function font(cut: string): Promise<[string, PageFile]> {
  const home = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/sarabun/package.json'));
  return [`/fonts/Sarabun_${cut}.ttf`, { type: 'font/ttf', bytes: await readFile(join(home, cut, `Sarabun_${cut}.ttf`)) }];
}

/** Everything the browser loads, by its path; nothing is fetched from elsewhere. */
export async function bundlePage(): Promise<Map<string, PageFile>> {
  return new Map([...(await bundled()), ...(await Promise.all([page('/', 'page.html'), page('/doc', 'doc.html'), ...fonts.map(font)]))]);
}
