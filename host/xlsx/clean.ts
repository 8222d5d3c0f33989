/** What no XML may hold: two marks that are no characters, and halves of characters. */
const ILLEGAL = /[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The same, with every text in it fit for a file. */
export function clean<T>(value: T): T {
  if (typeof value === 'string') return value.replace(ILLEGAL, '') as T;
  if (Array.isArray(value)) return value.map(clean) as T;
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, clean(one)])) as T;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, clean(one)])) as T;
}
