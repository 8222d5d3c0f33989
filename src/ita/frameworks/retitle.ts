import type { Measure } from '../framework.js';

/** A copy of the measures with other titles and topics for the codes given: how a year that only renames is told apart from the year before. */
export function retitled(measures: readonly Measure[], changes: Readonly<Record<string, Pick<Measure, 'title' | 'topic'>>>): Measure[] {
  return measures.map((measure) => ({
    ...measure,
    ...changes[measure.code],
    ...(measure.children ? { children: retitled(measure.children, changes) } : {}),
  }));
}
