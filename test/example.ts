import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'example');

/** The cells of a CSV file of the example: numbers as numbers, as a sheet holds them. No field of it is quoted. */
export function csv(name: string): (string | number)[][] {
  const lines = readFileSync(join(FOLDER, name), 'utf8')
    .replace(/^\ufeff/, '')
    .trim()
    .split(/\r?\n/);
  return lines.map((line) => line.split(',').map((text) => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : text)));
}

/** The example's workbook as tabs of cells, a fresh copy each time. */
export function exampleTabs(): Map<string, (string | number)[][]> {
  return new Map([
    ['ตั้งค่า', csv('settings.csv')],
    ['IIT', csv('iit-responses.csv')],
    ['EIT', csv('eit-responses.csv')],
    ['OIT', csv('oit.csv')],
    ['แผนปรับปรุง', csv('plan.csv')],
  ]);
}

/** The published figures, rounded to two decimals, and the groups by survey. */
export interface Expected {
  total: number;
  rating: string;
  surveys: Record<string, number>;
  indicators: Record<string, number>;
  subIndicators: Record<string, number>;
  questions: Record<string, number>;
  groups: Record<string, { low?: string[]; middle?: string[]; high?: string[] }>;
  gains: Record<string, number>;
  pathToA: { fewestItems: number; reaches: number; all: number };
}

export const expected: Expected = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8'));
