import { expect, test } from 'vitest';
import { Fault } from '../../../host/model/cell.js';
import { exportFormula, exportSpilled, importFormula } from '../../../host/xlsx/google-formula.js';

test('a formula is written as Google exports it', () => {
  expect(exportFormula('=ITA_RATING(B2:B11)', 'AA')).toBe('IFERROR(__xludf.DUMMYFUNCTION("ITA_RATING(B2:B11)"),"AA")');
});

test.each([
  [79.68, '79.68'],
  [true, 'TRUE'],
  ['เขา "ว่า"', '"เขา ""ว่า"""'],
  [null, '""'],
  [new Fault('#REF!'), '"#REF!"'],
])('the last value %s is kept as %s', (value, literal) => {
  expect(exportFormula('=F()', value)).toBe(`IFERROR(__xludf.DUMMYFUNCTION("F()"),${literal})`);
});

test.each([
  '=ITA_RATING(B2:B11)',
  '=COUNTIF(ITA_BAND(B2:B11),"สูง")',
  `=ITA_THAI("${'ก'.repeat(600)}")`,
  '=ITA_SCORE(\'ผล "ก"\'!A1:B2,"9.1")',
])('%s comes back', (formula) => {
  expect(importFormula(exportFormula(formula, 'x'))).toEqual({ formula });
});

test('no text in an exported formula is longer than other programs take', () => {
  const text = exportFormula(`=F("${'ก'.repeat(600)}")`, 'ข'.repeat(600));
  expect(Math.max(...[...text.matchAll(/"((?:[^"]|"")*)"/g)].map((part) => part[1]?.length ?? 0))).toBeLessThanOrEqual(255);
});

test('a spilled cell is known as such', () => {
  expect(exportSpilled(5)).toBe('IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),5)');
  expect(importFormula(exportSpilled('ก'))).toBe('spilled');
});

test.each(['SUM(A1:A2)', 'IFERROR(A1,"x")'])('%s is a formula of any program', (text) => {
  expect(importFormula(text)).toBeNull();
});
