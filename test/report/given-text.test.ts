import { expect, test } from 'vitest';
import { exampleInput } from './example-input.js';
import { told } from './rendered.js';

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
];

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
    if (measure.kind === 'item') Object.assign(measure, { comment: text, wording: text });
  }
  expect(() => told(input)).not.toThrow();
});
