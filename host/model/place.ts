/** A rectangle of cells, counted from 0. */
export interface Place {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

const KEY_WIDTH = 20_000;

/** One number for a cell: rows sort first. */
export const keyOf = (row: number, column: number): number => row * KEY_WIDTH + column;
export const rowOf = (key: number): number => Math.floor(key / KEY_WIDTH);
export const columnOf = (key: number): number => key % KEY_WIDTH;

export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export function placeName(place: Place): string {
  const first = cellName(place.row, place.column);
  if (place.rows === 1 && place.columns === 1) return first;
  return `${first}:${cellName(place.row + place.rows - 1, place.column + place.columns - 1)}`;
}

export const holds = (place: Place, row: number, column: number): boolean =>
  row >= place.row && row < place.row + place.rows && column >= place.column && column < place.column + place.columns;

export const overlap = (a: Place, b: Place): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

/** Every cell of a place, row by row. */
export function* cellsOf(place: Place): Generator<{ row: number; column: number }> {
  for (let row = place.row; row < place.row + place.rows; row++) {
    for (let column = place.column; column < place.column + place.columns; column++) yield { row, column };
  }
}
