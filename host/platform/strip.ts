/** What came after ES2020 or is not ECMAScript: a script that needs it must fail here too. */
const NEWER: readonly (readonly [string, readonly string[]])[] = [
  ['Array', ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with', 'group', 'groupToMap']],
  ['String', ['at', 'replaceAll', 'isWellFormed', 'toWellFormed']],
];
const NEWER_STATIC: readonly (readonly [string, readonly string[]])[] = [
  ['Object', ['hasOwn', 'groupBy']],
  ['Map', ['groupBy']],
  ['Promise', ['any', 'withResolvers', 'try']],
  ['Array', ['fromAsync']],
];
const GLOBALS = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry', 'AggregateError'];

export function strip(): void {
  const world = globalThis as unknown as Record<string, { prototype: Record<string, unknown> } & Record<string, unknown>>;
  for (const [name, members] of NEWER) for (const member of members) delete world[name]?.prototype[member];
  for (const [name, members] of NEWER_STATIC) for (const member of members) delete world[name]?.[member];
  for (const name of GLOBALS) delete world[name];
  withoutTraces();
}

/** Node formats an error's trace with functions of the host's realm, which a script can make throw: here errors have none. */
function withoutTraces(): void {
  Object.defineProperty(Error, 'stackTraceLimit', { value: undefined, writable: false, configurable: false });
}
