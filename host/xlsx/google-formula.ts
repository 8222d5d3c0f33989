import { type CellValue, Fault } from '../model/cell.js';

const LITERAL_LIMIT = 250;
const COMPUTED = '"COMPUTED_VALUE"';
const WRAPPED = /^IFERROR\(__xludf\.DUMMYFUNCTION\(((?:"(?:[^"]|"")*"|&|\s)+)\)\s*,[\s\S]*\)$/i;

/** A text in quotes; other programs take at most 255 characters at a time. */
function quoted(text: string): string {
  const chunks = text.match(new RegExp(`[\\s\\S]{1,${LITERAL_LIMIT}}`, 'g')) ?? [''];
  return chunks.map((chunk) => `"${chunk.replace(/"/g, '""')}"`).join('&');
}

function literal(value: CellValue): string {
  if (value === null) return '""';
  if (value instanceof Fault) return quoted(value.code);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : quoted(value);
}

const wrap = (inner: string, value: CellValue): string => `IFERROR(__xludf.DUMMYFUNCTION(${quoted(inner)}),${literal(value)})`;

/** A formula that only Sheets knows, as Google exports it: other programs show the last value. */
export const exportFormula = (formula: string, value: CellValue): string => wrap(formula.slice(1), value);

/** A cell that a result has spilled into, as Google exports it. */
export const exportSpilled = (value: CellValue): string => wrap(COMPUTED, value);

/** What Google's export stands for: a formula, a spilled cell, or null for a formula of any program. */
export function importFormula(text: string): { formula: string } | 'spilled' | null {
  const match = WRAPPED.exec(text);
  if (!match) return null;
  const inner = [...(match[1] ?? '').matchAll(/"((?:[^"]|"")*)"/g)].map((part) => (part[1] ?? '').replace(/""/g, '"')).join('');
  return inner === COMPUTED ? 'spilled' : { formula: `=${inner}` };
}
