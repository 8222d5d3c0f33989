import { gathered } from './gathered.js';
import type { MeasureResult } from './result.js';

/**
 * The hidden measures and those that have to be hidden with them: one score that alone is hidden among its siblings could be computed from
 * theirs and the score above them. Official figures are printed anyway, so that hiding them here would help nobody.
 */
export function withComplements(measures: readonly MeasureResult[], hidden: ReadonlySet<string>): Set<string> {
  const all = new Set(hidden);
  const families = gathered(measures.map((measure) => [measure.parent ?? '', measure]));
  const childrenOf = (code: string): MeasureResult[] => families.get(code) ?? [];
  // Measures come before those below them: from the last on, what lies below is settled already.
  for (const above of [...measures].reverse()) {
    const children = childrenOf(above.code);
    if (!isShown(above) || children.filter(({ code, source }) => all.has(code) && source !== 'official').length !== 1) continue;
    const beside = hideable(children, all, childrenOf);
    if (beside.length > 0) for (const code of beside) all.add(code);
    else if (above.parent !== null) all.add(above.code);
  }
  return all;
}

function isShown({ score, provisional, computed }: MeasureResult): boolean {
  return [score, provisional, computed].some((figure) => typeof figure === 'number');
}

/** One more of these siblings, the one of the smallest cell, with one below it so that it cannot be computed either; none where all are hidden or official. */
function hideable(siblings: readonly MeasureResult[], all: ReadonlySet<string>, childrenOf: (code: string) => MeasureResult[]): string[] {
  const free = siblings.filter(({ code, score, source }) => score !== null && source !== 'official' && !all.has(code));
  for (const { code, source } of [...free].sort(bySmallestCell)) {
    const children = childrenOf(code);
    const isOpen = children.length === 0 || source === 'entered' || children.some((child) => all.has(child.code));
    const below = isOpen ? [] : hideable(children, all, childrenOf);
    if (isOpen || below.length > 0) return [code, ...below];
  }
  return [];
}

/** Scores that were not counted here come last. */
function bySmallestCell(a: MeasureResult, b: MeasureResult): number {
  const [[cellA, nA], [cellB, nB]] = [cells(a), cells(b)];
  return cellA !== cellB ? cellA - cellB : nA - nB;
}

function cells({ parts = [], n }: MeasureResult): [smallest: number, n: number] {
  const picked = parts.flatMap(({ choices }) => choices.flatMap((choice) => choice.n || []));
  return [Math.min(Number.MAX_SAFE_INTEGER, ...picked), n ?? Number.MAX_SAFE_INTEGER];
}
