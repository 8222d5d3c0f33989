import type { Fault, ReportInput } from '../../contract/report.js';
import { groupLabel } from '../../ita/group.js';
import { shown } from '../../ita/number.js';
import { faults as words } from '../../words/th/report-faults.js';
import { byGroupRead, byGroup as said } from '../../words/th/report-groups.js';
import { hasLeaves, leavesOf, surveysOf } from '../known.js';
import { codesIn, folded, paragraphText, printed, type ReadSection, rowsIn, unmarked } from './sections.js';

const GROUPS = ['low', 'middle', 'high'] as const;

/** Section 6: the thresholds of the result, each group under its label. */
export function checkRanges(sections: readonly ReadSection[], { result }: ReportInput): Fault[] {
  const sixth = sections.find(({ number }) => number === 6);
  if (!sixth) return [];
  const { thresholds } = result;
  const numbers = { low: [thresholds.low], middle: [thresholds.low, thresholds.high], high: [thresholds.high] };
  return GROUPS.flatMap((group) => {
    const label = folded(groupLabel(group, thresholds));
    const row = rowsIn(sixth.pieces).find(([first]) => first !== undefined && unmarked(first) === label);
    const found = (row?.[1]?.match(/\d+\.\d\d/g) ?? []).join(' ');
    const expected = numbers[group].map(shown).join(' ');
    return found === expected
      ? []
      : [{ place: words.part(6, label), found: row?.join(' ') ?? words.missing, expected: `${words.range} ${expected}` }];
  });
}

/** Section 7: every code in its group's cell, once, with the right count. */
export function checkByGroup(sections: readonly ReadSection[], { result }: ReportInput): Fault[] {
  const seventh = sections.find(({ number }) => number === 7);
  if (!seventh) return [];
  const rows = rowsIn(seventh.pieces);
  const surveys = surveysOf(result).filter(({ survey }) => hasLeaves(result, survey));
  return [
    ...surveys.flatMap(({ survey }) => {
      const row = rows.find(([first]) => first?.includes(`(${survey})`)) ?? [];
      return GROUPS.flatMap((group, index) => {
        const expected = leavesOf(result, survey)
          .filter((leaf) => leaf.group === group)
          .map(({ code }) => code);
        const text = row[index + 1] ?? '';
        const counted = expected.length === 0 || text.includes(said.count(expected.length));
        if (counted && codesIn(text).join(' ') === expected.join(' ')) return [];
        const place = words.part(7, `${survey} ${groupLabel(group, result.thresholds)}`);
        return [{ place, found: text || words.missing, expected: `${printed(expected)} ${said.count(expected.length)}` }];
      });
    }),
    ...(surveys.length > 0 ? checkCounts(paragraphText(seventh.pieces), result) : []),
  ];
}

function checkCounts(text: string, result: ReportInput['result']): Fault[] {
  const counts = GROUPS.map((group) => ({
    name: said.group[group],
    count: leavesOf(result).filter((leaf) => leaf.group === group).length,
  }));
  const held = counts.filter(({ count }) => count > 0);
  const [only] = held;
  if (held.length === 1 && only) {
    const sentence = said.textOne(only.count, only.name);
    return text.includes(sentence) ? [] : [{ place: words.section(7), found: text, expected: sentence }];
  }
  const found = [...text.matchAll(byGroupRead.count)].map(([, name, count]) => `${name} ${count}`).join(' ');
  const expected = held.map(({ name, count }) => `${name} ${count}`).join(' ');
  return found === expected ? [] : [{ place: words.section(7), found: found || words.missing, expected: `${words.count} ${expected}` }];
}
