import { describe, expect, test } from 'vitest';
import { lowLeaves, planMeasures, weakIndicators } from '../../src/ita/plan-measures.js';
import { withheld } from '../../src/ita/withheld.js';
import { exampleTabs } from '../example.js';
import { officialTab, readWhole, resultOf } from '../tabs/reading.js';

const codes = (result: Parameters<typeof planMeasures>[0]) => planMeasures(result).map(({ code }) => code);

test('every low question and item, in the framework’s order', () => {
  const answer = readWhole(exampleTabs());
  if (!answer.ok) throw new Error(answer.message);
  expect(codes(answer.result)).toEqual(['e8', 'e10', 'e13', 'o2', 'o5', 'o11', 'o17', 'o27', 'o30', 'o32', 'o33', 'o35', 'o38', 'o41']);
});

test('an indicator below the target of whose items nothing is known', () => {
  expect(codes(resultOf({ ผลทางการ: officialTab({ 1: 85, 2: 84.99, 9: 50 }) }))).toEqual(['2', '9']);
});

describe('few answers', () => {
  const tabs = exampleTabs();
  tabs.set('EIT', (tabs.get('EIT') ?? []).slice(0, 9));
  const few = () => {
    const answer = readWhole(tabs);
    if (!answer.ok) throw new Error(answer.message);
    return answer.result;
  };

  test('show in indicator scores only, so that the plan is by indicator', () => {
    const shown = withheld(few());
    expect(shown.measures.filter(({ survey, kind, score }) => survey === 'EIT' && kind === 'question' && score !== null)).toEqual([]);
    expect(codes(shown).filter((code) => /^[0-9]+$/.test(code)).length).toBeGreaterThan(0);
    expect(codes(shown).some((code) => code.startsWith('e'))).toBe(false);
  });

  test('stay whole for the office itself', () => {
    expect(few().measures.filter(({ survey, kind, score }) => survey === 'EIT' && kind === 'question' && score === null)).toEqual([]);
  });
});

describe('of one survey', () => {
  const result = () => resultOf({ ผลทางการ: officialTab({ 1: 84.99, 6: 50, 7: 85, e13: 20, o1: 0, o2: 60 }) });
  const own = (measures: { code: string }[]) => measures.map(({ code }) => code);

  test('only its questions and items in the low group', () => {
    expect([own(lowLeaves(result())), own(lowLeaves(result(), 'EIT')), own(lowLeaves(result(), 'IIT'))]).toEqual([
      ['e13', 'o1'],
      ['e13'],
      [],
    ]);
  });

  test('only its indicators below the target', () => {
    expect([own(weakIndicators(result())), own(weakIndicators(result(), 'IIT')), own(weakIndicators(result(), 'OIT'))]).toEqual([
      ['1', '6'],
      ['1'],
      [],
    ]);
  });

  test('an indicator with one grouped item, also in a sub-indicator, is not treated whole', () => {
    const partly = resultOf({ ผลทางการ: officialTab({ 8: 40, e13: 90, 9: 40, o1: 90, 10: 40 }) });
    expect(own(weakIndicators(partly))).toEqual(['10']);
  });
});
