import { authorise } from './authority.js';

/** Says loudly which member of Google's the host does not have: never `undefined`, never silence. */
const missing = (name: string, key: string): Error => new Error(`${name}.${key} is not supplied by the local host`);

function memberOf(name: string, members: object, key: string | symbol): unknown {
  if (typeof key === 'symbol') return key === Symbol.toStringTag ? name : undefined;
  if (key === 'toString') return () => name;
  if (!(key in members)) throw missing(name, key);
  const value = (members as Record<string, unknown>)[key];
  if (typeof value !== 'function') return value;
  return (...args: unknown[]) => {
    authorise(`${name}.${key}`);
    return value(...args);
  };
}

/** Makes an object of Google's out of the members the host has. `T` is Google's whole type: the rest is refused. */
export function guard<T extends object>(name: string, members: object): T {
  const refuse = (_: object, key: string | symbol): never => {
    throw missing(name, String(key));
  };
  const own = Object.assign(Object.create(null), members) as object;
  return new Proxy(
    {},
    {
      get: (_, key) => memberOf(name, own, key),
      has: (_, key) => key in own,
      set: refuse,
      defineProperty: refuse,
      deleteProperty: refuse,
      getPrototypeOf: () => Object.prototype,
      ownKeys: () => [],
    },
  ) as T;
}

/** An enumeration of Google's: each value knows its name. */
export function enumeration<T extends object>(name: string, names: readonly string[]): T {
  const members = names.map((one) => [one, Object.freeze({ toString: () => one, name: () => one })]);
  return guard<T>(name, Object.fromEntries(members));
}

/** A call that Google's overloads do not know. */
export function mismatch(member: string, args: readonly unknown[]): Error {
  const kinds = args.map((arg) => (arg === null ? 'null' : Array.isArray(arg) ? 'number[]' : typeof arg));
  return new Error(`The parameters (${kinds.join(',')}) don't match the method signature for ${member}.`);
}
