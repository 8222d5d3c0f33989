import { describe, expect, test } from 'vitest';
import type { MeasureResult, Result } from '../../src/ita/result.js';
import { withheld } from '../../src/ita/withheld.js';
import { exampleInput } from '../report/example-input.js';

const { result } = exampleInput();

/** One measure counted from answers: `picks` of its choices. */
const counted = (code: string, parent: string, picks: number[], own: Partial<MeasureResult> = {}): MeasureResult => ({
  code,
  kind: 'question',
  title: code,
  survey: 'IIT',
  parent,
  weight: null,
  score: 60,
  source: 'computed',
  group: 'middle',
  reachesTarget: false,
  n: picks.reduce((sum, n) => sum + n, 0),
  blank: 0,
  parts: [{ name: '', score: 60, n: 40, blank: 0, choices: picks.map((n) => ({ label: '', points: 0, n, share: 1 })) }],
  ...own,
});

const above = (code: string, parent: string | null, own: Partial<MeasureResult> = {}): MeasureResult => {
  const { parts: _, n: __, blank: ___, ...rest } = counted(code, '', []);
  return { ...rest, kind: parent === null ? 'survey' : 'indicator', parent, group: null, ...own };
};

const hiddenOf = (measures: MeasureResult[]): string[] =>
  withheld({ ...result, respondents: {}, measures })
    .measures.filter(({ score }) => score === null)
    .map(({ code }) => code);

describe('a score that alone is hidden takes another with it', () => {
  const SPARSE = counted('a', '1', [1, 30, 30]);
  const top = [above('IIT', null), above('1', 'IIT')];
  const official = { source: 'official' as const };

  test.each<[what: string, measures: MeasureResult[], hidden: string[]]>([
    ['the one of the smallest cell', [...top, SPARSE, counted('b', '1', [20, 20, 20]), counted('c', '1', [9, 31, 20])], ['a', 'c']],
    ['of equals the first', [...top, SPARSE, counted('b', '1', [20, 0, 40]), counted('c', '1', [20, 0, 40])], ['a', 'b']],
    ['none where two are hidden anyway', [...top, SPARSE, counted('b', '1', [2, 60]), counted('c', '1', [9, 31])], ['a', 'b']],
    ['none where nothing is hidden', [...top, counted('b', '1', [20, 40]), counted('c', '1', [9, 31])], []],
    ['no official one, and then the score above', [...top, SPARSE, counted('b', '1', [9, 50], official)], ['1', 'a']],
    [
      'and where the score above is hidden, one beside that with one below it',
      [...top, SPARSE, above('2', 'IIT'), counted('b', '2', [20, 40]), counted('c', '2', [9, 31])],
      ['1', 'a', '2', 'c'],
    ],
    [
      'also where one beside it is unknown and the mean of the others shows',
      [
        above('IIT', null, { score: null, provisional: 60 }),
        above('1', 'IIT', { score: null, provisional: 60 }),
        SPARSE,
        counted('b', '1', [9, 50]),
        above('c', '1', { score: null, provisional: null }),
      ],
      ['IIT', '1', 'a', 'b', 'c'],
    ],
  ])('%s', (_, measures, hidden) => {
    expect(hiddenOf(measures)).toEqual(hidden);
  });

  test('an official score above keeps nothing that was computed from it', () => {
    const measures = [top[0], above('1', 'IIT', { ...official, official: 60, computed: 60.1, difference: 0.1 }), SPARSE] as MeasureResult[];
    const shown = withheld({ ...result, respondents: {}, measures }).measures.find(({ code }) => code === '1');
    expect([shown?.score, shown?.official, shown?.computed, shown?.difference]).toEqual([60, 60, undefined, undefined]);
  });
});

test.each(['i2', 'i14', 'e1', 'e8'])('%s of the example cannot be computed from what is shown', (sparse) => {
  const few = (measure: MeasureResult): MeasureResult => ({
    ...measure,
    parts: (measure.parts ?? []).map((part) => ({
      ...part,
      choices: part.choices.map((choice, c) => ({ ...choice, n: measure.code === sparse && c === 0 ? 1 : 25 })),
    })),
  });
  const own: Result = { ...result, measures: result.measures.map((measure) => (measure.parts ? few(measure) : measure)) };
  const { parent } = own.measures.find(({ code }) => code === sparse) ?? {};
  const beside = withheld(own).measures.filter((measure) => measure.parent === parent && measure.score === null);
  expect(beside.map(({ code }) => code)).toContain(sparse);
  expect(beside).toHaveLength(2);
  expect(beside.every(({ parts, n, group }) => parts === undefined && n === undefined && group !== null)).toBe(true);
});
