import type { PlanRow } from '../../src/contract/plan.js';
import type { ReportInput } from '../../src/contract/report.js';
import type { MeasureResult } from '../../src/ita/result.js';
import { TAB } from '../../src/tabs/names.js';
import { exampleInput, exampleTabs, inputFrom } from './example-input.js';
import { withOfficial } from './ladder.js';
import { sectionText, told } from './rendered.js';

export const LOW = ['e8', 'e10', 'e13', 'o2', 'o5', 'o11', 'o17', 'o27', 'o30', 'o32', 'o33', 'o35', 'o38', 'o41'];

export function planRow(code: string, written: Partial<PlanRow> = {}): PlanRow {
  const blank = { analysis: '', measure: '', steps: '', unit: '', person: '', followUp: '', due: '', success: '' };
  return { code, ...blank, status: '', evidence: '', remark: '', ...written };
}

export function withPlan(plan: PlanRow[], input = exampleInput()): ReportInput {
  return { ...input, plan };
}

export function withMeasures(input: ReportInput, change: (measure: MeasureResult) => MeasureResult): ReportInput {
  return { ...input, result: { ...input.result, measures: input.result.measures.map(change) } };
}

/** Official scores of the ten indicators, in order, and nothing else. */
export function indicators(...scores: number[]): ReportInput {
  const tabs = exampleTabs();
  for (const tab of [TAB.IIT, TAB.EIT, TAB.OIT, TAB.plan]) tabs.delete(tab);
  return inputFrom(
    withOfficial(
      tabs,
      scores.map((score, index) => [String(index + 1), String(score)]),
    ),
  );
}

export const nothingLow = (measure: MeasureResult): MeasureResult => (measure.group === 'low' ? { ...measure, group: 'middle' } : measure);
export const say = (input: ReportInput, section: number) => sectionText(told(input), section);
export const count = (text: string, part: string) => text.split(part).length - 1;
