/** Things by their keys, keys and things in the order given. */
export function gathered<T>(all: readonly (readonly [key: string, thing: T])[]): Map<string, T[]> {
  const byKey = new Map<string, T[]>();
  for (const [key, thing] of all) {
    const own = byKey.get(key);
    if (own) own.push(thing);
    else byKey.set(key, [thing]);
  }
  return byKey;
}
