import type { SavedDocument } from './documents.js';
import { invalidValue } from './drive-error.js';

type Test = (document: SavedDocument) => boolean;

/** The clauses of a search that this host knows; any other is refused. */
const CLAUSES: readonly [RegExp, (found: RegExpExecArray) => Test][] = [
  [
    /^trashed = (true|false)/,
    ([, value]) =>
      ({ trashed }) =>
        String(trashed) === value,
  ],
  [
    /^mimeType = '([^'\\]*)'/,
    ([, value]) =>
      ({ mimeType }) =>
        mimeType === value,
  ],
  [
    /^appProperties has \{ key='([^'\\]*)' and value='([^'\\]*)' \}/,
    ([, key = '', value]) =>
      ({ appProperties }) =>
        Object.hasOwn(appProperties, key) && appProperties[key] === value,
  ],
];

/** The documents that every clause of a search fits, those changed last first. */
export function searched(documents: readonly SavedDocument[], query: string): SavedDocument[] {
  const tests: Test[] = [];
  for (let rest = query; ; ) {
    const clause = CLAUSES.map(([pattern, testOf]) => ({ found: pattern.exec(rest), testOf })).find(({ found }) => found);
    if (!clause?.found) throw invalidValue();
    tests.push(clause.testOf(clause.found));
    rest = rest.slice(clause.found[0].length);
    if (rest === '') break;
    if (!rest.startsWith(' and ')) throw invalidValue();
    rest = rest.slice(' and '.length);
  }
  const fitting = documents.filter((document) => tests.every((fits) => fits(document)));
  return fitting.sort((a, b) => (a.modifiedTime < b.modifiedTime ? 1 : -1));
}
