import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Passage } from '../../src/contract/passage.js';
import { type Cell, isBlank, nameKey } from '../../src/ita/text.js';
import { PASSAGE_COLUMNS, type PassageColumn } from '../../src/tabs/names.js';
import { IssueList } from '../../src/tabs/read/issue-list.js';
import { readPassages } from '../../src/tabs/read/passages.js';
import { findTable } from '../../src/tabs/read/table.js';
import { mergeTable } from '../../src/tabs/write/merge-table.js';
import { passageColumns, passageWanted } from '../../src/tabs/write/passage-rows.js';

const HEADERS = Object.values(PASSAGE_COLUMNS);
const [OURS, INSTEAD] = [HEADERS.indexOf(PASSAGE_COLUMNS.ours), HEADERS.indexOf(PASSAGE_COLUMNS.instead)];

type Sheet = Cell[][];

/** The tab after a run that words these paragraphs. */
function run(sheet: Sheet, passages: readonly Passage[]): Sheet {
  const existing = {
    grid: sheet,
    formulas: [],
    table: findTable<PassageColumn>(sheet, PASSAGE_COLUMNS, ['key']),
    codeOf: (cell: Cell) => nameKey(cell) || null,
  };
  const { blocks } = mergeTable(existing, 'key', passageColumns(sheet), [], passageWanted(existing, passages));
  const next = sheet.map((row) => [...row]);
  for (const { row, column, values } of blocks) {
    values.forEach((cells, r) => {
      cells.forEach((value, c) => {
        const own = next[row + r] ?? HEADERS.map(() => '');
        own[column + c] = value;
        next[row + r] = own;
      });
    });
  }
  return next;
}

const KEYS = ['1: ความสำคัญ', '3: คะแนนภาพรวม', '8: วิเคราะห์ E8', '9: คำนำ'];
const text = fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('ของเรา', '=1+1', '{{x}}', '#REF!', 'บรรทัด\nสอง', '  ', '-', '๗๙.๖๘'));
/** What is word for word as we write it is no text of the user's. */
const usersText = text.map((typed) => (isBlank(typed) ? typed : `ผู้ใช้ ${typed}`));
const passages = fc.uniqueArray(fc.record({ key: fc.constantFrom(...KEYS), text }), { selector: ({ key }) => key });
const step = fc.oneof(
  passages.map((said) => ({ kind: 'run' as const, said })),
  fc.record({ kind: fc.constant('type' as const), row: fc.nat(4), column: fc.constantFrom(OURS, INSTEAD), typed: usersText }),
);

test('whatever is typed in the user’s column, or over our text, survives any number of runs', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let sheet: Sheet = [HEADERS];
      const typed = new Map<string, { column: number; typed: string }>();
      for (const one of steps) {
        if (one.kind === 'run') sheet = run(sheet, one.said);
        else if (sheet[one.row] && one.row > 0) {
          sheet = sheet.map((row, index) => (index === one.row ? row.map((cell, c) => (c === one.column ? one.typed : cell)) : row));
          typed.set(`${one.row} ${one.column}`, one);
        }
      }
      for (const [place, { column, typed: own }] of typed) {
        const cell = sheet[Number(place.split(' ')[0])]?.[column];
        // What shows nothing, typed over our text, is no text of the user's: ours comes back.
        if (column === INSTEAD || !isBlank(own)) expect(cell).toBe(own);
      }
    }),
    { numRuns: 500 },
  );
});

test('a run repeated changes nothing', () => {
  fc.assert(
    fc.property(passages, fc.array(fc.tuple(fc.nat(4), text), { maxLength: 4 }), passages, (before, edits, after) => {
      const begun = run([HEADERS], before);
      const edited = begun.map((row, index) => {
        const edit = index > 0 ? edits.find(([at]) => at === index) : undefined;
        return edit ? row.map((cell, column) => (column === INSTEAD ? edit[1] : cell)) : row;
      });
      const once = run(edited, after);
      expect(run(once, after)).toEqual(once);
    }),
    { numRuns: 500 },
  );
});

test('what the report uses is what the user typed, wherever they typed it', () => {
  fc.assert(
    fc.property(passages, text, (said, own) => {
      const sheet = run([HEADERS], said).map((row, index) =>
        index === 1 ? row.map((cell, column) => (column === INSTEAD ? own : cell)) : row,
      );
      const used = readPassages(sheet, new IssueList());
      const shows = said.length > 0 && !isBlank(own) && own !== '#REF!';
      expect(used.length).toBeLessThanOrEqual(shows ? 1 : 0);
      if (shows && /^[ก-๙a-z]+$/i.test(own)) expect(used.map((passage) => passage.text)).toEqual([own]);
    }),
    { numRuns: 500 },
  );
});
