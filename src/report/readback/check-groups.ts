import type { Fault, ReportInput } from '../../contract/report.js';
import { groupLabel } from '../../ita/group.js';
import type { Group, Result } from '../../ita/result.js';
import { listed, report } from '../../words/th/report.js';
import { faults as words } from '../../words/th/report-faults.js';
import { grouping, byGroup as said } from '../../words/th/report-groups.js';
import { hasLeaves, leavesOf, surveysOf } from '../known.js';
import { edgesOfItemsSaid } from './edges-said.js';
import { rangesOf } from './ranges.js';
import { markedText, mustSay, mustShow, nameOf, typedText } from './said.js';
import { printed, type ReadSection } from './sections.js';

const GROUPS = ['low', 'middle', 'high'] as const;

/** Section 6: each group under its mark and label, with its boundaries and what follows from it. */
export function checkRanges(sections: readonly ReadSection[], { result, settings }: ReportInput): Fault[] {
  const sixth = sections.find(({ number }) => number === 6);
  if (!sixth) return [];
  const { thresholds } = result;
  const ranges = rangesOf(result);
  const meanings = { low: grouping.mend, middle: grouping.develop, high: grouping.keep };
  const rows = GROUPS.map((group) => [markedText(group, groupLabel(group, thresholds)), ranges[group], meanings[group]]);
  const place = words.section(6);
  return [
    ...mustSay(place, sixth.pieces, [grouping.text(typedText(settings.agency || result.agency)), grouping.caption]),
    ...mustShow(place, sixth.pieces, [grouping.group, grouping.range, grouping.meaning], rows),
  ];
}

/** Section 7: every code in its group's cell, once, with the right count; those without a group beside the table. */
export function checkByGroup(sections: readonly ReadSection[], { result }: ReportInput): Fault[] {
  const seventh = sections.find(({ number }) => number === 7);
  if (!seventh) return [];
  const place = words.section(7);
  const known = leavesOf(result).filter(({ group }) => group !== null).length;
  if (known === 0) return mustSay(place, seventh.pieces, [said.noneAtAll]);
  const header = [said.survey, ...GROUPS.map((group) => markedText(group, groupLabel(group, result.thresholds)))];
  return [
    ...mustSay(place, seventh.pieces, [countsSaid(result, known), said.caption, ...edgesOfItemsSaid(result), ...leftOutSaid(result)]),
    ...mustShow(
      place,
      seventh.pieces,
      header,
      surveysOf(result).map((survey) => [nameOf(survey), ...groupCells(result, survey)]),
    ),
  ];
}

function groupCells(result: Result, { survey, code }: { survey: string; code: string }): string[] {
  if (!hasLeaves(result, survey)) return [said.noItems(code)];
  return GROUPS.map((group) => {
    const codes = codesOf(result, group, survey);
    return codes.length === 0 ? report.none : `${codes.join(', ')} ${said.count(codes.length)}`;
  });
}

function codesOf(result: Result, group: Group, survey?: string): string[] {
  return leavesOf(result, survey)
    .filter((leaf) => leaf.group === group)
    .map(({ code }) => printed([code]));
}

function countsSaid(result: Result, known: number): string {
  const held = GROUPS.map((group) => ({ name: said.group[group], count: codesOf(result, group).length })).filter(({ count }) => count > 0);
  const [only] = held;
  if (held.length === 1 && only) return said.textOne(known, only.name);
  return said.text(known, listed(held.map(({ name, count }) => said.ofGroup(name, count))));
}

function leftOutSaid(result: Result): string[] {
  const leaves = leavesOf(result).filter(({ group }) => group === null);
  const say = (codes: readonly { code: string }[], sentence: (count: number, list: string) => string): string[] =>
    codes.length === 0 ? [] : [sentence(codes.length, codes.map(({ code }) => printed([code])).join(', '))];
  const unknown = leaves.filter(({ excluded, survey }) => excluded !== true && hasLeaves(result, survey));
  const excluded = leavesOf(result).filter((leaf) => leaf.excluded === true);
  return [...say(unknown, said.unknown), ...say(excluded, said.excluded)];
}
