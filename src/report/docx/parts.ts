import { strFromU8, unzipSync } from 'fflate';
import type { ReadParts } from '../readback/parts.js';

const MAIN = 'word/document.xml';
const PROPERTIES = 'docProps/core.xml';
const FURNITURE = /^word\/(?:header|footer)\d*\.xml$/;

/** The XML of a .docx file that holds words: its text, its headers and footers, its properties. */
export function wordParts(bytes: Uint8Array): ReadParts {
  const parts = unzipSync(bytes, { filter: ({ name }) => name === MAIN || name === PROPERTIES || FURNITURE.test(name) });
  const text = (path: string): string => {
    const part = parts[path];
    if (!part) throw new Error(`the file has no ${path}`);
    return strFromU8(part);
  };
  const furniture = Object.keys(parts).filter((path) => FURNITURE.test(path));
  return { main: text(MAIN), properties: text(PROPERTIES), furniture: furniture.sort().map(text) };
}
