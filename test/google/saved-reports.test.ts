import { beforeEach, describe, expect, test } from 'vitest';
import type { Spreadsheet } from '../../host/spreadsheet.js';
import type { Status } from '../../src/contract/status.js';
import { call, office } from './office.js';
import { contentOf, DATED, docx, OTHER_YEAR, report, save } from './saving.js';

let spreadsheet: Spreadsheet;
beforeEach(async () => {
  spreadsheet = await office({});
});

describe('a workbook and its copy', () => {
  test('never share a Doc, even where the copy has what the original remembers', async () => {
    const { id } = save(spreadsheet);
    const copy = await office({});
    for (const [key, value] of spreadsheet.properties) copy.properties.set(key, value);
    copy.documents.all.push(...spreadsheet.documents.all);
    expect(call<{ status: Status }>(copy, 'readStatus').status.lastReport).toBeNull();
    expect(save(copy).id).not.toBe(id);
  });

  test.each(['{', '{"a":1}', '[{"id":1}]'])('what is remembered and cannot be read (%s) makes a new Doc', (text) => {
    save(spreadsheet);
    spreadsheet.properties.set('savedReports', text);
    expect(save(spreadsheet)).toMatchObject({ deed: 'created', why: 'unknown', name: expect.stringMatching(DATED) });
    expect(save(spreadsheet).deed).toBe('updated');
  });
});

const KEY = 'savedReports';
const stored = (): { id: string; year: number }[] => JSON.parse(spreadsheet.properties.get(KEY) ?? '[]');

/** Google does not give the store so many times. */
function unreadable({ properties }: Spreadsheet, times: number): void {
  const entries = Map.prototype[Symbol.iterator].bind(properties);
  let left = times;
  properties[Symbol.iterator] = () => {
    left -= 1;
    if (left >= 0) throw new Error('Service error');
    return entries();
  };
}

describe('a store that Google does not give', () => {
  test('once makes a new Doc, and forgets no year’s and no user’s', () => {
    const [first, other] = [save(spreadsheet), save(spreadsheet, OTHER_YEAR)];
    unreadable(spreadsheet, 1);
    const outcome = save(spreadsheet);
    expect(outcome).toMatchObject({ deed: 'created', why: 'unknown', remembered: true });
    expect(stored().map(({ id }) => id)).toEqual([outcome.id, other.id, first.id]);
    expect([save(spreadsheet).id, save(spreadsheet, OTHER_YEAR).id]).toEqual([outcome.id, other.id]);
  });

  test('at all is not written over, and that the new Doc is not remembered is told', () => {
    const { id } = save(spreadsheet);
    const before = spreadsheet.properties.get(KEY);
    unreadable(spreadsheet, 9);
    expect(save(spreadsheet)).toMatchObject({ deed: 'created', why: 'unknown', remembered: false, logged: true });
    expect(spreadsheet.properties.get(KEY)).toBe(before);
    unreadable(spreadsheet, 0);
    expect(save(spreadsheet)).toMatchObject({ id, deed: 'updated', remembered: true });
  });

  test('to write makes the next run’s a new Doc, and that is told', () => {
    const { id } = save(spreadsheet);
    const set = spreadsheet.properties.set.bind(spreadsheet.properties);
    spreadsheet.properties.set = () => {
      throw new Error('Service error');
    };
    expect(save(spreadsheet)).toMatchObject({ id, deed: 'updated', remembered: false });
    spreadsheet.properties.set = set;
    expect(save(spreadsheet)).toMatchObject({ deed: 'created', why: 'edited', remembered: true });
  });
});

describe('a record that nobody understands', () => {
  test.each([[{ id: 'z' }], [null], ['x'], [{ id: 1, year: '2563' }]])('%j makes a new Doc; the others stay remembered', (bad) => {
    const [first, other] = [save(spreadsheet, { doc: docx('ก') }), save(spreadsheet, OTHER_YEAR)];
    spreadsheet.properties.set(KEY, JSON.stringify([bad, ...stored()]));
    const outcome = save(spreadsheet);
    expect(outcome).toMatchObject({ deed: 'created', why: 'unknown' });
    expect(contentOf(spreadsheet, first.id)).toBe(docx('ก'));
    expect(stored().map(({ id }) => id)).toEqual([outcome.id, other.id, first.id]);
    expect([save(spreadsheet).id, save(spreadsheet, OTHER_YEAR).id]).toEqual([outcome.id, other.id]);
  });
});

test('a run that breaks off in the run log is remembered: sent again, it is told as saved and not logged', () => {
  const { workbook, properties } = spreadsheet;
  const own = report();
  let then = '';
  const insert = workbook.insertSheet.bind(workbook);
  workbook.insertSheet = (...args) => {
    then = properties.get(KEY) ?? '';
    return insert(...args);
  };
  const first = save(spreadsheet, own);
  properties.set(KEY, then);
  expect(save(spreadsheet, { ...own, again: true })).toEqual({ ...first, deed: 'kept', logged: false });
  expect(save(spreadsheet)).toMatchObject({ id: first.id, deed: 'updated', logged: true });
});
