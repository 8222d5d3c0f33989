import type { Spot } from '../services/spot.js';
import { guard } from './guard.js';
import { ask } from './host.js';

type Range = GoogleAppsScript.Spreadsheet.Range;
type TextFinder = GoogleAppsScript.Spreadsheet.TextFinder;

/** Google's search of a range: what cells show, case ignored, anywhere in the cell, until told otherwise. `cellAt` counts from 0 within the range. */
export function makeTextFinder(text: string, spot: Spot, cellAt: (row: number, column: number) => Range): TextFinder {
  const how = { case: false, whole: false, pattern: false };
  const set = (key: keyof typeof how) => (value: boolean) => {
    how[key] = value;
    return finder;
  };
  const finder: TextFinder = guard<TextFinder>('TextFinder', {
    matchCase: set('case'),
    matchEntireCell: set('whole'),
    useRegularExpression: set('pattern'),
    findAll: (): Range[] => ask('readMatches', spot, text, how).map(([row, column]) => cellAt(row, column)),
  });
  return finder;
}
