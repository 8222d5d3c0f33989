import { describe, expect, test } from 'vitest';
import type { Recognition } from '../../src/contract/published.js';
import { FRAMEWORK_2563 } from '../../src/ita/frameworks/2563.js';
import { indexMeasures } from '../../src/ita/measure-index.js';
import { recognise } from '../../src/published/recognise.js';
import { linesOfText } from '../../src/published/split-text.js';
import { ASKED, BLOCKS, type Case, INDICATORS, LISTS, NOTHING } from './cases.js';
import { AGENCIES, COLUMNS, OTHER_FIGURES, OTHER_YEARS, OUR_YEAR, SHIFTED, WITHIN } from './layout-cases.js';

const index = indexMeasures(FRAMEWORK_2563);
const read = (text: string): Recognition => recognise(linesOfText(text), { index, tab: null, agency: 'อบต.คลองม่วง' });

const sorted = (words: readonly string[]): string => [...words].sort().join(' ');
const scores = ({ claims }: Recognition): string =>
  sorted(
    claims.flatMap(({ kind, code, part, score }) =>
      kind === 'score' ? [`${code}=${score}`] : kind === 'partScore' ? [`${code}.${part}=${score}`] : [],
    ),
  );
const shares = ({ claims }: Recognition): string =>
  sorted(claims.flatMap(({ kind, code, part, shares: own }) => (kind === 'shares' ? [`${code}.${part}=${own?.join('/')}`] : [])));
const others = ({ claims }: Recognition): string =>
  claims
    .filter(({ kind }) => ['wording', 'comment', 'respondents'].includes(kind))
    .map(({ kind, code }) => `${kind} ${code}`)
    .sort()
    .join(', ');

describe.each([
  ['lists', LISTS],
  ['indicators', INDICATORS],
  ['blocks', BLOCKS],
  ['nothing is read from', NOTHING],
  ['asked', ASKED],
  ['of another year', OTHER_YEARS],
  ['no other year', OUR_YEAR],
  ['shifted', SHIFTED],
  ['columns', COLUMNS],
  ['figures of something else', OTHER_FIGURES],
  ['within an indicator', WITHIN],
  ['agencies', AGENCIES],
])('%s', (_, cases: Case[]) => {
  test.each(cases)('$name', (own) => {
    const found = read(own.text);
    expect(scores(found)).toBe(sorted((own.sure ?? '').split(' ')));
    expect(found.questions.flatMap(({ options }) => options.map(({ id }) => id))).toEqual(own.asked ?? []);
    if (own.shares !== undefined) expect(shares(found)).toBe(sorted(own.shares.split(' ')));
    if (own.others !== undefined) expect(others(found)).toBe(own.others);
  });
});
