import type { Fault, ReportInput } from '../../contract/report.js';
import { lowLeaves, weakIndicators } from '../../ita/plan-measures.js';
import { faults as words } from '../../words/th/report-faults.js';
import { folded, type ReadSection, rowsIn } from './sections.js';

/** Columns of the plan whose text the user may have written: they must stand there as written. */
const WRITTEN = ['measure', 'steps', 'unit', 'followUp', 'success'] as const;

/** Section 9: exactly the low items and the weak indicators, each once, in order, each with the user's own words. */
export function checkPlan(sections: readonly ReadSection[], { result, plan }: ReportInput): Fault[] {
  const ninth = sections.find(({ number }) => number === 9);
  if (!ninth) return [];
  const measures = [...lowLeaves(result), ...weakIndicators(result)];
  const expected = measures.map(({ code, kind }) => (kind === 'indicator' ? `ตัวชี้วัดที่ ${code}` : code.toUpperCase()));
  const rows = rowsIn(ninth.pieces).slice(1);
  const found = rows.map(([first]) => first ?? '');
  const place = words.section(9);
  if (found.join(', ') !== expected.join(', ')) {
    return [{ place, found: found.join(', ') || words.missing, expected: expected.join(', ') || words.nothing }];
  }
  return measures.flatMap((measure, index) => {
    const row = rows[index] ?? [];
    const own = plan.find(({ code }) => code === measure.code);
    const wanted = [measure.title, ...WRITTEN.flatMap((column) => (own?.[column] ? [own[column]] : []))].map(folded);
    const missing = wanted.filter((text) => !row.includes(text));
    return missing.length === 0 ? [] : [{ place: words.part(9, expected[index] ?? ''), found: row.join(' '), expected: missing.join(' ') }];
  });
}
