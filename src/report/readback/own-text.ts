import type { ReportInput } from '../../contract/report.js';
import { folded } from './sections.js';

/** Every text that came from the user's cells or from the framework: it may hold any word or number and is not ours to judge. */
export function givenTexts({ settings, plan, advice, result }: ReportInput): string[] {
  const texts = [settings, ...plan, ...advice].flatMap((record) => Object.values(record).filter((value) => typeof value === 'string'));
  const ofMeasures = result.measures.flatMap(({ title, topic, wording, comment, parts }) => [
    title,
    topic ?? '',
    wording ?? '',
    comment ?? '',
    ...(parts ?? []).flatMap(({ name, choices }) => [name, ...choices.map(({ label }) => label)]),
  ]);
  const lines = [...texts, ...ofMeasures, result.agency].flatMap((text) => [text.replace(/\s*\n\s*/g, ' '), ...text.split('\n')]);
  return [...new Set(lines.map((line) => line.trim()))].filter((line) => line.length > 0).sort((a, b) => b.length - a.length);
}

/** A text without the given ones in it. Given texts of digits alone are taken out only where they are the whole text. */
export function ownText(text: string, given: readonly string[]): string {
  if (given.includes(text.trim())) return '';
  return given
    .filter((part) => part.length > 1 && /[^\d๐-๙.,%\s]/.test(part))
    .reduce((rest, part) => rest.split(part).join('\u0001'), text);
}

/** As `ownText`, both sides folded. */
export function ownFolded(text: string, given: readonly string[]): string {
  return ownText(folded(text), given.map(folded));
}
