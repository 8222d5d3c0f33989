import { transformSync } from 'esbuild';

const REFUSED = 'SyntaxError: Cannot use import statement outside a module';

/**
 * Google knows no `import()`, and here one would be answered by Node itself, with an error of the host's realm.
 * Whether the word is code or text is told by the parser: it writes the same script twice, once without `import()`.
 */
export function refuseImports(code: string): void {
  if (!/\bimport\b/.test(code)) return;
  const written = (dynamicImport: boolean): string => transformSync(code, { supported: { 'dynamic-import': dynamicImport } }).code;
  if (written(true) !== written(false)) throw new Error(REFUSED);
}
