import { expect, test } from 'vitest';
import type { MeasureResult, PartResult } from '../../src/ita/result.js';
import { cleanText } from '../../src/report/clean.js';
import { exampleInput } from './example-input.js';
import { IMITATIONS } from './imitations.js';
import { told } from './rendered.js';
import { withMeasures } from './written-input.js';

const HOSTILE = [
  '2564',
  '007',
  '๒๕๖๔',
  '5',
  '100',
  '-',
  '.',
  '9.1',
  'E8',
  'O2',
  'null',
  'undefined',
  'NaN',
  '[object Object]',
  '79.68',
  '0.00',
  ' ',
  ...IMITATIONS,
];

const KINDS = ['survey', 'indicator', 'subIndicator', 'question', 'item'] as const;

test.each(HOSTILE)('the user’s own text %j in any field is no fault of the report', (text) => {
  const input = exampleInput();
  input.settings = { ...input.settings, agency: text, preparedBy: text, orderedBy: text, workingGroup: text, signer: text, channels: text };
  input.plan = input.plan.map((row) => ({
    ...row,
    analysis: text,
    measure: text,
    steps: text,
    unit: text,
    followUp: text,
    due: text,
    success: text,
    remark: text,
  }));
  input.advice = [{ code: '7', text }];
  for (const measure of input.result.measures) {
    if (measure.kind === 'question') Object.assign(measure, { wording: text });
    if (measure.kind === 'item') Object.assign(measure, { comment: text, wording: text });
  }
  expect(() => told(input)).not.toThrow();
});

test.each(IMITATIONS)('a title, topic or answer of %j is no fault of the report', (title) => {
  const named: ((measure: MeasureResult) => MeasureResult)[] = [
    ...KINDS.map((kind) => (measure: MeasureResult) => (measure.kind === kind ? { ...measure, title: cleanText(title) } : measure)),
    (measure) => (measure.kind === 'item' ? { ...measure, topic: title } : measure),
    (measure) => ({ ...measure, ...(measure.parts && { parts: measure.parts.map((part) => ({ ...part, name: title })) }) }),
    (measure) => ({ ...measure, ...(measure.parts && { parts: measure.parts.map((part) => labelled(part, title)) }) }),
  ];
  for (const change of named) expect(() => told(withMeasures(exampleInput(), change))).not.toThrow();
});

function labelled(part: PartResult, label: string): PartResult {
  return { ...part, choices: part.choices.map((choice) => ({ ...choice, label })) };
}

test('an analysis that begins with the title of another item is no fault of the report', () => {
  const input = exampleInput();
  const title = (code: string) => input.result.measures.find((measure) => measure.code === code)?.title ?? '';
  const plan = input.plan.map((row) => (row.code === 'o2' ? { ...row, analysis: `${title('o5')} ยังไม่เป็นปัจจุบัน` } : row));
  expect(() => told({ ...input, plan })).not.toThrow();
});
