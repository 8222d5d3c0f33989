import { strFromU8, unzipSync } from 'fflate';

const MAIN = 'word/document.xml';

/** The XML of a .docx file's text. */
export function mainPart(bytes: Uint8Array): string {
  const part = unzipSync(bytes, { filter: ({ name }) => name === MAIN })[MAIN];
  if (!part) throw new Error(`the file has no ${MAIN}`);
  return strFromU8(part);
}
