import { writeFileSync } from 'node:fs';
import { type BuildOptions, build } from 'esbuild';
import { JSX } from './jsx.js';

const COMMON: BuildOptions = { bundle: true, target: 'es2020', charset: 'utf8', minify: true, legalComments: 'none', write: false };

/**
 * Builds the panel as one page file: HtmlService serves no other file beside it. Like the report chunk it has no template literals,
 * in which HtmlService would strip what looks like a comment.
 */
export async function buildSidebar(file: string): Promise<void> {
  const style = await textOf({ ...COMMON, entryPoints: ['src/sidebar/style/all.css'] });
  const script = await textOf({
    ...COMMON,
    entryPoints: ['src/sidebar/main.tsx'],
    format: 'iife',
    platform: 'browser',
    ...JSX,
    supported: { 'template-literal': false },
  });
  writeFileSync(
    file,
    page(
      style.trim(),
      script
        .trim()
        .replace(/<\/script/gi, '<\\/script')
        .replace(/<!--/g, '<\\!--'),
    ),
  );
}

function page(style: string, script: string): string {
  return `<!DOCTYPE html>
<html lang="th">
<head><meta charset="utf-8"><base target="_blank"><title>ITA</title><style>${style}</style></head>
<body><script>${script}</script></body>
</html>
`;
}

async function textOf(options: BuildOptions): Promise<string> {
  const [output] = (await build(options)).outputFiles ?? [];
  if (!output) throw new Error('esbuild gave no panel');
  return output.text;
}
