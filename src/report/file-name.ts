import { cleanText } from './clean.js';

const LONGEST = 100;

/** A name that any file system takes. */
export function fileName(name: string): string {
  const flat = cleanText(name)
    .replace(/[\\/:*?"<>|\n]+/g, ' ')
    .replace(/\s+/g, ' ');
  return [...flat].slice(0, LONGEST).join('').trim();
}
