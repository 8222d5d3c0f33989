import type { ReportInput } from '../../src/contract/report.js';
import { TAB } from '../../src/tabs/names.js';
import { exampleTabs, inputFrom } from './example-input.js';

type Scores = readonly (readonly [code: string, score: number])[];

interface Known {
  official: Scores;
  IIT?: Scores;
  OIT?: Scores;
  previous?: Scores;
}

export const SURVEYS: Scores = [
  ['IIT', 88.12],
  ['EIT', 84.9],
  ['OIT', 91.35],
];

export const LAST_YEAR: Scores = [
  ['คะแนนภาพรวม', 70],
  ['IIT', 80],
  ['EIT', 90],
  ['OIT', 91.35],
];

/** An office that knows only some of the scores. */
export function partial({ official, previous, ...items }: Known): ReportInput {
  const tabs = exampleTabs();
  for (const tab of [TAB.IIT, TAB.EIT, TAB.OIT, TAB.plan]) tabs.delete(tab);
  const rows = (head: string[], scores: Scores) => [head, ...scores.map(([code, score]) => [code, String(score)])];
  tabs.set(TAB.official, rows(['รหัส', 'คะแนน'], official));
  if (previous) tabs.set(TAB.previous, rows(['รหัส', 'คะแนน'], previous));
  if (items.IIT) tabs.set(TAB.IIT, rows(['ข้อ', 'คะแนน'], items.IIT));
  if (items.OIT) tabs.set(TAB.OIT, rows(['ข้อ', 'คะแนน'], items.OIT));
  return inputFrom(tabs);
}
