/** What a packed file may unpack to in all: ten million short cells stay below it, a bomb does not. */
export const MOST_UNPACKED = 400_000_000;

/** A packed file says that it is bigger than any workbook, or hides how big it is. */
export class TooBig extends Error {}

/** The most that one packed byte can stand for. */
const DEFLATE_RATIO = 1032;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const IN_64_BITS = 0xffffffff;
const SIZES_IN_64_BITS = 1;
const SIZE_COMES_LATER = 8;

const long = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** Where the list of parts begins and how many it has, as the library that unpacks them sees it. */
function directoryOf(view: DataView): { start: number; count: number } {
  const earliest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  let end = view.byteLength - END_LENGTH;
  while (end > earliest && view.getUint32(end, true) !== END) end--;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const inShort = count !== 0xffff && start !== IN_64_BITS && view.getUint32(end + 12, true) !== IN_64_BITS;
  if (inShort) return { start, count };
  const record = long(view, end - 12);
  return { start: long(view, record + 48), count: long(view, record + 32) };
}

/** Sizes of four bytes, or where these do not hold them of eight: first unpacked, then packed. */
function sizesOf(view: DataView, entry: number): { packed: number; unpacked: number } {
  const sizes = { packed: view.getUint32(entry + 20, true), unpacked: view.getUint32(entry + 24, true) };
  if (sizes.packed !== IN_64_BITS && sizes.unpacked !== IN_64_BITS) return sizes;
  let field = entry + 46 + view.getUint16(entry + 28, true);
  const end = field + view.getUint16(entry + 30, true);
  while (field + 4 <= end && view.getUint16(field, true) !== SIZES_IN_64_BITS) field += 4 + view.getUint16(field + 2, true);
  if (field + 4 > end) return sizes;
  let at = field + 4;
  for (const size of ['unpacked', 'packed'] as const) {
    if (sizes[size] !== IN_64_BITS) continue;
    sizes[size] = long(view, at);
    at += 8;
  }
  return sizes;
}

/** The most that unpacking a part can give: unpacking stops at the size it declares, where it declares one. */
function mostOf(view: DataView, entry: number): number {
  const { packed, unpacked } = sizesOf(view, entry);
  const comesLater = packed === 0 && (view.getUint16(entry + 8, true) & SIZE_COMES_LATER) !== 0;
  if (comesLater) return view.byteLength * DEFLATE_RATIO;
  return unpacked === 0 ? packed * DEFLATE_RATIO : unpacked;
}

/** Throws `TooBig` before anything is unpacked, or a `RangeError` for what is no packed file. */
export function requireUnpackable(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, count } = directoryOf(view);
  let total = 0;
  let entry = start;
  for (let at = 0; at < count; at++) {
    total += mostOf(view, entry);
    if (total > MOST_UNPACKED) throw new TooBig(`unpacks to more than ${MOST_UNPACKED} bytes`);
    entry += 46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
}
