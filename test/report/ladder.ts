import type { ReportInput } from '../../src/contract/report.js';
import { rounded } from '../../src/ita/number.js';
import { TAB } from '../../src/tabs/names.js';
import { exampleInput, exampleTabs, inputFrom, type Tabs } from './example-input.js';

export const RUNGS = ['answers', 'item scores', 'indicators and items', 'indicators', 'surveys', 'total'] as const;
export type Rung = (typeof RUNGS)[number];

/** The example as an officer would have it who knows only so much. */
export function rungInput(rung: Rung): ReportInput {
  if (rung === 'answers') return exampleInput();
  const tabs = exampleTabs();
  if (rung === 'item scores') {
    tabs.set(TAB.IIT, scoresOf('IIT')).set(TAB.EIT, scoresOf('EIT'));
    return inputFrom(tabs);
  }
  tabs.delete(TAB.IIT);
  tabs.delete(TAB.EIT);
  if (rung !== 'indicators and items') tabs.delete(TAB.OIT);
  if (rung === 'surveys' || rung === 'total' || rung === 'indicators') tabs.delete(TAB.plan);
  return inputFrom(withOfficial(tabs, officialOf(rung)));
}

/** The tabs with published scores, and advisers' words where given. */
export function withOfficial(tabs: Tabs, rows: readonly (readonly [code: string, score: string, advice?: string])[]): Tabs {
  tabs.set(TAB.official, [['รหัส', 'คะแนน', 'ข้อเสนอแนะ'], ...rows.map(([code, score, advice]) => [code, score, advice ?? ''])]);
  return tabs;
}

function officialOf(rung: Rung): [string, string][] {
  const { measures, total } = exampleInput().result;
  const codes = (kind: string): [string, string][] =>
    measures.filter((measure) => measure.kind === kind).map(({ code, score }): [string, string] => [code, String(rounded(score ?? 0))]);
  if (rung === 'total') return [['คะแนนภาพรวม', String(rounded(total.score ?? 0))]];
  return codes(rung === 'surveys' ? 'survey' : 'indicator');
}

function scoresOf(survey: string): string[][] {
  const questions = exampleInput().result.measures.filter((measure) => measure.survey === survey && measure.kind === 'question');
  return [['ข้อ', 'คะแนน'], ...questions.map(({ code, score }) => [code, String(rounded(score ?? 0))])];
}
