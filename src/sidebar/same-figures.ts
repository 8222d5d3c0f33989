import type { Result } from '../ita/result.js';

/** True where two results say the same but for what was remarked on while reading or writing. */
export function sameFigures(a: Result, b: Result): boolean {
  return JSON.stringify({ ...a, issues: [] }) === JSON.stringify({ ...b, issues: [] });
}
