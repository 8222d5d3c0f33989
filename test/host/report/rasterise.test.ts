import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { rasterise } from '../../../host/report/rasterise.js';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" width="400" height="200" font-family="Sarabun">' +
  '<rect width="200" height="100" fill="#FFFFFF"/><rect x="20" y="10" width="50" height="20" fill="#6FA4D8"/>' +
  '<text x="100" y="30" font-size="20">ที่</text><text x="100" y="80" font-size="20" font-weight="700">ที่</text></svg>';

let width: number;
let height: number;
let rows: Uint8Array[];

/** Dots of a PNG with 8 bits each of red, green, blue and alpha. */
function unpack(png: Uint8Array): void {
  const bytes = Buffer.from(png);
  width = bytes.readUInt32BE(16);
  height = bytes.readUInt32BE(20);
  expect([...bytes.subarray(24, 26)]).toEqual([8, 6]);
  const packed: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') packed.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const data = inflateSync(Buffer.concat(packed));
  const long = width * 4;
  rows = [];
  for (let row = 0; row < height; row++) {
    const from = row * (long + 1);
    rows.push(unfiltered(data[from] ?? 0, data.subarray(from + 1, from + 1 + long), rows[row - 1] ?? new Uint8Array(long)));
  }
}

function unfiltered(filter: number, line: Uint8Array, above: Uint8Array): Uint8Array {
  const own = new Uint8Array(line.length);
  line.forEach((value, at) => {
    const [left = 0, up = 0, corner = 0] = [own[at - 4], above[at], above[at - 4]];
    const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
    const nearest = a <= b && a <= c ? left : b <= c ? up : corner;
    own[at] = value + ([0, left, up, (left + up) >> 1, nearest][filter] ?? 0);
  });
  return own;
}

const dot = (x: number, y: number): number[] => [...(rows[y]?.subarray(x * 4, x * 4 + 3) ?? [])];

/** How many dots of a part of the picture are dark. */
function dark(from: number, to: number): number {
  return rows.slice(from, to).reduce((sum, row) => sum + row.filter((value, at) => at % 4 === 0 && at / 4 >= 200 && value < 100).length, 0);
}

beforeAll(async () => unpack(await rasterise(SVG, 400)));

describe('an SVG drawn by the command', () => {
  it('has the size that is asked for', () => {
    expect([width, height]).toEqual([400, 200]);
  });

  it('is filled where its shapes are', () => {
    expect([dot(90, 40), dot(41, 21), dot(139, 59)]).toEqual(Array(3).fill([0x6f, 0xa4, 0xd8]));
    expect([dot(30, 40), dot(150, 40), dot(90, 70)]).toEqual(Array(3).fill([255, 255, 255]));
  });

  it('has its letters, bold ones in more dots', () => {
    expect(dark(0, 90)).toBeGreaterThan(40);
    expect(dark(90, 200)).toBeGreaterThan(dark(0, 90) * 1.2);
  });
});
