/** The fields that this host knows, with those inside them. */
export type KnownFields = ReadonlyMap<string, readonly string[]>;

/** The fields asked for; of one that holds others, null for all of these. */
export type Selection = ReadonlyMap<string, readonly string[] | null>;

/** A field, and in brackets those asked for inside it. */
const FIELD = /^\s*([^,()]*?)\s*(?:\(([^()]*)\))?\s*(?:,|$)/;

/** Reads a selection as Google writes it, `id, lastModifyingUser(me)`; `wrong`: what names no field. */
export function selected(text: string, known: KnownFields): { selection: Selection; wrong: string | null } {
  const selection = new Map<string, readonly string[] | null>();
  for (let rest = text; ; ) {
    const [whole = '', name = rest, inner] = FIELD.exec(rest) ?? [];
    const within = inner?.split(',').map((one) => one.trim()) ?? null;
    if (name === '*' && within === null) for (const all of known.keys()) selection.set(all, null);
    else if (known.has(name) && (within ?? []).every((one) => known.get(name)?.includes(one))) selection.set(name, within);
    else return { selection, wrong: name };
    rest = rest.slice(whole.length);
    if (rest === '' && !whole.endsWith(',')) return { selection, wrong: null };
  }
}

/** An answer with the selected fields only. */
export function chosen(answer: object, selection: Selection): object {
  const fields = Object.entries(answer).filter(([name]) => selection.has(name));
  return Object.fromEntries(fields.map(([name, value]) => [name, part(value, selection.get(name) ?? null)]));
}

const part = (value: object, within: readonly string[] | null): unknown =>
  within === null ? value : Object.fromEntries(Object.entries(value).filter(([name]) => within.includes(name)));
