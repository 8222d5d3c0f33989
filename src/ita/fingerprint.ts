import type { Result } from './result.js';

/**
 * A short mark of a result's figures and words, by which two reports can be told to say the same. Remarks on the cells are no part of it:
 * they differ by what was done, not by what was found.
 */
export function fingerprint(result: Result): string {
  return textMark(inOrder({ ...result, issues: [] }));
}

/** A short mark of a text: the same for the same text, another for nearly every other. */
export function textMark(text: string): string {
  return hash(text, 0x811c9dc5) + hash(text, 0x01234567).slice(0, 4);
}

/** JSON whose keys stand in alphabetical order, in whichever order they were made. */
function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${inOrder(inner)}`)
    .join()}}`;
}

const PRIME = 0x01000193;

/** FNV-1a over UTF-16 units, its bits mixed at the end, in eight hex digits. */
function hash(text: string, start: number): string {
  let bits = start;
  for (let index = 0; index < text.length; index += 1) bits = Math.imul(bits ^ text.charCodeAt(index), PRIME);
  bits = Math.imul(bits ^ (bits >>> 16), 0x45d9f3b);
  return ((bits ^ (bits >>> 15)) >>> 0).toString(16).padStart(8, '0');
}
