import type { Place } from '../model/place.js';
import type { Sheet } from '../model/sheet.js';
import type { Workbook } from '../model/workbook.js';
import { malformed, Refusal } from './refusal.js';

/** The fields of a request's body, each asked for by what it has to be. */
export class Fields {
  private readonly body: Record<string, unknown>;

  constructor(body: unknown) {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) throw malformed();
    this.body = body as Record<string, unknown>;
  }

  integer(name: string, from: number, to: number): number {
    const value = this.body[name];
    if (typeof value !== 'number' || !Number.isInteger(value) || value < from || value > to) throw malformed();
    return value;
  }

  text(name: string): string {
    const value = this.body[name];
    if (typeof value !== 'string') throw malformed();
    return value;
  }

  flag(name: string): boolean {
    const value = this.body[name];
    if (typeof value !== 'boolean') throw malformed();
    return value;
  }

  inner(name: string): Fields {
    return new Fields(this.body[name]);
  }

  list(name: string, longest: number): Fields[] {
    const value = this.body[name];
    if (!Array.isArray(value) || value.length > longest) throw malformed();
    return value.map((one) => new Fields(one));
  }

  has(name: string): boolean {
    return this.body[name] !== undefined && this.body[name] !== null;
  }

  value(name: string): unknown {
    return this.body[name];
  }

  get names(): string[] {
    return Object.keys(this.body);
  }

  sheet(workbook: Workbook): Sheet {
    return workbook.sheetOf(this.integer('sheet', 0, Number.MAX_SAFE_INTEGER));
  }
}

const MOST = 1_048_576;

export const outside = (): Refusal => new Refusal('ช่วงนี้อยู่นอกแท็บ โปรดเพิ่มแถวหรือเลือกช่วงที่อยู่ในแท็บ');

/** A place that lies in a tab. */
export function placeIn(fields: Fields, sheet: Sheet): Place {
  const place = {
    row: fields.integer('row', 0, MOST),
    column: fields.integer('column', 0, MOST),
    rows: fields.integer('rows', 1, MOST),
    columns: fields.integer('columns', 1, MOST),
  };
  requireInside(place, sheet);
  return place;
}

export function requireInside(place: Place, sheet: Sheet): void {
  if (place.row + place.rows > sheet.maxRows || place.column + place.columns > sheet.maxColumns) throw outside();
}
