import type { Fault, ReportInput } from '../../contract/report.js';
import type { MeasureResult } from '../../ita/result.js';
import { quotedRead } from '../../words/th/report.js';
import { folded } from './sections.js';

/** A title in quotation marks in what is said of a measure is its own, not that of another; the user and the advisers may quote what they like. */
export function quotedFaults(
  place: string,
  texts: readonly string[],
  { title }: Pick<MeasureResult, 'title'>,
  input: ReportInput,
): Fault[] {
  const expected = folded(title);
  return texts.flatMap((text) =>
    [...text.matchAll(quotedRead)]
      .map(([, quoted = '']) => quoted)
      .filter((quoted) => quoted !== expected && isTitle(quoted, input) && !isTheirs(quoted, input))
      .map((found) => ({ place, found, expected })),
  );
}

function isTitle(text: string, { result }: ReportInput): boolean {
  return result.measures.some((measure) => folded(measure.title) === text);
}

function isTheirs(text: string, { plan, advice, result }: ReportInput): boolean {
  const users = [...plan, ...advice].flatMap((record) => Object.values(record) as string[]);
  return [...users, ...result.measures.map(({ comment }) => comment ?? '')].some((own) => folded(own).includes(text));
}
