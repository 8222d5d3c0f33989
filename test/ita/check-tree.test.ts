import { describe, expect, test } from 'vitest';
import { checkTree } from '../../src/ita/check-tree.js';
import type { Framework, Measure, Survey, SurveyCode } from '../../src/ita/framework.js';
import { SMALL } from './small-framework.js';

const measure = (code: string, kind: Measure['kind'], ...children: Measure[]): Measure => ({ code, kind, title: '', children });
/** The small framework with other measures below one survey. */
const below = (survey: SurveyCode, ...children: Measure[]): Framework => ({
  ...SMALL,
  surveys: SMALL.surveys.map((own): Survey => (own.code === survey ? { ...own, children } : own)),
});

test('a sound tree has no fault', () => {
  expect(checkTree(SMALL)).toEqual([]);
});

test('each survey that is missing is named', () => {
  expect(checkTree({ ...SMALL, surveys: [] })).toEqual(['IIT', 'EIT', 'OIT'].map((code) => ({ kind: 'noSurvey', code })));
  expect(checkTree({ ...SMALL, surveys: SMALL.surveys.slice(1) })).toEqual([{ kind: 'noSurvey', code: 'IIT' }]);
});

describe('where a measure may stand', () => {
  test.each<[string, Measure, string[]]>([
    ['an indicator holds items', measure('9', 'indicator', measure('o1', 'item')), []],
    ['or sub-indicators of items', measure('9', 'indicator', measure('9.1', 'subIndicator', measure('o1', 'item'))), []],
    ['or questions, which belong elsewhere', measure('9', 'indicator', measure('o1', 'question')), ['wrongLetter o1']],
    ['so may a sub-indicator', measure('9', 'indicator', measure('9.1', 'subIndicator', measure('o1', 'question'))), ['wrongLetter o1']],
    ['no item right under a survey', measure('o1', 'item'), ['misplaced o1']],
    ['no sub-indicator right under a survey', measure('9.1', 'subIndicator', measure('o1', 'item')), ['misplaced 9.1']],
    ['no indicator under another', measure('9', 'indicator', measure('10', 'indicator')), ['misplaced 10']],
    ['no survey under an indicator', measure('9', 'indicator', measure('OIT', 'survey')), ['misplaced OIT']],
    [
      'no sub-indicator under another',
      measure('9', 'indicator', measure('9.1', 'subIndicator', measure('9.2', 'subIndicator'))),
      ['misplaced 9.2'],
    ],
    ['nothing under an item', measure('9', 'indicator', measure('o1', 'item', measure('o2', 'item'))), ['misplaced o2']],
    [
      'nothing under a question',
      measure('9', 'indicator', measure('o1', 'question', measure('o2', 'item'))),
      ['misplaced o2', 'wrongLetter o1'],
    ],
    [
      'no items beside sub-indicators',
      measure('9', 'indicator', measure('9.1', 'subIndicator', measure('o1', 'item')), measure('o2', 'item')),
      ['mixedKinds 9'],
    ],
  ])('%s', (_, child, faults) => {
    expect(checkTree(below('OIT', child)).map(({ kind, code }) => `${kind} ${code}`)).toEqual(faults);
  });
});

describe('the letter and kind of what is asked', () => {
  test.each<[SurveyCode, Measure, string[]]>([
    ['IIT', measure('i1', 'question'), []],
    ['IIT', measure('e1', 'question'), ['wrongLetter e1']],
    ['IIT', measure('i1', 'item'), ['wrongLetter i1']],
    ['EIT', measure('e1', 'question'), []],
    ['EIT', measure('o1', 'question'), ['wrongLetter o1']],
    ['OIT', measure('o1', 'item'), []],
    ['OIT', measure('i1', 'item'), ['wrongLetter i1']],
    ['OIT', measure('xo1', 'item'), ['wrongLetter xo1']],
    ['OIT', measure('o1', 'question'), ['wrongLetter o1']],
  ])('%s of %j', (survey, leaf, faults) => {
    expect(checkTree(below(survey, measure('9', 'indicator', leaf))).map(({ kind, code }) => `${kind} ${code}`)).toEqual(faults);
  });
});
