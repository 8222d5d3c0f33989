import type { Scale } from '../ita/framework.js';
import { FOUR_LEVELS, FOUR_LEVELS_IN_THIRDS, YES_NO } from '../ita/frameworks/scales.js';
import { type Cell, nameKey } from '../ita/text.js';

/** The scales that a cell of `กรอบการประเมิน` may name: ours first, then what else is understood. */
const NAMES: readonly { scale: Scale; names: readonly [string, ...string[]] }[] = [
  { scale: FOUR_LEVELS, names: ['4 ระดับ', '4', '๔ ระดับ', 'สี่ระดับ', '0/33/67/100'] },
  { scale: FOUR_LEVELS_IN_THIRDS, names: ['4 ระดับ เศษหนึ่งส่วนสาม', 'เศษหนึ่งส่วนสาม', '0/33.33/66.67/100'] },
  { scale: YES_NO, names: ['มี/ไม่มี', 'มีหรือไม่มี', 'มี-ไม่มี'] },
];

/** Every scale that can be named, in its own points. */
export const SCALES: readonly Scale[] = NAMES.map(({ scale }) => scale);

/** The names that we write, as a message lists them. */
export const SCALE_NAMES: readonly string[] = NAMES.map(({ names: [name] }) => name);

export function readScaleName(cell: Cell): Scale | null {
  return NAMES.find(({ names }) => names.some((name) => nameKey(name) === nameKey(cell)))?.scale ?? null;
}

export function scaleName(code: string): string {
  const known = NAMES.find(({ scale }) => scale.code === code);
  if (!known) throw new Error(`no name for the scale ${code}`);
  return known.names[0];
}

/** Which answer of a scale is the good one: the highest points, or the lowest. */
export const DIRECTION = { straight: 'ปกติ', reversed: 'กลับด้าน' } as const;

const REVERSED = new Set([DIRECTION.reversed, 'กลับ', 'กลับทิศ', 'reversed', 'R'].map(nameKey));
const STRAIGHT = new Set([DIRECTION.straight, '', 'normal'].map(nameKey));

/** True for a reversed part; a blank cell is not reversed. Null for anything else. */
export function readReversed(cell: Cell): boolean | null {
  if (REVERSED.has(nameKey(cell))) return true;
  return STRAIGHT.has(nameKey(cell)) ? false : null;
}
