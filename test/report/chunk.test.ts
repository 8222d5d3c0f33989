import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportChunk } from '../../src/contract/report.js';
import { blank } from './blank-pictures.js';
import { exampleInput } from './example-input.js';
import { open } from './rendered.js';

let script: string;
let inputs: string[];

beforeAll(async () => {
  const built = await build({
    entryPoints: ['src/report/chunk.ts'],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2020',
    charset: 'utf8',
    supported: { 'template-literal': false },
    write: false,
    metafile: true,
  });
  script = built.outputFiles[0]?.text ?? '';
  inputs = Object.keys(built.metafile.inputs);
});

describe('the report chunk', () => {
  it('is one script without a backtick or an import', () => {
    expect(script).not.toMatch(/`|\brequire\(|\bimport\(/);
    expect(inputs.filter((path) => path.startsWith('node:'))).toEqual([]);
  });

  it('puts itaReport on the global object and nothing else', () => {
    const page = createContext({ setTimeout, clearTimeout, TextEncoder, TextDecoder });
    const before = new Set(runInContext('Object.getOwnPropertyNames(globalThis)', page) as string[]);
    runInContext(script, page);
    const added = (runInContext('Object.getOwnPropertyNames(globalThis)', page) as string[]).filter((name) => !before.has(name));
    expect(added).toEqual(['itaReport']);
  });

  it('gives the same bytes in a page, which has neither Buffer nor process, as in Node', async () => {
    const page = createContext({ setTimeout, clearTimeout, TextEncoder, TextDecoder });
    runInContext(`var self = globalThis; var window = globalThis;\n${script}`, page);
    const { itaReport } = page as { itaReport: ReportChunk };
    const input = runInContext(`(${JSON.stringify(exampleInput())})`, page);
    const rendered = await itaReport.render(input, blank);
    expect(rendered.ok && rendered.base64).toBe((await open(exampleInput())).base64);
  });
});
