/** What is needed of a measure to tell why something above it is unknown. */
interface Known {
  code: string;
  parent: string | null;
  score: number | null;
  provisional?: number | null;
  excluded?: boolean;
}

const SHOWN = 10;

/**
 * The measures that keep `above` (null: the total) unknown, the first ten and how many more there are. They are the lowest ones:
 * a measure of which nothing at all is known stands for everything below it, a known one hides what lies below.
 */
export function unknownBelow(measures: readonly Known[], above: string | null): { codes: string[]; more: number } {
  const codes = lowestUnknown(measures, above);
  return { codes: codes.slice(0, SHOWN), more: Math.max(0, codes.length - SHOWN) };
}

function lowestUnknown(measures: readonly Known[], above: string | null): string[] {
  const unknown = measures.filter(({ parent, score, excluded }) => parent === above && score === null && !excluded);
  return unknown.flatMap(({ code, provisional }) => {
    const isAllUnknown = (provisional ?? null) === null || !measures.some(({ parent }) => parent === code);
    return isAllUnknown ? [code] : lowestUnknown(measures, code);
  });
}
