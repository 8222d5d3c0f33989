import type { ReportChunk } from '../../src/contract/report.js';
import type { Review } from '../../src/contract/review.js';
import type { SaveOutcome } from '../../src/contract/saved.js';
import type { ServerApi } from '../../src/contract/server.js';
import type { JobContext, Page } from '../../src/sidebar/job-context.js';
import type { Server } from '../../src/sidebar/server.js';
import { Store } from '../../src/sidebar/store.js';
import { sidebar as en } from '../../src/words/en/sidebar.js';
import { exampleInput } from '../report/example-input.js';

type Answers = { [Name in keyof ServerApi]?: (...args: Parameters<ServerApi[Name]>) => unknown };

export const INPUT = exampleInput();

export const REVIEW: Review = {
  unknown: [],
  empty: [],
  own: { used: 0, unused: [] },
  proposed: [],
  saysTasks: true,
  plan: [],
  passages: [{ key: '1: ก', text: 'ก' }],
};

export const STATUS = {
  year: 2563,
  agency: '',
  tabs: [],
  blanks: [],
  samples: [],
  stop: null,
  stopAt: null,
  lastReport: null,
  language: 'th',
} as const;

const ADDRESS = 'https://docs.google.com/document/d/1';

/** What a save answers. */
export const SAVED: SaveOutcome = {
  id: '1',
  url: `${ADDRESS}/edit`,
  pdf: `${ADDRESS}/export?format=pdf`,
  name: 'รายงาน',
  at: '2026-11-23 14:05',
  deed: 'created',
  why: null,
  logged: true,
  remembered: true,
};

export const FIGURES = { year: 2563, total: 79.68, rating: 'B', fingerprint: '0123456789ab' };

export const CHUNK: ReportChunk = {
  review: () => REVIEW,
  render: async () => ({
    ok: true,
    name: 'รายงาน',
    base64: 'AAAA',
    doc: 'BBBB',
    figures: FIGURES,
    passages: REVIEW.passages,
    pictured: true,
  }),
  summarise: async (_, language) => ({ ok: true, name: language, base64: 'CCCC' }),
};

const DEFAULTS: Answers = {
  readStatus: () => ({ ok: true, status: STATUS }),
  computeScores: () => ({ ok: true, result: INPUT.result }),
  createTabs: () => ({ ok: true, created: ['OIT'] }),
  showColours: () => ({ ok: true, ranges: 2 }),
  goToCell: () => ({ ok: true }),
  readReport: () => ({ ok: true, input: INPUT, blanks: [], places: { plan: 'แผนปรับปรุง', planCells: [], passages: 'ข้อความรายงาน' } }),
  readChunk: () => ({ ok: true, html: 'chunk' }),
  writePassages: () => ({ ok: true }),
  saveReport: () => ({ ok: true, ...SAVED }),
};

export interface FakeContext extends JobContext {
  called: string[];
  downloads: string[];
}

/** A panel without a page: answers are given by name, what is not given is the example's. A function that throws is a failed call. */
export function fakeContext(answers: Answers = {}, page: Partial<Page> = {}): FakeContext {
  let runs = 0;
  const called: string[] = [];
  const downloads: string[] = [];
  const given = new Map(Object.entries({ ...DEFAULTS, ...answers }));
  const server = new Proxy({} as Server, {
    get:
      (_, name) =>
      (...args: never[]) => {
        called.push(String(name));
        return new Promise((resolve) => resolve((given.get(String(name)) as ((...own: never[]) => unknown) | undefined)?.(...args)));
      },
  });
  return {
    store: new Store(),
    server,
    called,
    downloads,
    page: {
      runReport: () => CHUNK,
      runEnglish: () => en,
      runPaste: () => ({ mount: () => () => undefined }),
      runDetails: () => ({
        ReportView: () => null,
        ReportButtons: () => null,
        ReviewView: () => null,
        ReviewButtons: () => null,
        MappingView: () => null,
      }),
      time: () => '14:05',
      newRun: () => `run-${++runs}`,
      drawn: async () => undefined,
      focusCells: () => undefined,
      download: (name) => void downloads.push(name),
      ...page,
    },
  };
}

/** A promise that is settled by hand. */
export function later<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
