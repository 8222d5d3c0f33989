import type { IncomingMessage } from 'node:http';
import { malformed, Refusal } from '../refusal.js';

const TOO_BIG = 413;

/** A request's body, as long as it is not too big. */
export async function bytesOf(request: IncomingMessage, most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Read to its end, so that the answer reaches who sent it; kept is none of it.
    if (size <= most) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > most) throw new Refusal(`ข้อมูลใหญ่เกิน ${Math.floor(most / 1_000_000)} MB`, TOO_BIG);
  return new Uint8Array(Buffer.concat(chunks));
}

export async function jsonOf(request: IncomingMessage, most: number): Promise<unknown> {
  const bytes = await bytesOf(request, most);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw malformed();
  }
}
