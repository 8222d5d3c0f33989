import type { ReportInput } from '../../contract/report.js';
import { arabicDigits } from '../../words/digits.js';
import { oneLine } from '../phrase.js';
import { flat } from './sections.js';

/** Texts by how they begin, the longest first: a line is looked through once, however many texts there are. */
export interface Given {
  whole: ReadonlySet<string>;
  byStart: ReadonlyMap<string, readonly string[]>;
  /** How long those beginnings are. */
  lengths: readonly number[];
}

/** Enough to tell most texts apart; a shorter text is its own beginning. */
const START = 8;

/** Texts that came from the user's cells or from the framework: they may hold any word or number and are not ours to judge. */
export function givenTexts(input: ReportInput): Given {
  const ofMeasures = input.result.measures.flatMap(({ title, topic, wording, comment, parts }) => [
    title,
    topic ?? '',
    wording ?? '',
    comment ?? '',
    ...(parts ?? []).flatMap(({ name, choices }) => [name, ...choices.map(({ label }) => label)]),
  ]);
  return givenOf([...typedTexts(input), ...ofMeasures, input.result.agency]);
}

/** Those of them that the user typed into settings, plan and advice. */
export function writtenTexts(input: ReportInput): Given {
  return givenOf(typedTexts(input));
}

function typedTexts({ settings, plan, advice }: ReportInput): string[] {
  return [settings, ...plan, ...advice].flatMap((record) => Object.values(record).filter((value) => typeof value === 'string'));
}

function givenOf(texts: readonly string[]): Given {
  const lines = texts.flatMap((text) => (text.includes('\n') ? [oneLine(text), ...text.split('\n')] : [text]));
  const known = [...new Set(lines.map((line) => arabicDigits(flat(line))))]
    .filter((line) => line !== '')
    .sort((a, b) => b.length - a.length);
  const byStart = new Map<string, string[]>();
  for (const text of known) {
    const start = text.slice(0, START);
    const same = byStart.get(start);
    if (same) same.push(text);
    else byStart.set(start, [text]);
  }
  return { whole: new Set(known), byStart, lengths: [...new Set([...byStart.keys()].map(({ length }) => length))] };
}

/** Tells of places of a flat line, asked for from left to right, whether one given text covers them. */
export function coverOf(line: string, { whole, byStart, lengths }: Given): (from: number, to: number) => boolean {
  const text = arabicDigits(line);
  if (whole.has(text)) return () => true;
  let at = 0;
  let reach = 0;
  const isFurther = (given: string) => at + given.length <= reach || text.startsWith(given, at);
  return (from, to) => {
    for (; at <= from && reach < to; at++) {
      for (const length of lengths) reach = Math.max(reach, at + (byStart.get(text.slice(at, at + length))?.find(isFurther)?.length ?? 0));
    }
    return reach >= to;
  };
}
