import type { BuildOptions } from 'esbuild';

/** How the panel's elements are built: shorter calls than those of the automatic runtime. */
export const JSX: BuildOptions = {
  jsx: 'transform',
  jsxFactory: 'h',
  jsxFragment: 'Fragment',
  inject: ['src/sidebar/elements.ts'],
  tsconfigRaw: {},
};
