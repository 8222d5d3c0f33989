/** The refusal of google.script.run for what cannot be copied to the server. */
const illegal = (place: string): Error => new TypeError(`Failed due to illegal value in property: ${place}`);

/** Far above any argument of use, far below where copying breaks off by itself. */
const DEEPEST = 500;

function copy(value: unknown, place: string, above: readonly unknown[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') throw illegal(place);
  if (above.includes(value)) throw new TypeError(`Failed due to circular reference in property: ${place}`);
  if (above.length >= DEEPEST) throw illegal(place);
  const inside = [...above, value];
  if (Array.isArray(value)) return value.map((inner, at) => copy(inner, String(at), inside));
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw illegal(place);
  if (Object.prototype.toString.call(value) !== '[object Object]') throw illegal(place);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, copy(inner, key, inside)]));
}

/** Arguments as they cross to the server: by value, plain data only. */
export const copyArguments = (args: readonly unknown[]): unknown[] => args.map((arg, at) => copy(arg, String(at), []));
