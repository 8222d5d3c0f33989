import type { ReportInput } from '../../contract/report.js';
import { folded } from './sections.js';

/** Texts that came from the user's cells or from the framework: they may hold any word or number and are not ours to judge. Longest first. */
export interface Given {
  whole: ReadonlySet<string>;
  parts: readonly string[];
}

/** The given texts as they were typed, and as they are compared. */
export function givenTexts({ settings, plan, advice, result }: ReportInput): { typed: Given; plain: Given } {
  const texts = [settings, ...plan, ...advice].flatMap((record) => Object.values(record).filter((value) => typeof value === 'string'));
  const ofMeasures = result.measures.flatMap(({ title, topic, wording, comment, parts }) => [
    title,
    topic ?? '',
    wording ?? '',
    comment ?? '',
    ...(parts ?? []).flatMap(({ name, choices }) => [name, ...choices.map(({ label }) => label)]),
  ]);
  const lines = [...texts, ...ofMeasures, result.agency].flatMap((text) => [text.replace(/\s*\n\s*/g, ' '), ...text.split('\n')]);
  const typed = lines.map((line) => line.trim());
  return { typed: givenOf(typed), plain: givenOf(typed.map(folded)) };
}

function givenOf(texts: readonly string[]): Given {
  const whole = new Set(texts.filter((text) => text !== ''));
  // Of digits alone a text is no part of a line: it would be cut out of any number.
  const parts = [...whole].filter((text) => text.length > 1 && /[^\d๐-๙.,%\s]/.test(text)).sort((a, b) => b.length - a.length);
  return { whole, parts };
}

/** A text without the given ones in it. */
export function ownText(text: string, { whole, parts }: Given): string {
  if (whole.has(text.trim())) return '';
  return parts.reduce((rest, part) => (rest.includes(part) ? rest.split(part).join('\u0001') : rest), text);
}
