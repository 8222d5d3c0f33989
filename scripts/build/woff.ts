import { deflateSync } from 'node:zlib';
import type { Tables } from './font-tables.js';

const HEADER = 44;
const ENTRY = 20;
const TRUETYPE = 0x00010000;

/** The tables as a font file of WOFF 1, each packed by itself. */
export function woffOf(tables: Tables): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, table]) => ({ name, table, packed: packedOf(table) }));
  const directory = Buffer.alloc(HEADER + sorted.length * ENTRY);
  let at = directory.length;
  sorted.forEach(({ name, table, packed }, index) => {
    const entry = HEADER + index * ENTRY;
    directory.write(name, entry, 'latin1');
    [at, packed.length, table.length, checksumOf(table)].forEach((value, field) => {
      directory.writeUInt32BE(value, entry + 4 + field * 4);
    });
    at += padded(packed).length;
  });
  directory.write('wOFF', 0, 'latin1');
  directory.writeUInt32BE(TRUETYPE, 4);
  directory.writeUInt32BE(at, 8);
  directory.writeUInt16BE(sorted.length, 12);
  directory.writeUInt32BE(12 + sorted.reduce((sum, { table }) => sum + 16 + padded(table).length, 0), 16);
  return Buffer.concat([directory, ...sorted.map(({ packed }) => padded(packed))]);
}

function packedOf(table: Buffer): Buffer {
  const packed = deflateSync(table, { level: 9 });
  return packed.length < table.length ? packed : table;
}

function padded(table: Buffer): Buffer {
  return Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
}

function checksumOf(table: Buffer): number {
  const words = padded(table);
  let sum = 0;
  for (let at = 0; at < words.length; at += 4) sum = (sum + words.readUInt32BE(at)) >>> 0;
  return sum;
}
