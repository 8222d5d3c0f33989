import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { JSX } from './jsx.js';

/**
 * Builds code that the panel loads when it is needed, as a page file of one script: a script file in `dist` would be loaded at every execution.
 * HtmlService strips what looks like a comment even inside template literals, so there are none.
 * @param elements what JSX becomes, where not elements of the chunk's own.
 * @param define names in the code that the build puts a value for.
 */
export async function buildChunk(
  entry: string,
  file: string,
  { elements, define = {} }: { elements?: string; define?: Record<string, string> } = {},
): Promise<void> {
  const bundle = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    loader: { '.css': 'text' },
    ...(elements ? { ...JSX, inject: [elements] } : entry.endsWith('.tsx') ? JSX : {}),
    define,
    legalComments: 'none',
    supported: { 'template-literal': false },
    write: false,
  });
  const [output] = bundle.outputFiles;
  if (!output) throw new Error(`esbuild gave nothing for ${entry}`);
  const script = output.text.replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '<\\!--');
  writeFileSync(file, `<script>\n${script}</script>\n`);
}
