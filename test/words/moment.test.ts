import { expect, test } from 'vitest';
import { moment as english } from '../../src/words/en/run-log.js';
import { moment } from '../../src/words/th/run-log.js';

test.each([
  ['2026-11-23 14:05', '23 พ.ย. 2569 14.05 น.', '23 November 2569, 14:05'],
  ['2021-01-01 00:00', '1 ม.ค. 2564 00.00 น.', '1 January 2564, 00:00'],
  ['2024-02-29 09:59', '29 ก.พ. 2567 09.59 น.', '29 February 2567, 09:59'],
])('%s is %s, in English %s', (at, thai, inEnglish) => {
  expect([moment(at), english(at)]).toEqual([thai, inEnglish]);
});
