import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

/**
 * Builds the report chunk as a page file: a script file in `dist` would be loaded at every execution.
 * HtmlService strips what looks like a comment even inside template literals, so there are none.
 */
export async function buildReport(file: string): Promise<void> {
  const bundle = await build({
    entryPoints: ['src/report/chunk.ts'],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    supported: { 'template-literal': false },
    write: false,
  });
  const [output] = bundle.outputFiles;
  if (!output) throw new Error('esbuild gave no report chunk');
  const script = output.text.replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '<\\!--');
  writeFileSync(file, `<script>\n${script}</script>\n`);
}
