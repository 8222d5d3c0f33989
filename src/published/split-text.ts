import { plain } from '../ita/text.js';
import type { Line } from './line.js';

/** Splits pasted text into lines and cells: tabs as a sheet or page gives them, bars, commas in CSV, or runs of two spaces and more. */
export function linesOfText(text: string): Line[] {
  const sign = text.includes('\t') ? '\t' : isCsv(text, ';') ? ';' : isCsv(text, ',') ? ',' : null;
  const rows = sign === null ? null : separated(text, sign);
  if (rows)
    return (sign === ',' ? withThousands(rows) : rows).flatMap((cells, line) =>
      toLine(cells, line, cells.length > 1 || !/ {2}/.test(cells[0] ?? '')),
    );
  return text.split(/\r\n|\r|\n/).flatMap((own, line) => {
    if (own.includes('|')) return /^[\s|:+-]*$/.test(own) ? [] : toLine(own.replace(/^\s*\|/, '').split('|'), line, true);
    return toLine(own.split(SPACES), line, false);
  });
}

const SPACES = /[ \u00a0\u2000-\u200a\u3000]{2,}/;

function toLine(cells: readonly string[], line: number, isAligned: boolean): Line[] {
  const own = cells.length === 1 ? (cells[0] ?? '').split(SPACES) : cells;
  const filled = own.map((cell, column) => ({ text: plain(cell), column })).filter(({ text }) => text !== '');
  return filled.length > 0 ? [{ line, cells: filled, isAligned: isAligned && own === cells }] : [];
}

/** CSV where most lines begin with a short field and end with a number after the sign, or the text has quoted fields beside it. */
function isCsv(text: string, sign: ',' | ';'): boolean {
  if (text.includes('|')) return false;
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const field =
    sign === ','
      ? /^[^,]{1,12},(?:[^,].*,)?\s*(?:"[\d๐-๙.,%]+"|[\d๐-๙]{1,3}(?:,[\d๐-๙]{3})+|(?:[1๑][0๐]{2}|[\d๐-๙]{1,2})(?:\.[\d๐-๙]+)?%?)\s*$/
      : /^[^;]{1,12};.*[\d๐-๙"%]\s*$/;
  const like = lines.filter((line) => field.test(line)).length;
  return like > 0 && like * 2 >= lines.length - 1;
}

/** Fields between separators; a field in double quotes may hold separators, line breaks and doubled quotes. A quote that never ends is a sign like any other. */
function separated(text: string, sign: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedField(text, at, sign) : null;
    const end = quoted ? quoted.end : plainEnd(text, at, sign);
    rows[rows.length - 1]?.push(quoted ? quoted.value : text.slice(at, end));
    if (end >= text.length) break;
    const isBreak = text[end] !== sign;
    if (isBreak) rows.push([]);
    at = end + (isBreak && text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  return rows;
}

/** `1,234` without quotes stands in two fields: put together again where the row would have more fields than the header. */
function withThousands(rows: string[][]): string[][] {
  const [head = []] = rows;
  const width = head.some((field) => /[\d๐-๙]/.test(field)) ? 0 : head.length;
  return rows.map((fields) => {
    if (fields.length <= width) return fields;
    const own: string[] = [];
    for (const field of fields) {
      const last = own[own.length - 1];
      const isRest = last !== undefined && isStartOfThousands(last) && isBeyondScores(field);
      if (isRest) own[own.length - 1] = `${last},${field.trim()}`;
      else own.push(field);
    }
    return own;
  });
}

const isStartOfThousands = (field: string): boolean => /^\s*[\d๐-๙]{1,3}(?:,[\d๐-๙]{3})*$/.test(field);
/** `100` may be a score. */
const isBeyondScores = (field: string): boolean => /^(?!100|๑๐๐)[\d๐-๙]{3}\s*$/.test(field);

function plainEnd(text: string, from: number, sign: string): number {
  let at = from;
  while (at < text.length && text[at] !== sign && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

function quotedField(text: string, from: number, sign: string): { value: string; end: number } | null {
  let value = '';
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') value += text[at];
    else if (text[at + 1] === '"') {
      value += '"';
      at += 1;
    } else {
      const next = text[at + 1];
      return next === undefined || next === sign || next === '\n' || next === '\r' ? { value, end: at + 1 } : null;
    }
    // A cell is never that long: the quote was no beginning of a field, and looking on for each would take forever.
    if (at - from > 5_000) return null;
  }
  return null;
}
