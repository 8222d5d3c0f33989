import { readFileSync } from 'node:fs';
import type { ReportInput } from '../../src/contract/report.js';
import { TAB } from '../../src/tabs/names.js';
import { readWhole } from '../tabs/reading.js';

type Rows = string[][];
export type Tabs = Map<string, Rows>;

const FILES = { settings: TAB.settings, 'iit-responses': TAB.IIT, 'eit-responses': TAB.EIT, oit: TAB.OIT, plan: TAB.plan } as const;

/** The example's tabs as a workbook would hold them. */
export function exampleTabs(): Tabs {
  return new Map(Object.entries(FILES).map(([file, tab]) => [tab, rowsOf(file)]));
}

/** What a report is made from, read and scored from tabs. */
export function inputFrom(tabs: Tabs): ReportInput {
  const read = readWhole(tabs);
  if (!read.ok) throw new Error(read.message);
  const { result, settings, plan, advice, passages } = read;
  return { result, settings, plan, advice, passages };
}

let example: ReportInput | undefined;

export function exampleInput(): ReportInput {
  example ??= inputFrom(exampleTabs());
  return structuredClone(example);
}

/** A copy of the input with other settings. */
export function withSettings(input: ReportInput, settings: Partial<ReportInput['settings']>): ReportInput {
  return { ...input, settings: { ...input.settings, ...settings } };
}

function rowsOf(file: string): Rows {
  const text = readFileSync(new URL(`../example/${file}.csv`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(','));
}
