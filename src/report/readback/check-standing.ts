import type { Fault, ReportInput } from '../../contract/report.js';
import { faults as words } from '../../words/th/report-faults.js';
import { standing as said } from '../../words/th/report-standing.js';
import { mustBeLines } from './said.js';
import { folded, type ReadSection, underHeading } from './sections.js';
import { groupSaid } from './standing-said.js';

/** Section 5 after its table: what stands in each group, and nothing else. */
export function checkStanding(sections: readonly ReadSection[], input: ReportInput): Fault[] {
  const fifth = sections.find(({ number }) => number === 5);
  if (!fifth) return [];
  return (['low', 'middle', 'high'] as const).flatMap((group) => {
    const lines = underHeading(fifth.pieces, 'Heading2', folded(said.headings[group]));
    return mustBeLines(words.part(5, said.headings[group]), lines, groupSaid(input, group));
  });
}
