import { describe, expect, it } from 'vitest';
import { PASSAGE_COLUMNS } from '../../../src/tabs/names.js';
import { IssueList } from '../../../src/tabs/read/issue-list.js';
import { markOf, readPassages } from '../../../src/tabs/read/passages.js';

const HEADER = Object.values(PASSAGE_COLUMNS);
const row = (key: string, ours: string, instead = '', mark = markOf(ours)) => [key, ours, instead, '', mark];

/** What the report would use, and the issues told. */
function read(...rows: string[][]) {
  const issues = new IssueList();
  return {
    own: readPassages([HEADER, ...rows], issues).map(({ cell, text }) => [cell, text]),
    issues: issues.issues.map(({ cell }) => cell),
  };
}

describe('what the report uses', () => {
  const CASES: { name: string; rows: string[][]; own: string[][]; issues?: string[] }[] = [
    { name: 'nothing where the user wrote nothing', rows: [row('1: ก', 'ของระบบ')], own: [] },
    { name: "the user's column", rows: [row('1: ก', 'ของระบบ', 'ของเรา\nสองบรรทัด')], own: [['C2', 'ของเรา\nสองบรรทัด']] },
    { name: 'our column where it was changed by hand', rows: [row('1: ก', 'แก้แล้ว', '', markOf('ของระบบ'))], own: [['B2', 'แก้แล้ว']] },
    { name: "the user's column rather than ours changed", rows: [row('1: ก', 'แก้แล้ว', 'ของเรา', 'x')], own: [['C2', 'ของเรา']] },
    { name: 'no text of ours that only has other spaces', rows: [row('1: ก', 'ของ  ระบบ\n', '', markOf('ของ ระบบ'))], own: [] },
    {
      name: 'the first of two rows of a name',
      rows: [row('1: ก', 'ก', 'หนึ่ง'), row('1:ก', 'ก', 'สอง')],
      own: [['C2', 'หนึ่ง']],
      issues: ['C3'],
    },
    { name: 'no error of a formula', rows: [row('1: ก', 'ก', '#REF!')], own: [], issues: ['C2'] },
    { name: 'no row without a name, which is told', rows: [row('', 'ก', 'ของเรา')], own: [], issues: ['C2'] },
  ];
  it.each(CASES)('$name', ({ rows, own, issues = [] }) => expect(read(...rows)).toEqual({ own, issues }));

  it('is nothing of a tab without our headers, which is told; of an empty one nothing is', () => {
    const told = (grid: string[][]) => {
      const issues = new IssueList();
      return [readPassages(grid, issues), issues.issues.map(({ cell }) => cell)];
    };
    expect(told([['ข้อความ'], ['ของเรา']])).toEqual([[], ['']]);
    expect(told([[''], ['']])).toEqual([[], []]);
  });

  it('is ours where the column of marks was deleted: not every text of ours is then the user’s', () => {
    expect(readPassages([HEADER.slice(0, 4), ['1: ก', 'ของระบบ', '', '']], new IssueList())).toEqual([]);
  });
});
