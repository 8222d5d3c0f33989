import { wellFormed } from '../../model/well-formed.js';

/** What a route gives back. */
export interface Answer {
  status: number;
  type: string;
  body: Uint8Array | string;
  headers?: Record<string, string>;
}

export const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

export const plain = (status: number, body: string): Answer => ({ status, type: 'text/plain; charset=utf-8', body });

export const NOT_FOUND = plain(404, 'Not found');

/** A file to be kept under its name: RFC 5987 for names that are not ASCII. */
export function download(name: string, type: string, body: Uint8Array): Answer {
  const ascii = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const encoded = encodeURIComponent(wellFormed(name)).replace(/['()*!]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
  return { status: 200, type, body, headers: { 'Content-Disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}` } };
}
