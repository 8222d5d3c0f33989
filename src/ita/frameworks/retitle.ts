import type { Measure } from '../framework.js';

type Changes = Readonly<Record<string, Pick<Measure, 'title' | 'topic'>>>;

/** A copy of the measures with other titles and topics for the codes given: how a year that only renames is told apart from the year before. */
export function retitled<M extends Measure>(measures: readonly M[], changes: Changes): M[] {
  return measures.map((measure) => ({
    ...measure,
    ...changes[measure.code],
    ...(measure.children ? { children: retitled(measure.children, changes) } : {}),
  }));
}
