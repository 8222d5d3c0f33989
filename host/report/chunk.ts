import { runInThisContext } from 'node:vm';

/** The faults for which a document is not given out. */
export interface Faulty {
  ok: false;
  faults: { place: string; found: string; expected: string }[];
}

/** A finished .docx, or its faults. */
export type Rendered = { ok: true; base64: string; passages: unknown[]; pictured: boolean } | Faulty;
export type Summary = { ok: true; base64: string } | Faulty;

interface Chunk {
  summarise(input: unknown, language: 'th' | 'en'): Promise<Summary>;
  render(input: unknown, rasterise: (svg: string, width: number) => Promise<Uint8Array>): Promise<Rendered>;
}

/** Runs the page's one script as a page would and takes what it puts on the global object. */
export function loadReportChunk(page: string): Chunk {
  const script = /<script[^>]*>([\s\S]*?)<\/script>/i.exec(page)?.[1];
  if (!script) throw new Error('report.html holds no script.');
  const world = globalThis as { itaReport?: Chunk };
  runInThisContext(script, { filename: 'report.html' });
  const chunk = world.itaReport;
  delete world.itaReport;
  if (!chunk) throw new Error('The script of report.html gives no itaReport.');
  return chunk;
}
