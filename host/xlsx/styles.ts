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
    carried: style,
  });
}

function ownFont(style: Style): FileStyle['font'] | undefined {
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

function ownStyle(style: Style): FileStyle | undefined {
  const { background, horizontal, vertical, wrap } = style;
  const alignment = defined<NonNullable<FileStyle['alignment']>>({
    horizontal,
    vertical: vertical === 'middle' ? 'center' : vertical,
    wrapText: wrap === 'WRAP' ? true : undefined,
  });
  const file = defined<FileStyle>({
    numFmt: style.numberFormat,
    font: ownFont(style),
    fill: background ? { type: 'pattern', pattern: 'solid', fgColor: colourToFile(background) } : undefined,
    alignment: Object.keys(alignment).length > 0 ? alignment : undefined,
    border: style.border as FileStyle['border'],
  });
  return Object.keys(file).length > 0 ? file : undefined;
}

type FontField = 'fontColor' | 'fontFamily' | 'fontSize' | 'bold' | 'italic' | 'underline';
const FONT: FontField[] = ['fontColor', 'fontFamily', 'fontSize', 'bold', 'italic', 'underline'];
const IN_FONT = {
  fontColor: 'color',
  fontFamily: 'name',
  fontSize: 'size',
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
} as const;

/** The parts of the file's style that the host changed give way to the host's own; all others stay. */
function changed(carried: FileStyle, style: Style): FileStyle {
  const before = styleFromFile(carried);
  const differs = (field: keyof Style): boolean => (style[field] ?? undefined) !== before[field];
  const own: FileStyle = ownStyle(style) ?? {};
  const font: Record<string, unknown> = { ...(FONT.some(differs) && !carried.font ? own.font : carried.font) };
  for (const field of FONT) if (differs(field)) font[IN_FONT[field]] = own.font?.[IN_FONT[field]];
  const alignment: Record<string, unknown> = { ...carried.alignment };
  if (differs('horizontal')) alignment.horizontal = own.alignment?.horizontal;
  if (differs('vertical')) alignment.vertical = own.alignment?.vertical;
  if (differs('wrap')) alignment.wrapText = own.alignment?.wrapText;
  return defined<FileStyle>({
    ...carried,
    numFmt: differs('numberFormat') ? own.numFmt : carried.numFmt,
    font: Object.keys(font).length > 0 ? defined<NonNullable<FileStyle['font']>>(font) : undefined,
    fill: differs('background') ? own.fill : carried.fill,
    alignment: Object.keys(alignment).length > 0 ? defined<NonNullable<FileStyle['alignment']>>(alignment) : undefined,
  });
}

export function styleToFile(style: Style): FileStyle | undefined {
  return style.carried ? changed(style.carried as FileStyle, style) : ownStyle(style);
}
