/** Whether a value may cross google.script.run: plain data without dates, classes or circles. */
function crosses(value: unknown, above: readonly unknown[] = []): boolean {
  if (value === null || value === undefined) return true;
  if (['string', 'number', 'boolean'].includes(typeof value)) return true;
  if (typeof value !== 'object' || above.includes(value)) return false;
  if (Array.isArray(value)) return value.every((inner) => crosses(inner, [...above, value]));
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.values(value as object).every((inner) => crosses(inner, [...above, value]));
}

/** A result as the page gets it: one thing in it that cannot cross makes all of it null. */
export function toPage(value: unknown): unknown {
  return crosses(value) ? (value ?? null) : null;
}
