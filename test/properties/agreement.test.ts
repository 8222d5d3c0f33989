import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Result } from '../../src/ita/result.js';
import { read } from '../tabs/reading.js';
import { cents, exact, type Outcome, type Outcomes, outcomes } from './second-implementation.js';
import { recipes, workbookOf } from './workbooks.js';

const RUNS = { seed: 2563, numRuns: 1000 };

interface Plain {
  score: number | null;
  rest: unknown;
}

/** What both implementations must say of each measure; the score apart, as it agrees to 1e-9 only. */
function said({ total, measures }: Result): Map<string, Plain> {
  const own = measures.map(({ code, score, excluded, group, reachesTarget }): [string, Plain] => [
    code,
    { score, rest: { excluded: excluded === true, group, reachesTarget } },
  ]);
  return new Map([...own, ['total', { score: total.score, rest: { rating: total.rating, reachesTarget: total.reachesTarget } }]]);
}

function expected({ total, measures, rating }: Outcomes): Map<string, Plain> {
  const reaches = ({ cents: score }: Outcome): boolean | null => (score === null ? null : score >= 8500n);
  const own = [...measures].map(([code, outcome]): [string, Plain] => [
    code,
    { score: outcome.score, rest: { excluded: outcome.excluded, group: outcome.group, reachesTarget: reaches(outcome) } },
  ]);
  return new Map([...own, ['total', { score: total.score, rest: { rating, reachesTarget: reaches(total) } }]]);
}

function expectAgreement(result: Result, second: Outcomes): void {
  const [one, two] = [said(result), expected(second)];
  expect([...one.keys()].sort()).toEqual([...two.keys()].sort());
  const agrees = ({ score, rest }: Plain, other: Plain | undefined): boolean =>
    other !== undefined && isNear(score, other.score) && JSON.stringify(rest) === JSON.stringify(other.rest);
  const differing = [...one].filter(([code, own]) => !agrees(own, two.get(code)));
  expect(differing.map(([code, own]) => ({ code, own, other: two.get(code) }))).toEqual([]);
}

const isNear = (a: number | null, b: number | null): boolean => (a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9);

test('the second implementation rounds half up, at 9 decimals and then at 2', () => {
  const rounded = ['54.995', '54.9949999', '84.9949999995', '84.9949999994', '0.005', '100'].map((text) => cents(exact(text)));
  expect(rounded).toEqual([5500n, 5499n, 8500n, 8499n, 1n, 10000n]);
});

test('1,000 random workbooks score the same by exact fractions', () => {
  const seen = new Map<string, number>();
  const note = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);
  fc.assert(
    fc.property(recipes, (recipe) => {
      const { facts, tabs } = workbookOf(recipe);
      const second = outcomes(facts);
      const answer = read(tabs);
      if (!answer.ok) {
        expect([second.total, ...second.measures.values()].every(({ score }) => score === null)).toBe(true);
        return note('refused');
      }
      expectAgreement(answer.result, second);
      note(`rating ${second.rating}`);
      for (const { group, excluded } of second.measures.values()) note(excluded ? 'not assessed' : `group ${group}`);
    }),
    RUNS,
  );
  // The workbooks must reach what they are meant to try.
  const later = ['ผ่านดีเยี่ยม', 'ผ่านดี', 'ผ่าน', 'ต้องปรับปรุง', 'ต้องปรับปรุงโดยด่วน'];
  const kinds = ['AA', 'A', 'B', 'C', 'D', 'E', 'F', ...later, null].map((rating) => `rating ${rating}`);
  const unreached = [...kinds, 'group low', 'group middle', 'group high', 'not assessed'].filter((kind) => (seen.get(kind) ?? 0) < 5);
  expect(unreached, JSON.stringify([...seen])).toEqual([]);
}, 300_000);
