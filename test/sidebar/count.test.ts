import { describe, expect, test } from 'vitest';
import type { Counted, CountPlan } from '../../src/contract/counting.js';
import { FRAMEWORKS } from '../../src/ita/frameworks/built-in.js';
import { jobsAt } from '../../src/sidebar/jobs.js';
import { fakeContext, INPUT, later } from './fake-server.js';

const [framework] = FRAMEWORKS;
if (!framework) throw new Error('no framework');

/** A tab of 50 rows below the header, 20 a step. */
const plan = (mark: string): CountPlan => ({
  survey: 'IIT',
  tab: 'IIT',
  framework,
  columns: [],
  loaded: [],
  firstRow: 1,
  rows: 50,
  step: 20,
  summaries: [],
  hasPercents: false,
  mark,
});
const counts = (mark: string, respondents: number): Counted => ({
  mark,
  tally: { respondents, questions: [], unreadable: [] },
  summaries: [],
});

/** A script that has these tabs counted before it computes. `fails` throws on some steps, by their number. */
function script(marks: string[], fails: (step: number) => boolean = () => false) {
  const steps: string[] = [];
  const computed: Counted[][] = [];
  return {
    steps,
    computed,
    answers: {
      countAnswers: ({ mark, rows, step }: CountPlan, from: number) => {
        steps.push(`${mark} ${from}`);
        if (fails(steps.length)) throw new Error('no luck');
        return { ok: true, counted: counts(mark, Math.min(step, rows + 1 - from)) };
      },
      computeScores: (given: Counted[]) => {
        computed.push(given);
        const wanted = marks.find((mark) => !given.some((own) => own.mark === mark));
        return wanted ? { ok: true, toCount: [plan(wanted)] } : { ok: true, result: INPUT.result };
      },
    },
  };
}

describe('answers too many for one call', () => {
  test('are counted step by step, and what was counted is handed on', async () => {
    const { steps, computed, answers } = script(['A']);
    const at = fakeContext(answers);
    await jobsAt(at).compute();
    expect(steps).toEqual(['A 1', 'A 21', 'A 41']);
    expect(computed.at(-1)).toEqual([counts('A', 20), counts('A', 20), counts('A', 10)]);
    expect(at.store.state).toMatchObject({ view: 'result', progress: null, busy: null });
  });

  test('say how far they are', async () => {
    const gate = later<{ ok: true; counted: Counted }>();
    const { answers } = script(['A']);
    const at = fakeContext({
      ...answers,
      countAnswers: (_: CountPlan, from: number) => (from === 21 ? gate.promise : { ok: true, counted: counts('A', 20) }),
    });
    const done = jobsAt(at).compute();
    await expect.poll(() => at.store.state.progress).toEqual({ done: 20, all: 50 });
    gate.resolve({ ok: true, counted: counts('A', 20) });
    await done;
  });

  test('are counted once more without columns that the script then leaves out', async () => {
    const { steps, computed, answers } = script(['A', 'B']);
    await jobsAt(fakeContext(answers)).compute();
    expect(steps).toHaveLength(6);
    expect(
      computed
        .at(-1)
        ?.map(({ mark }) => mark)
        .join(''),
    ).toBe('AAABBB');
  });

  test('never go round for ever', async () => {
    const { answers } = script(Array.from({ length: 99 }, (_, index) => `plan ${index}`));
    const at = fakeContext(answers);
    await jobsAt(at).compute();
    expect(at.store.state.message?.tone).toBe('bad');
  });

  test('a step that fails is tried once more', async () => {
    const { steps, answers } = script(['A'], (step) => step === 2);
    const at = fakeContext(answers);
    await jobsAt(at).compute();
    expect(steps).toEqual(['A 1', 'A 21', 'A 21', 'A 41']);
    expect(at.store.state.view).toBe('result');
  });

  test('after a second failure the next press goes on there', async () => {
    const { steps, answers } = script(['A'], (step) => step === 2 || step === 3);
    const at = fakeContext(answers);
    await jobsAt(at).compute();
    expect(at.store.state.message?.tone).toBe('bad');
    await jobsAt(at).compute();
    expect(steps).toEqual(['A 1', 'A 21', 'A 21', 'A 21', 'A 41']);
    expect(at.store.state.view).toBe('result');
  });

  test('stopped by the user: nothing more is asked, and the next press goes on there', async () => {
    const gate = later<void>();
    const steps: number[] = [];
    const { answers } = script(['A']);
    const at = fakeContext({
      ...answers,
      countAnswers: async (_: CountPlan, from: number) => {
        steps.push(from);
        if (steps.length === 2) await gate.promise;
        return { ok: true, counted: counts('A', 10) };
      },
    });
    const jobs = jobsAt(at);
    const first = jobs.compute();
    await expect.poll(() => steps.length).toBe(2);
    jobs.cancel();
    expect(at.store.state.message?.text).toContain('อ่านไว้ 20 แถว');
    gate.resolve();
    await first;
    expect(at.store.state.view).toBe('data');
    await jobs.compute();
    // The step that was under way is made again: its answer was not waited for.
    expect(steps).toEqual([1, 21, 21, 41]);
    expect(at.store.state.view).toBe('result');
  });

  test('a tab that changed meanwhile is counted from the beginning', async () => {
    const { answers, steps } = script(['A'], (step) => step === 2 || step === 3);
    let mark = 'A';
    const at = fakeContext({
      ...answers,
      computeScores: (given: Counted[]) =>
        given.some((own) => own.mark === mark) ? { ok: true, result: INPUT.result } : { ok: true, toCount: [plan(mark)] },
    });
    await jobsAt(at).compute();
    mark = 'B';
    await jobsAt(at).compute();
    expect(steps.slice(3)).toEqual(['B 1', 'B 21', 'B 41']);
  });

  test('reading anew forgets what was counted', async () => {
    const { steps, answers } = script(['A'], (step) => step === 2 || step === 3);
    const at = fakeContext(answers);
    await jobsAt(at).compute();
    await jobsAt(at).readStatus();
    await jobsAt(at).compute();
    expect(steps.slice(3)).toEqual(['A 1', 'A 21', 'A 41']);
  });
});

describe('an answer to what was asked', () => {
  const answer = [{ tab: 'EIT', about: 'เลข 6 7 8', answer: 'ข้อ' }];

  test('is kept, and the tabs are read anew', async () => {
    const at = fakeContext({ rememberAnswers: () => ({ ok: true }) });
    await jobsAt(at).remember(answer);
    expect(at.called).toEqual(['rememberAnswers', 'readStatus']);
  });

  test('where scores are shown, they are computed anew', async () => {
    const at = fakeContext({ rememberAnswers: () => ({ ok: true }) });
    await jobsAt(at).compute();
    await jobsAt(at).remember(answer);
    expect(at.called.slice(1)).toEqual(['rememberAnswers', 'computeScores']);
  });

  test('that could not be kept is told, and nothing is read', async () => {
    const at = fakeContext({ rememberAnswers: () => ({ ok: false, message: 'ป้องกันไว้' }) });
    await jobsAt(at).remember(answer);
    expect(at.called).toEqual(['rememberAnswers']);
    expect(at.store.state.message).toEqual({ tone: 'bad', text: 'ป้องกันไว้' });
  });
});
