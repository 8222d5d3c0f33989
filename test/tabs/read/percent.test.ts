import { expect, test } from 'vitest';
import { asShown } from '../../../src/tabs/read/percent.js';

test('a number shown as a percent is that percent, without binary noise', () => {
  expect(
    asShown(
      [
        [0.551, 0.551, 'ก'],
        [1, 0.07, ''],
      ],
      [
        ['0.00%', '0.00', '0%'],
        ['0%', '0%', '@'],
      ],
    ),
  ).toEqual([
    [55.1, 0.551, 'ก'],
    [100, 7, ''],
  ]);
});

test('rows beyond those whose formats were read are shown as the last of them', () => {
  expect(asShown([[0.5], [0.6], [0.7]], [['0'], ['0%']])).toEqual([[0.5], [60], [70]]);
});
