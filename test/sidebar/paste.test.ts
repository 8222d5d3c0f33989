import { describe, expect, test } from 'vitest';
import type { Recognition } from '../../src/contract/published.js';
import { jobsAt } from '../../src/sidebar/jobs.js';
import type { PasteEnv } from '../../src/sidebar/paste/env.js';
import { jobsOf } from '../../src/sidebar/paste/jobs.js';
import { lineWords } from '../../src/sidebar/paste/line-words.js';
import { canFill, conflictsOf, EMPTY, leftOpen, type PasteState, wantedScores } from '../../src/sidebar/paste/state.js';
import { paste as th } from '../../src/words/th/paste.js';
import { fakeContext } from './fake-server.js';

const score = (code: string, value: number, line = 0) => ({ kind: 'score' as const, code, line, column: 1, score: value });

const RECOGNITION: Recognition = {
  lines: [],
  claims: [score('i1', 88.78)],
  questions: [
    {
      id: 'q',
      about: 'score',
      lines: [1],
      options: [
        { id: 'i2=1', claims: [score('i2', 1, 1)] },
        { id: 'i2=2', claims: [score('i2', 2, 1)] },
      ],
    },
  ],
};
const STANDING = [
  { code: 'i1', tab: 'IIT', cell: 'C2', found: '88.78', score: 88.78 },
  { code: 'i2', tab: 'IIT', cell: 'C3', found: '2', score: 2 },
];

function view(server: Partial<Record<'readPasted' | 'fillTabs', (...args: unknown[]) => unknown>>) {
  let state: PasteState = { ...EMPTY, text: 'I1 88.78' };
  const asked: unknown[][] = [];
  let changed = 0;
  const call =
    (name: 'readPasted' | 'fillTabs') =>
    async (...args: unknown[]) => {
      asked.push([name, ...args]);
      return server[name]?.(...args);
    };
  const env = {
    language: 'th',
    server: { readPasted: call('readPasted'), fillTabs: call('fillTabs') },
    failure: () => 'ล้มเหลว',
    changed: () => (changed += 1),
  } as unknown as PasteEnv;
  const jobs = jobsOf(
    () => state,
    (part) => {
      state = { ...state, ...part };
    },
    () => env,
  );
  return { jobs, asked, state: () => state, changed: () => changed };
}

const READ = { readPasted: () => ({ ok: true, recognition: RECOGNITION, standing: STANDING }) };

test('only what was answered and ticked is sent, with the very text that was read', async () => {
  const { jobs, asked, state, changed } = view({ ...READ, fillTabs: () => ({ ok: true, written: [], created: [], kept: 0 }) });
  await jobs.read();
  jobs.answer('q', 'i2=1');
  jobs.replace('i2', true);
  await jobs.fill();
  expect(asked[1]).toEqual(['fillTabs', 'I1 88.78', [{ question: 'q', option: 'i2=1' }], ['i2']]);
  expect([state().filled, changed()]).toEqual([{ written: [], created: [], kept: 0 }, 1]);
});

test.each([
  ['a score', [score('i1', 88.78)], true],
  ['a comment', [{ kind: 'comment' as const, code: 'o1', line: 0, column: 1, text: 'ขาด' }], true],
  ['a wording alone', [{ kind: 'wording' as const, code: 'i1', line: 0, column: 1, text: 'ท่าน' }], false],
  ['questions without an answer', [], false],
])('what can be filled in: %s', (_, claims, can) => {
  const read = { recognition: { ...RECOGNITION, claims }, standing: [] };
  expect(canFill({ ...EMPTY, read })).toBe(can);
  expect(canFill({ ...EMPTY, read, answers: new Map([['q', 'i2=1']]) })).toBe(true);
});

test('“not used” is no answer', async () => {
  const { jobs, asked } = view({ ...READ, fillTabs: () => ({ ok: false, message: 'ไม่' }) });
  await jobs.read();
  jobs.answer('q', '');
  await jobs.fill();
  expect(asked[1]).toEqual(['fillTabs', 'I1 88.78', [], []]);
});

test('a score that stands is a conflict only where it differs from what would be written', async () => {
  const { jobs, state } = view(READ);
  await jobs.read();
  expect(conflictsOf(state())).toEqual([]);
  jobs.answer('q', 'i2=1');
  expect(conflictsOf(state()).map(({ code, found, wanted }) => [code, found, wanted])).toEqual([['i2', '2', 1]]);
  jobs.answer('q', 'i2=2');
  expect([conflictsOf(state()), [...wantedScores(state())]]).toEqual([
    [],
    [
      ['i1', 88.78],
      ['i2', 2],
    ],
  ]);
});

test.each([
  ['no answer', [], 1],
  ['an option', [['q', 'i2=1']], 0],
  ['“not used”', [['q', '']], 0],
] as const)('a question with %s: %s, left open %i', (_, answers, count) => {
  const read = { recognition: RECOGNITION, standing: [] };
  expect(leftOpen({ ...EMPTY, read, answers: new Map(answers) })).toBe(count);
});

describe('a failure is one sentence and loses nothing', () => {
  test.each([
    ['refused', () => ({ ok: false, message: 'แท็บถูกป้องกัน' }), 'แท็บถูกป้องกัน'],
    ['thrown', () => Promise.reject(new Error('no')), 'ล้มเหลว'],
  ])('%s', async (_, fillTabs, problem) => {
    const { jobs, state, changed } = view({ ...READ, fillTabs });
    await jobs.read();
    await jobs.fill();
    expect(state()).toMatchObject({ problem, busy: null, filled: null, text: 'I1 88.78', read: { recognition: RECOGNITION } });
    expect(changed()).toBe(0);
  });
});

test('two presses are one call', async () => {
  const { jobs, asked } = view(READ);
  await Promise.all([jobs.read(), jobs.read()]);
  expect(asked).toHaveLength(1);
});

test('each line says by mark and by word how it was read', () => {
  const line = { line: 0, text: 'x', claims: [], asked: false, why: null };
  expect(lineWords({ ...line, claims: [score('7', 71.85)] }, th)).toEqual({ mark: '✓', state: 'read', text: 'ตัวชี้วัดที่ 7 ได้ 71.85' });
  expect(lineWords({ ...line, asked: true }, th).state).toBe('asked');
  expect(lineWords({ ...line, why: 'weight' }, th)).toEqual({ mark: '–', state: 'ignored', text: 'น้ำหนัก ไม่ใช่คะแนน' });
});

describe('the panel', () => {
  test('fetches the view once', async () => {
    const at = fakeContext();
    const jobs = jobsAt(at);
    await jobs.openPaste();
    jobs.view('data');
    await jobs.openPaste();
    expect([at.called, at.store.state.view]).toEqual([['readChunk'], 'paste']);
  });

  test('says so where the view cannot be run, and stays where it is', async () => {
    const at = fakeContext({}, { runPaste: () => null });
    await jobsAt(at).openPaste();
    expect(at.store.state).toMatchObject({ view: 'data', busy: null, message: { tone: 'bad' } });
  });
});
