const LONGEST = 31;
/** Other programs forbid these in a tab's name; Sheets does not. */
const FORBIDDEN = /[[\]:*?/\\]/g;

/** The start of a text, never half a character. */
const start = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');

function unlike(taken: ReadonlySet<string>, name: string, longest: number): string {
  for (let at = 1; ; at++) {
    const suffix = at === 1 ? '' : ` (${at})`;
    const tried = `${start(name, longest - suffix.length)}${suffix}`;
    if (!taken.has(tried.toLowerCase())) return tried;
  }
}

/** Names that differ in more than case: the first of two alike keeps its own. */
export function distinctNames(names: readonly string[], longest = Number.MAX_SAFE_INTEGER): string[] {
  const own = new Set(names.map((name) => name.toLowerCase()));
  const taken = new Set<string>();
  return names.map((name) => {
    const fits = name.length <= longest && !taken.has(name.toLowerCase());
    const given = fits ? name : unlike(new Set([...taken, ...own]), name, longest);
    taken.add(given.toLowerCase());
    return given;
  });
}

/** The names as every program takes them. */
export function foreignNames(names: readonly string[]): string[] {
  const legal = names.map((name) => {
    const plain = name.replace(FORBIDDEN, '_').replace(/^'|'$/g, '_') || '_';
    return plain.toLowerCase() === 'history' ? `${plain}_` : plain;
  });
  return distinctNames(legal, LONGEST);
}
