import type { Group, Thresholds } from '../../ita/result.js';

/** Colour-blind safe, text contrast at least 4.5:1. */
export const PALETTE: Readonly<Record<Group, { background: string; text: string }>> = {
  low: { background: '#fde4e1', text: '#8c1d18' },
  middle: { background: '#fff1c9', text: '#5c4400' },
  high: { background: '#dcebfa', text: '#0b4a84' },
};

/** Whether a rule colours the score column of one of our tables or a range that the user chose. */
export type RuleKind = 'table' | 'chosen';

/** Always true, so they change nothing; a rule is ours where its formula holds one of them. */
const MARKERS: Readonly<Record<RuleKind, string>> = { table: 'N("ITA")=0', chosen: 'N("ITA.RANGE")=0' };

export interface ColourRule {
  group: Group;
  formula: string;
}

/** The rules of a range of scores; `cell` is the range's first cell, relative. A cell that holds no number stays as it is. */
export function colourRules(kind: RuleKind, cell: string, { low, high, highIncluded }: Thresholds): ColourRule[] {
  const score = `ROUND(${cell},2)`;
  const isHigh = `${score}${highIncluded ? '>=' : '>'}${high}`;
  const rule = (group: Group, condition: string): ColourRule => ({
    group,
    formula: `=AND(ISNUMBER(${cell}),${condition},${MARKERS[kind]})`,
  });
  return [rule('low', `${score}<${low}`), rule('high', isHigh), rule('middle', `${score}>=${low},NOT(${isHigh})`)];
}

/** The kind of a rule of ours, by the marker in its formula; null for a rule of the user's. Spaces and case are Google's to change. */
export function ruleKind(formula: string): RuleKind | null {
  const text = formula.replace(/\s/g, '').toUpperCase();
  if (text.includes(MARKERS.table)) return 'table';
  return text.includes(MARKERS.chosen) ? 'chosen' : null;
}
