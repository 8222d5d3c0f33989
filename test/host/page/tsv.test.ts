import { describe, expect, test } from 'vitest';
import { parseTsv, writeTsv } from '../../../host/page/clipboard/tsv.js';

describe('a table from the clipboard', () => {
  test.each([
    ['one cell', 'ก', [['ก']]],
    ['nothing', '', [['']]],
    [
      'rows of Excel, with a line end after the last',
      'ก\tข\r\n1\t2\r\n',
      [
        ['ก', 'ข'],
        ['1', '2'],
      ],
    ],
    [
      'empty cells',
      '\t\n\t',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['a quoted cell with line end and tab', '"ก\nข\tค"\t2', [['ก\nข\tค', '2']]],
    ['doubled quotes', '"เรียก ""ก"""', [['เรียก "ก"']]],
    ['a quote that is text', '"ก" ข\t2', [['"ก" ข', '2']]],
    ['a quote that is never closed', '"ก\n2', [['"ก'], ['2']]],
    ['quotes inside', 'ก "ข"\t3"', [['ก "ข"', '3"']]],
  ])('%s', (_, text, rows) => {
    expect(parseTsv(text)).toEqual(rows);
  });

  test('written, reads back the same', () => {
    const rows = [
      ['ก\nข', '"ค"', 'ง\tจ'],
      ['', '1,000', '=A1&"x"'],
    ];
    expect(parseTsv(writeTsv(rows))).toEqual(rows);
  });
});
