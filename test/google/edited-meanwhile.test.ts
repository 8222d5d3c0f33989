import { beforeEach, describe, expect, test } from 'vitest';
import type { Hand } from '../../host/services/documents.js';
import type { Spreadsheet } from '../../host/spreadsheet.js';
import { office } from './office.js';
import { contentOf, docx, meanwhile, save } from './saving.js';

let spreadsheet: Spreadsheet;
beforeEach(async () => {
  spreadsheet = await office({});
});

/** Somebody writes in the first Doc. */
function edit(hand: Hand): void {
  spreadsheet.documents.find('local-doc-1').bytes = Buffer.from(docx('ของเขา'), 'base64');
  spreadsheet.documents.edit('local-doc-1', hand);
}

/** The first Doc's time of change moves on. */
function moves(milliseconds: number): void {
  const doc = spreadsheet.documents.find('local-doc-1');
  doc.modifiedTime = new Date(Date.parse(doc.modifiedTime) + milliseconds).toISOString();
}

function later(milliseconds: number): void {
  edit('me');
  moves(milliseconds);
}

const edits: [string, () => void][] = [
  ['another user', () => edit('another')],
  ['somebody who is not signed in', () => edit('nobody')],
  ['the user himself, seconds later,', () => later(5000)],
];
const writes: [string, number][] = [
  ['files.create', 0],
  ['files.update', 1],
];

describe.each(writes)('what is written right after %s', (method, before) => {
  test.each(edits)('by %s is never written over', (_, done) => {
    for (let count = 0; count < before; count += 1) save(spreadsheet);
    meanwhile(spreadsheet, 'after', method, done);
    const { id } = save(spreadsheet);
    const next = save(spreadsheet);
    expect([id, next.deed, next.why]).toEqual(['local-doc-1', 'created', 'unknown']);
    expect(contentOf(spreadsheet, id)).toBe(docx('ของเขา'));
    expect(save(spreadsheet)).toMatchObject({ id: next.id, deed: 'updated' });
  });
});

test.each(['before', 'after'] as const)('what is written right %s the look for comments is seen before the update', (when) => {
  save(spreadsheet);
  meanwhile(spreadsheet, when, 'comments.list', () => edit('another'));
  expect(save(spreadsheet)).toMatchObject({ deed: 'created', why: 'edited' });
  expect(contentOf(spreadsheet, 'local-doc-1')).toBe(docx('ของเขา'));
});

test('a Doc that another user changed last is touched, whatever its time', () => {
  const { id } = save(spreadsheet);
  spreadsheet.documents.find(id).modifiedBy = 'another';
  expect(save(spreadsheet)).toMatchObject({ deed: 'created', why: 'edited' });
});

test('a Doc that cannot be read after the write is not written again', () => {
  meanwhile(spreadsheet, 'after', 'files.create', () => {
    spreadsheet.documents.faults.push({ method: 'files.get', code: 500, reason: 'backendError', message: 'Error' });
  });
  save(spreadsheet);
  expect(save(spreadsheet)).toMatchObject({ deed: 'created', why: 'unknown' });
});

test('a time that settles soon after the write is that of the write', () => {
  meanwhile(spreadsheet, 'after', 'files.create', () => moves(1500));
  const { id } = save(spreadsheet);
  meanwhile(spreadsheet, 'after', 'files.update', () => moves(1500));
  for (const _ of [1, 2]) expect(save(spreadsheet)).toMatchObject({ id, deed: 'updated' });
});

describe('an older Doc of the year', () => {
  /** The first Doc, not the last of the year, and touched by nobody. */
  function older(): string {
    const { id } = save(spreadsheet, { doc: docx('เก่า') });
    spreadsheet.documents.comment(id, 'ก');
    save(spreadsheet);
    spreadsheet.documents.find(id).comments.length = 0;
    return id;
  }

  const doubts: [number, string][] = [
    [500, 'backendError'],
    [403, 'userRateLimitExceeded'],
    [401, 'authError'],
  ];
  test.each(doubts)('is left as it is where Drive does not give the last one (%i %s)', (code, reason) => {
    const id = older();
    spreadsheet.documents.faults.push({ method: 'files.get', code, reason, message: 'Error' });
    expect(save(spreadsheet)).toMatchObject({ deed: 'created', why: 'unknown' });
    expect(contentOf(spreadsheet, id)).toBe(docx('เก่า'));
  });

  test.each([
    [404, 'notFound'],
    [403, 'appNotAuthorizedToFile'],
  ])('is this user’s own where the last one is another’s (%i %s)', (code, reason) => {
    const id = older();
    spreadsheet.documents.faults.push({ method: 'files.get', code, reason, message: 'Error' });
    expect(save(spreadsheet)).toMatchObject({ id, deed: 'updated' });
  });
});

test('a run that was saved is told as saved where Drive does not give its Doc', () => {
  const run = 'run-own-abcdef';
  const { id } = save(spreadsheet, { run });
  spreadsheet.documents.faults.push({ method: 'files.get', code: 500, reason: 'backendError', message: 'Error' });
  expect(save(spreadsheet, { run, again: true })).toMatchObject({ id, deed: 'kept' });
});
