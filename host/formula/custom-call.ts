import { CellError, ErrorType, type SimpleCellAddress } from 'hyperformula';
import { Fault } from '../model/cell.js';
import { instantOf, serialOf } from '../model/serial.js';
import type { Wire, WireArgument } from './functions.js';
import type { EngineArgument, EngineValue } from './plugin.js';
import { fromEngine, isEngineDate } from './values.js';

type IsDate = (at: SimpleCellAddress, row: number, column: number) => boolean;

function wire(value: EngineValue, isDate: boolean, zone: string): Wire {
  const plain = fromEngine(value);
  if (plain instanceof Fault) return plain.code;
  if (typeof plain === 'number' && (isDate || isEngineDate(value))) return { $date: instantOf(plain, zone) };
  return plain ?? '';
}

/** An argument as a custom function gets it: rows of a range, a cell's value, '' for nothing, '#N/A' for an error. */
export function wireArgument(argument: EngineArgument, zone: string, isDate: IsDate): WireArgument {
  const { rows, value, at } = argument;
  if (!rows) return wire(value, at !== null && isDate(at, 0, 0), zone);
  return rows.map((row, r) => row.map((cell, c) => wire(cell, at !== null && isDate(at, r, c), zone)));
}

function engineScalar(value: unknown, zone: string): EngineValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? value : new CellError(ErrorType.NUM, 'not a number');
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && '$nan' in value) return new CellError(ErrorType.NUM, 'not a number');
  if (typeof value === 'object' && '$date' in value) return serialOf(Number(value.$date), zone);
  return new CellError(ErrorType.ERROR, 'The function gave a value that no cell can hold.');
}

/** What a custom function gives, as the engine takes it; a thrown sentence is kept with its cell. */
export function answer(run: () => unknown, zone: string): EngineValue[][] | EngineValue {
  let result: unknown;
  try {
    result = run();
  } catch (error) {
    return new CellError(ErrorType.ERROR, error instanceof Error ? error.message : String(error));
  }
  if (!Array.isArray(result)) return engineScalar(result, zone);
  const rows = result.map((row) => (Array.isArray(row) ? row : [row]));
  const width = Math.max(1, ...rows.map((row) => row.length));
  if (rows.length === 0) return '';
  return rows.map((row) => Array.from({ length: width }, (_, at) => engineScalar(row[at], zone)));
}
