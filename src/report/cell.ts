import type { Group } from '../ita/result.js';
import { groups } from '../words/th/groups.js';
import { report } from '../words/th/report.js';
import type { Cell, Run } from './block.js';
import { verbatim } from './verbatim.js';

export const PALETTE: Record<Group, { fill: string; text: string; bar: string }> = {
  low: { fill: 'FDE4E1', text: 'B3261E', bar: 'D9776F' },
  middle: { fill: 'FFF1C9', text: '7A5B00', bar: 'E5BE55' },
  high: { fill: 'DCEBFA', text: '0B5394', bar: '6FA4D8' },
};

const HEADER_SHADE = 'E8ECF3';

export const QUIET = '5F6368';

/** A cell with one text; its line breaks become paragraphs. */
export function cell(text: string, options: Omit<Cell, 'lines'> & Omit<Run, 'text'> = {}): Cell {
  const { align, shade, span, down, ...run } = options;
  const whole = text.startsWith('\ue000') && text.indexOf('\ue001') === text.length - 1;
  const lines = whole ? text.slice(1, -1).split('\n').map(verbatim) : text.split('\n');
  return {
    lines: lines.map((line) => [{ text: line, ...run }]),
    ...(align ? { align } : {}),
    ...(shade ? { shade } : {}),
    ...(span ? { span } : {}),
    ...(down ? { down } : {}),
  };
}

export function head(text: string, options: Omit<Cell, 'lines'> = {}): Cell {
  return cell(text, { align: 'center', shade: HEADER_SHADE, bold: true, ...options });
}

/** A number or mark in the colours of its group. */
export function grouped(group: Group, text: string): Cell {
  return cell(marked(group, text), { align: 'center', shade: PALETTE[group].fill, colour: PALETTE[group].text });
}

export function marked(group: Group, text: string): string {
  return report.marked(groups.marks[group], text);
}

/** Codes of a cell, so many a line: some programs part a code's letter from its Thai digits where they wrap. */
export function codeLines(codes: readonly string[], perLine: number): string {
  const lines = Array.from({ length: Math.ceil(codes.length / perLine) }, (_, line) => codes.slice(line * perLine, (line + 1) * perLine));
  return lines.map((line) => line.join(', ')).join(',\n');
}
