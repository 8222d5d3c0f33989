import type { Style } from '../model/style.js';
import type { Spot } from '../services/spot.js';
import { ask } from './host.js';
import { requireShape } from './range-values.js';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Field = keyof Style;

const NAMED: Record<string, string> = { white: '#ffffff', black: '#000000', red: '#ff0000', yellow: '#ffff00' };

export function colour(value: string | null): string | undefined {
  if (value === null) return undefined;
  const text = (NAMED[value.toLowerCase()] ?? value).toLowerCase();
  if (!/^#[0-9a-f]{6}$/.test(text)) throw new Error(`The local host knows colours as #rrggbb only: ${value}`);
  return text;
}

/** What is not bold or italic has no mark of it, as after a file was read. */
const BOLD = (weight: string | null): true | undefined => (weight === 'bold' ? true : undefined);
const ITALIC = (style: string | null): true | undefined => (style === 'italic' ? true : undefined);
const TEXT = (value: unknown): string => String(value);
const SAME = (value: unknown): unknown => value;

/** Setters of one style field: for the whole range, or a value a cell. */
function settersFor(spot: Spot, self: () => Range) {
  const one =
    (field: Field, read: (value: never) => unknown) =>
    (value: unknown): Range => {
      ask('writeStyle', spot, [[{ [field]: read(value as never) } as Style]]);
      return self();
    };
  const many =
    (field: Field, read: (value: never) => unknown, member: string) =>
    (values: unknown[][]): Range => {
      requireShape(values, spot, `SpreadsheetApp.Range.${member}`);
      ask(
        'writeStyle',
        spot,
        values.map((row) => row.map((value) => ({ [field]: read(value as never) }) as Style)),
      );
      return self();
    };
  return { one, many };
}

const styleReads = (spot: Spot) =>
  ({
    getNumberFormat: () => ask('readStyle', spot, 'numberFormat')[0]?.[0] as string,
    getNumberFormats: () => ask('readStyle', spot, 'numberFormat') as string[][],
    getFontWeights: () => ask('readStyle', spot, 'bold').map((row) => row.map((bold) => (bold ? 'bold' : 'normal'))),
    getBackground: () => ask('readStyle', spot, 'background')[0]?.[0] as string,
    getBackgrounds: () => ask('readStyle', spot, 'background') as string[][],
  }) satisfies Partial<Record<keyof Range, unknown>>;

function styleWrites(spot: Spot, self: () => Range) {
  const { one, many } = settersFor(spot, self);
  return {
    setNumberFormat: one('numberFormat', TEXT),
    setNumberFormats: many('numberFormat', TEXT, 'setNumberFormats'),
    setFontWeight: one('bold', BOLD),
    setFontWeights: many('bold', BOLD, 'setFontWeights'),
    setBackground: one('background', colour),
    setBackgrounds: many('background', colour, 'setBackgrounds'),
    setFontColor: one('fontColor', colour),
    setFontFamily: one('fontFamily', SAME),
    setFontSize: one('fontSize', SAME),
    setFontStyle: one('italic', ITALIC),
    setWrap: one('wrap', (value: boolean) => (value ? 'WRAP' : 'OVERFLOW')),
    setWrapStrategy: one('wrap', TEXT),
    setVerticalAlignment: one('vertical', SAME),
    setHorizontalAlignment: one('horizontal', SAME),
  } satisfies Partial<Record<keyof Range, unknown>>;
}

/** How a range looks. */
export const rangeStyle = (spot: Spot, self: () => Range) => ({ ...styleReads(spot), ...styleWrites(spot, self) });
