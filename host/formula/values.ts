import { CellError, DetailedCellError } from 'hyperformula';
import { type CellValue, Fault } from '../model/cell.js';

const CODES: Record<string, string> = {
  DIV_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  SPILL: '#REF!',
  CYCLE: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  NA: '#N/A',
  LIC: '#ERROR!',
  ERROR: '#ERROR!',
};

const unboxed = (value: object): unknown => ('val' in value ? value.val : null);

/** An engine's value as a cell's. */
export function fromEngine(value: unknown): CellValue {
  if (value instanceof CellError || value instanceof DetailedCellError) {
    return new Fault(CODES[value.type] ?? '#ERROR!', value.message ?? '');
  }
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && value !== null) return fromEngine(unboxed(value));
  return null;
}

/** A number that the engine itself calls a date. */
export function isEngineDate(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('getDetailedType' in value)) return false;
  return /DATE/.test(String((value.getDetailedType as () => unknown).call(value)));
}

/** A cell's value as what the engine is to hold: a text is never read as anything else. */
export function toEngine(value: CellValue): number | string | boolean | null {
  if (value instanceof Fault) return value.code;
  if (typeof value === 'string') return value === '' ? null : `'${value}`;
  return value;
}
