import { readFileSync, writeFileSync } from 'node:fs';
import { build, type Metafile, transform } from 'esbuild';

/** The bundle's one global; the functions that Google calls are declared beside it. */
const NAMESPACE = 'ita_';
const MAIN = 'src/main.ts';

/** The files whose exports are the script's functions: those that main.ts re-exports. */
export function entryFiles(): string[] {
  return [...readFileSync(MAIN, 'utf8').matchAll(/^export \* from '\.\/([\w-]+)\.js';$/gm)].map(([, name]) => `src/${name}.ts`);
}

/**
 * Builds the script: one IIFE, then a top-level declaration for each exported function under its own doc comment, since only declarations
 * can be called by cells and menus and only their comments are shown as help.
 */
export async function buildScript(file: string): Promise<Metafile> {
  const bundle = await build({
    entryPoints: [MAIN],
    bundle: true,
    format: 'iife',
    globalName: NAMESPACE,
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    write: false,
    metafile: true,
  });
  const [output] = bundle.outputFiles;
  if (!output) throw new Error('esbuild gave no script');
  const declarations = await Promise.all(entryFiles().map(declarationsOf));
  writeFileSync(file, `${output.text}\n${declarations.join('')}`);
  return bundle.metafile;
}

/** esbuild drops comments but legal ones: each `/**` is made one, then turned back. */
async function declarationsOf(entry: string): Promise<string> {
  const source = readFileSync(entry, 'utf8').replace(/^\/\*\*/gm, '/*!*');
  const { code } = await transform(source, { loader: 'ts', target: 'es2020', charset: 'utf8', legalComments: 'inline' });
  const functions = code.matchAll(/(\/\*!\*[\s\S]*?\*\/)\nexport function (\w+)\(([^)]*)\)/g);
  return [...functions]
    .map(withPlainParameters)
    .map(
      ([, comment = '', name, parameters]) =>
        `${comment.replace('/*!*', '/**')}\nfunction ${name}(${parameters}) { return ${NAMESPACE}.${name}(${parameters}); }\n`,
    )
    .join('');
}

/** Parameters are handed on by name: a default value in a declaration would be handed on in place of what was given. */
function withPlainParameters(match: RegExpMatchArray): RegExpMatchArray {
  const [, , name, parameters = ''] = match;
  if (parameters.includes('=')) throw new Error(`${name} has a default value among its parameters: ${parameters}`);
  return match;
}
