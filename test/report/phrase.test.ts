import { expect, test } from 'vitest';
import { oneLine } from '../../src/report/phrase.js';

test.each([
  ['ก', 'ก'],
  ['ก  ข', 'ก  ข'],
  ['ก\nข', 'ก ข'],
  ['ก \n\n  ข\n ค', 'ก ข ค'],
  ['ก\n   \nข', 'ก ข'],
  ['', ''],
])('the lines of %j become the one line %j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});
