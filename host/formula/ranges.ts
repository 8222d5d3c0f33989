import { columnIndex, columnName } from '../model/place.js';
import type { Token } from './tokens.js';

export interface Size {
  rows: number;
  columns: number;
}

/** Functions to which empty cells past the last used one mean nothing when a range is their whole argument. */
const BLIND = new Set(
  'SUM AVERAGE AVERAGEA COUNT COUNTA MAX MAXA MIN MINA PRODUCT MEDIAN STDEV STDEV.S STDEV.P STDEVP VAR VAR.S VAR.P VARP SUMSQ GEOMEAN HARMEAN'.split(
    ' ',
  ),
);

/** Which ranges of a formula may end at the last used cell of their tab. */
export function blindRanges(tokens: readonly Token[]): Set<number> {
  const solid = tokens.map((token, at) => ({ token, at })).filter(({ token }) => token.text.trim() !== '');
  const calls: string[] = [];
  const found = new Set<number>();
  solid.forEach(({ token, at }, index) => {
    const before = solid[index - 1]?.token;
    const after = solid[index + 1]?.token.text;
    if (token.text === '(') calls.push(before?.kind === 'call' ? before.text.toUpperCase() : '');
    else if (token.text === ')') calls.pop();
    else if (token.kind === 'reference' && token.to !== null && BLIND.has(calls.at(-1) ?? '')) {
      if ((before?.text === '(' || before?.text === ',') && (after === ',' || after === ')')) found.add(at);
    }
  });
  return found;
}

const lettersOf = (half: string): string => /[A-Za-z]+/.exec(half)?.[0] ?? '';
const digitsOf = (half: string): string => /\d+/.exec(half)?.[0] ?? '';

/** Both ends of a side, in order, the far one no farther than the tab reaches. */
function cut(from: number | null, to: number | null, size: number): [number, number] {
  const first = Math.min(from ?? 0, to ?? size - 1);
  const last = Math.max(from ?? 0, to ?? size - 1);
  return [first, Math.max(first, Math.min(last, size - 1))];
}

/** Closes `A2:A`, `A:A` and `2:2` where the tab ends, and cuts off what reaches past it. */
export function cutRange(from: string, to: string, size: Size): { from: string; to: string } {
  const column = (half: string): number | null => (lettersOf(half) ? columnIndex(lettersOf(half)) : null);
  const row = (half: string): number | null => (digitsOf(half) ? Number(digitsOf(half)) - 1 : null);
  const [left, right] = cut(column(from), column(to), size.columns);
  const [top, bottom] = cut(row(from), row(to), size.rows);
  return { from: `${columnName(left)}${top + 1}`, to: `${columnName(right)}${bottom + 1}` };
}
