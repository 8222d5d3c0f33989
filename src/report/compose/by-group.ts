import type { Group, MeasureResult } from '../../ita/result.js';
import { listed, report } from '../../words/th/report.js';
import { byGroup as words } from '../../words/th/report-groups.js';
import { passages as keys } from '../../words/th/report-passages.js';
import type { Block, Cell } from '../block.js';
import { cell, codeLines, head, marked, PALETTE } from '../cell.js';
import { hasLeaves, leavesOf, surveysOf } from '../known.js';
import { numbered, passage } from '../paragraph.js';
import { surveyName } from '../phrase.js';
import { caption, codeOf, label, type Writing } from '../writing.js';
import { edgesOfItems } from './edge-groups.js';

const GROUPS = ['low', 'middle', 'high'] as const;

/** Section 7: every question and item in its group. */
export function composeByGroup(writing: Writing): Block[] {
  const leaves = leavesOf(writing.result);
  const inGroup = (group: Group) => leaves.filter((leaf) => leaf.group === group).length;
  const known = GROUPS.reduce((sum, group) => sum + inGroup(group), 0);
  if (known === 0) return [passage(keys.byGroup.none, 'body', words.noneAtAll)];
  return [
    passage(keys.byGroup.counts, 'body', counts(known, inGroup)),
    caption(writing, words.caption),
    {
      kind: 'table',
      small: true,
      widths: [3.1, 4.3, 4.3, 4.3],
      header: [[head(words.survey), ...GROUPS.map((group) => groupHead(writing, group))]],
      rows: surveysOf(writing.result).map((survey) => row(writing, survey)),
    },
    ...numbered(keys.byGroup.edge, edgesOfItems(writing), 'note'),
    ...leftOut(writing, leaves),
  ];
}

/** How many stand in each group that holds any. */
function counts(known: number, inGroup: (group: Group) => number): string {
  const held = GROUPS.filter((group) => inGroup(group) > 0);
  const [only] = held;
  if (held.length === 1 && only) return words.textOne(known, words.group[only]);
  return words.text(known, listed(held.map((group) => words.ofGroup(words.group[group], inGroup(group)))));
}

function groupHead(writing: Writing, group: Group): Cell {
  const { fill, text } = PALETTE[group];
  return cell(marked(group, label(writing, group)), { align: 'center', shade: fill, colour: text, bold: true });
}

function row(writing: Writing, survey: MeasureResult): Cell[] {
  const title = cell(surveyName(survey));
  if (!hasLeaves(writing.result, survey.survey)) {
    return [title, cell(words.noItems(survey.code), { align: 'center', span: 3 })];
  }
  return [
    title,
    ...GROUPS.map((group) => {
      const codes = leavesOf(writing.result, survey.survey)
        .filter((leaf) => leaf.group === group)
        .map((leaf) => codeOf(writing, leaf));
      return cell(codes.length === 0 ? report.none : `${codeLines(codes, 4)}\n${words.count(codes.length)}`, { align: 'center' });
    }),
  ];
}

/** Items without a group, where their survey has items at all: unknown ones and those taken out of the assessment. */
function leftOut(writing: Writing, leaves: readonly MeasureResult[]): Block[] {
  const excluded = leaves.filter((leaf) => leaf.excluded === true);
  const unknown = leaves.filter((leaf) => leaf.group === null && leaf.excluded !== true && hasLeaves(writing.result, leaf.survey));
  const say = (key: string, found: readonly MeasureResult[], sentence: (count: number, codes: string) => string): Block[] =>
    found.length === 0 ? [] : [passage(key, 'note', sentence(found.length, found.map((leaf) => codeOf(writing, leaf)).join(', ')))];
  return [...say(keys.byGroup.unknown, unknown, words.unknown), ...say(keys.byGroup.excluded, excluded, words.excluded)];
}
