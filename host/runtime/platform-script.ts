import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { buildSync } from 'esbuild';

let compiled: Script | null = null;

/** The fakes as one script whose value is their `start`: they must be born in the script's own realm. */
export function platformScript(): Script {
  if (compiled) return compiled;
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('../platform/main.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'platform_',
    target: 'es2020',
    charset: 'utf8',
  });
  const text = outputFiles[0]?.text ?? '';
  compiled = new Script(`(() => { ${text}; return platform_.start; })()`, { filename: 'platform.js' });
  return compiled;
}
