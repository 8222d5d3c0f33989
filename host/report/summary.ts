import { join } from 'node:path';
import { formatNumber } from '../model/number-format.js';
import type { Result } from './answers.js';
import type { Kept } from './write-all.js';

const ISSUES_SHOWN = 20;

function issueLines(issues: Result['issues']): string[] {
  if (issues.length === 0) return ['ไม่พบเรื่องที่ต้องแก้ในข้อมูล'];
  const shown = issues.slice(0, ISSUES_SHOWN).map(({ tab, cell, found, expected, action }) => {
    const place = cell === '' ? `แท็บ ${tab}` : `แท็บ ${tab} เซลล์ ${cell}`;
    return `  - ${place}: พบ “${found}” ต้องเป็น ${expected} — ${action}`;
  });
  const more = issues.length - shown.length;
  return [`เรื่องที่ต้องตรวจในข้อมูล ${issues.length} เรื่อง`, ...shown, ...(more > 0 ? [`  และอีก ${more} เรื่อง ดูใน result.json`] : [])];
}

function totalLine({ total, year, agency }: Result): string {
  const whose = [agency, year ? `ปีงบประมาณ ${year}` : ''].filter((part) => part !== '').join(' ');
  if (total.score !== null) return `${whose}: คะแนนภาพรวม ${formatNumber(total.score, '0.00')} ระดับ ${total.rating ?? '-'}`;
  return `${whose}: ยังคิดคะแนนภาพรวมไม่ได้`;
}

/** What the command says at the end; where there is no report the last line says why. */
export function summaryLines(
  result: Result,
  folder: string,
  names: readonly string[],
  why: string | null,
  kept: readonly Kept[],
): string[] {
  const lines = [totalLine(result), ...issueLines(result.issues), ...names.map((name) => `เขียนแล้ว: ${join(folder, name)}`)];
  for (const { old, name } of kept) lines.push(`${old} ของการสั่งครั้งก่อนเก็บไว้เป็น ${join(folder, name)}`);
  if (why !== null) lines.push(`ไม่ได้สร้างรายงาน: ${why}`);
  return lines;
}
