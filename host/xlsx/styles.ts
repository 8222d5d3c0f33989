import type { Style } from '../model/style.js';
import type { FileStyle } from './hucre.js';

type FileColour = { rgb?: string } | undefined;

export const colourFromFile = (colour: FileColour): string | null => (colour?.rgb ? `#${colour.rgb.slice(-6).toLowerCase()}` : null);

export const colourToFile = (colour: string): { rgb: string } => ({ rgb: colour.slice(1).toUpperCase() });

const defined = <T extends object>(parts: { [Key in keyof T]?: T[Key] | undefined | null }): T =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined && value !== null)) as T;

const HORIZONTAL: Record<string, Style['horizontal']> = { left: 'left', center: 'center', right: 'right' };
const VERTICAL: Record<string, Style['vertical']> = { top: 'top', center: 'middle', bottom: 'bottom' };

export function styleFromFile(style: FileStyle): Style {
  const { font, fill, alignment, numFmt, border } = style;
  const solid = fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor : undefined;
  return defined<Style>({
    numberFormat: numFmt === 'General' ? undefined : numFmt,
    background: colourFromFile(solid),
    fontColor: colourFromFile(font?.color),
    fontFamily: font?.name,
    fontSize: font?.size,
    bold: font?.bold,
    italic: font?.italic,
    underline: font?.underline ? true : undefined,
    wrap: alignment?.wrapText ? 'WRAP' : undefined,
    horizontal: HORIZONTAL[alignment?.horizontal ?? ''],
    vertical: VERTICAL[alignment?.vertical ?? ''],
    border,
  });
}

function fontToFile(style: Style): FileStyle['font'] | undefined {
  const { bold, italic, underline, fontColor, fontFamily, fontSize } = style;
  const font = defined<NonNullable<FileStyle['font']>>({
    name: fontFamily,
    size: fontSize,
    bold: bold || undefined,
    italic: italic || undefined,
    underline: underline || undefined,
    color: fontColor ? colourToFile(fontColor) : undefined,
  });
  if (Object.keys(font).length === 0) return undefined;
  return { name: 'Arial', size: 10, ...font };
}

export function styleToFile(style: Style): FileStyle | undefined {
  const { background, horizontal, vertical, wrap } = style;
  const alignment = defined<NonNullable<FileStyle['alignment']>>({
    horizontal,
    vertical: vertical === 'middle' ? 'center' : vertical,
    wrapText: wrap === 'WRAP' ? true : undefined,
  });
  const file = defined<FileStyle>({
    numFmt: style.numberFormat,
    font: fontToFile(style),
    fill: background ? { type: 'pattern', pattern: 'solid', fgColor: colourToFile(background) } : undefined,
    alignment: Object.keys(alignment).length > 0 ? alignment : undefined,
    border: style.border as FileStyle['border'],
  });
  return Object.keys(file).length > 0 ? file : undefined;
}
