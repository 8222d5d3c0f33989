import type { PlanRow } from '../../src/contract/plan.js';
import type { ReportInput } from '../../src/contract/report.js';
import type { MeasureResult } from '../../src/ita/result.js';
import { exampleInput } from './example-input.js';
import { open, sectionText } from './rendered.js';

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

export const nothingLow = (measure: MeasureResult): MeasureResult => (measure.group === 'low' ? { ...measure, group: 'middle' } : measure);
export const say = async (input: ReportInput, section: number) => sectionText(await open(input), section);
export const count = (text: string, part: string) => text.split(part).length - 1;
