import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { FrameSettings } from '../protocol/frame.js';

const ENTRY = fileURLToPath(new URL('../sidebar-frame/main.ts', import.meta.url));
/** Where a page's own content begins: before its doctype nothing may stand. */
const HEAD = /^\s*(?:<!doctype[^>]*>\s*)?(?:<html[^>]*>\s*)?(?:<head[^>]*>)?/i;

let bundled: Promise<string> | null = null;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    write: false,
  });
  return (outputFiles[0]?.text ?? '').replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '<\\!--');
}

/** The page that a script gave to showSidebar, with google.script in front of its own scripts. */
export async function sidebarHtml(content: string, settings: FrameSettings): Promise<string> {
  bundled ??= bundle();
  const script = await bundled;
  const told = JSON.stringify(settings).replace(/</g, '\\u003c');
  const head = HEAD.exec(content)?.[0] ?? '';
  const own = `<meta charset="utf-8"><script>window.hostFrame_=${told};</script><script>${script}</script>`;
  return `${head}${own}${content.slice(head.length)}`;
}
