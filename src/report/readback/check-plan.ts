import type { PlanRow } from '../../contract/plan.js';
import type { Fault, ReportInput } from '../../contract/report.js';
import { lowLeaves, weakIndicators } from '../../ita/plan-measures.js';
import { faults as words } from '../../words/th/report-faults.js';
import { plan as said } from '../../words/th/report-plan.js';
import { morePlanned, type Planned } from '../known.js';
import { folded, printed, type ReadSection, rowsIn } from './sections.js';

/** Columns of the plan whose text the user may have written: they must stand there as written. */
const WRITTEN = ['measure', 'steps', 'unit', 'followUp', 'success'] as const;

/** Section 9: exactly the low items and the weak indicators, then what else the user planned, each once, in order, each with the user's own words. */
export function checkPlan(sections: readonly ReadSection[], { result, plan }: ReportInput): Fault[] {
  const ninth = sections.find(({ number }) => number === 9);
  if (!ninth) return [];
  const measures: Planned[] = [...lowLeaves(result), ...weakIndicators(result), ...morePlanned(result, plan)];
  const expected = measures.map(codeText);
  const rows = rowsIn(ninth.pieces).filter(([first]) => first !== said.columns.code);
  const found = rows.map(([first]) => first ?? '');
  const place = words.section(9);
  if (found.join(', ') !== expected.join(', ')) {
    return [{ place, found: found.join(', ') || words.missing, expected: expected.join(', ') || words.nothing }];
  }
  return measures.flatMap((measure, index) => checkRow(measure, rows[index] ?? [], plan));
}

function checkRow(measure: Planned, row: readonly string[], plan: readonly PlanRow[]): Fault[] {
  const own = plan.find(({ code }) => code === measure.code);
  const wanted = [measure.title, ...WRITTEN.flatMap((column) => (own?.[column] ? [own[column]] : []))].map(folded);
  const missing = wanted.filter((text) => !row.includes(text));
  return missing.length === 0 ? [] : [{ place: words.part(9, codeText(measure)), found: row.join(' '), expected: missing.join(' ') }];
}

function codeText({ code, kind }: Planned): string {
  if (kind === 'total') return said.total;
  if (kind === 'indicator') return said.indicator(code);
  return kind === 'subIndicator' ? said.subIndicator(code) : printed([code]);
}
