/** The same value with nothing in it that can be changed: any write to it throws. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  for (const own of Object.values(value)) frozen(own);
  return Object.freeze(value);
}
