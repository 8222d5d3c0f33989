import { describe, expect, it } from 'vitest';
import { details as enDetails } from '../../src/words/en/details.js';
import { frameworkIssues as enFrameworkIssues } from '../../src/words/en/framework-issues.js';
import { issues as enIssues } from '../../src/words/en/issues.js';
import { paste as enPaste } from '../../src/words/en/paste.js';
import { reportIssues as enReportIssues } from '../../src/words/en/report-issues.js';
import { scoreIssues as enScoreIssues } from '../../src/words/en/score-issues.js';
import { stops as enStops } from '../../src/words/en/stops.js';
import { details as thDetails } from '../../src/words/th/details.js';
import { frameworkIssues as thFrameworkIssues } from '../../src/words/th/framework-issues.js';
import { issues as thIssues } from '../../src/words/th/issues.js';
import { paste as thPaste } from '../../src/words/th/paste.js';
import { reportIssues as thReportIssues } from '../../src/words/th/report-issues.js';
import { scoreIssues as thScoreIssues } from '../../src/words/th/score-issues.js';
import { stops as thStops } from '../../src/words/th/stops.js';
import { strayThai } from './names.js';

type Entry = [path: string, word: unknown];

function entries(words: object, prefix = ''): Entry[] {
  return Object.entries(words).flatMap(([key, word]): Entry[] =>
    typeof word === 'object' ? entries(word, `${prefix}${key}.`) : [[prefix + key, word]],
  );
}

/** `noTab (1)`: a key and, where it is a function, how many arguments it takes. */
const shape = (words: object) =>
  entries(words)
    .map(([path, word]) => (typeof word === 'function' ? `${path} (${word.length})` : `${path} ${typeof word}`))
    .sort();

/** Every sentence that a word can make: with arguments, and with empty ones. */
function sentences([path, word]: Entry): string[] {
  if (typeof word !== 'function') return [String(word)];
  const arguments_ = path === 'day' ? [['2021-01-18']] : [Array(5).fill('7'), Array(5).fill('')];
  return arguments_.flatMap((given): string[] => {
    const made: unknown = word(...given);
    return typeof made === 'string' ? [made] : Object.values(made as object);
  });
}

describe.each([
  ['issues', thIssues, enIssues],
  ['reportIssues', thReportIssues, enReportIssues],
  ['scoreIssues', thScoreIssues, enScoreIssues],
  ['stops', thStops, enStops],
  ['frameworkIssues', thFrameworkIssues, enFrameworkIssues],
  ['paste', thPaste, enPaste],
  ['details', thDetails, enDetails],
])('%s', (_, th, en) => {
  it('have the same keys of the same kind in both languages', () => {
    expect(shape(en)).toEqual(shape(th));
  });

  it.each(entries(en))('%s is English but for names of the workbook', (...entry) => {
    expect(sentences(entry).map((text) => strayThai(text))).toEqual(sentences(entry).map(() => ''));
  });

  it.each(entries(th))('%s says something else in Thai', (path, word) => {
    const english = entries(en).find(([key]) => key === path) ?? [path, ''];
    expect(sentences([path, word])).not.toEqual(sentences(english));
  });
});
