import type { Part } from './framework.js';
import { nameKey } from './text.js';

/** The part that a name means: the same name, or the only one that holds it or lies in it. Null when none or several do. */
export function matchPart(parts: readonly Part[], name: string): number | null {
  const key = nameKey(name);
  if (key === '') return null;
  const exact = parts.findIndex((part) => nameKey(part.name) === key);
  if (exact >= 0) return exact;
  const near = parts.flatMap((part, index) => {
    const own = nameKey(part.name);
    return own !== '' && (own.includes(key) || key.includes(own)) ? [index] : [];
  });
  return near.length === 1 ? (near[0] ?? null) : null;
}
