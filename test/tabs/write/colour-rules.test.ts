import { expect, test } from 'vitest';
import { DEFAULT_THRESHOLDS } from '../../../src/ita/group.js';
import { colourRules, PALETTE, ruleKind } from '../../../src/tabs/write/colour-rules.js';

test('rules compare the rounded score and skip what is no number', () => {
  const [low] = colourRules('table', 'C2', DEFAULT_THRESHOLDS);
  expect(low).toEqual({ group: 'low', formula: '=AND(ISNUMBER(C2),ROUND(C2,2)<60,N("ITA")=0)' });
});

test('85 moves to the high group by the setting', () => {
  const formula = (highIncluded: boolean) =>
    colourRules('table', 'C2', { low: 60, high: 85, highIncluded }).find(({ group }) => group === 'high')?.formula;
  expect([formula(false), formula(true)]).toEqual([
    '=AND(ISNUMBER(C2),ROUND(C2,2)>85,N("ITA")=0)',
    '=AND(ISNUMBER(C2),ROUND(C2,2)>=85,N("ITA")=0)',
  ]);
});

test('a rule of ours is known by its marker, whatever Google does to spaces and case', () => {
  const [own] = colourRules('table', 'C2', DEFAULT_THRESHOLDS);
  const [chosen] = colourRules('chosen', 'C2', DEFAULT_THRESHOLDS);
  expect([ruleKind(own?.formula ?? ''), ruleKind(chosen?.formula ?? ''), ruleKind('=and( isnumber(C2), n("ita") = 0 )')]).toEqual([
    'table',
    'chosen',
    'table',
  ]);
  expect([ruleKind('=C2<60'), ruleKind('="ITA"=C2'), ruleKind('')]).toEqual([null, null, null]);
});

test.each(Object.entries(PALETTE))('text of the %s group stands out from its colour by 4.5:1', (_, { background, text }) => {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  expect((luminance(background) + 0.05) / (luminance(text) + 0.05)).toBeGreaterThan(4.5);
});
