import { readdir } from 'node:fs/promises';
import { wellFormed } from '../model/well-formed.js';

/** Marks that turn the direction of writing make a name look like another. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Bidi_Control}]/gu;
/** File systems take 255 bytes, endings and numbers included; a Thai letter is three. */
const LONGEST = 180;
const UNNAMED = 'สมุดงาน';

function shortened(name: string): string {
  let short = '';
  for (const character of name) {
    if (Buffer.byteLength(short + character) > LONGEST) break;
    short += character;
  }
  return short;
}

/** A workbook's name as a file can have it. */
export function fileName(name: string): string {
  const legal = shortened(
    wellFormed(name)
      .normalize('NFC')
      .replace(FORBIDDEN, '_')
      .replace(/^[.\s]+/, ''),
  ).replace(/[.\s]+$/, '');
  return /^(?:con|prn|aux|nul|com\d|lpt\d)?$/i.test(legal) ? `${UNNAMED}${legal === '' ? '' : ` ${legal}`}` : legal;
}

const alike = (name: string): string => name.normalize('NFC').toLowerCase();

/** The name itself where no working copy has it, else with a number behind. */
export async function freeName(folder: string, wanted: string): Promise<string> {
  const name = fileName(wanted);
  const taken = new Set((await readdir(folder)).map((file) => alike(file.replace(/\.(?:xlsx|drive)$/i, ''))));
  for (let count = 1; ; count++) {
    const tried = count === 1 ? name : `${name} (${count})`;
    if (!taken.has(alike(tried))) return tried;
  }
}
