import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportInput } from '../../src/contract/report.js';
import type { MeasureResult, PartResult } from '../../src/ita/result.js';
import { render } from '../../src/report/chunk.js';
import { cleanText } from '../../src/report/clean.js';
import { compose } from '../../src/report/compose/compose.js';
import { outgoing } from '../../src/report/outgoing.js';
import { expectedPieces } from '../../src/report/readback/expected.js';
import { meaning } from '../../src/report/readback/meaning.js';
import { exampleInput } from './example-input.js';
import { IMITATIONS } from './imitations.js';
import { planRow } from './written-input.js';

/** What a cell may hold that looks like a part of the report, of its file or of a program. */
const PIECES = [
  ...['ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร', 'ได้ 99.99 คะแนน', 'ที่ได้คะแนนสูงสุด คือ', 'อยู่ในระดับ AA', 'ข้อ E๑๐ เรื่อง', 'O38', '“', '”', '๙', '1)', '– |'],
  ...['<w:p>', '</w:t>', ']]>', '&', '&#0;', '<!--', '"', "'", '=1+1', '{{คะแนนภาพรวม}}', '$&', '\\', 'null', '__proto__'],
  ...[
    '\n',
    '\r\n',
    '\t',
    ' ',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\ue000',
    '\ue001',
    '\ufffd',
    '\u0000',
    '\ud800',
    '👍',
    'ก\u0e4d\u0e32',
    '\u2028',
  ],
];

const mixed = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 4 }), fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 5,
  })
  .map((parts) => parts.join(''));
const text = fc.oneof({ weight: 3, arbitrary: mixed }, { weight: 1, arbitrary: fc.constantFrom(...IMITATIONS) });

const TYPED = [
  ...['agency', 'subdistrict', 'district', 'province', 'website', 'channels', 'signer', 'signerPosition', 'orderedBy', 'workingGroup'],
  ...['appointmentOrder', 'preparedBy', 'unitsName', 'goal', 'agencyType'],
] as const;

/** One low question of two parts and one low item below their indicators: small, and it has every kind of text. */
function small(): ReportInput {
  const input = exampleInput();
  const kept = new Set(['e1', 'e8', 'o2', 'o17', 'i1']);
  // Printed shares, not counted ones: of what is counted the few respondents would be withheld.
  const printed = (part: PartResult): PartResult => ({ ...part, choices: part.choices.map((choice) => ({ ...choice, n: null })) });
  const measures = input.result.measures
    .filter(({ kind, code }) => (kind !== 'question' && kind !== 'item') || kept.has(code))
    .map((measure) => (measure.parts ? { ...measure, parts: measure.parts.map(printed) } : measure));
  return { ...input, result: { ...input.result, measures, path: null, gains: [] }, plan: [] };
}

const SMALL = small();

/** The input with one of these texts in every text field of every table and setting. */
function saying(texts: readonly string[], digits: 'thai' | 'arabic'): ReportInput {
  let next = 0;
  const say = (): string => texts[next++ % texts.length] ?? '';
  const titled = (measure: MeasureResult): MeasureResult => ({
    ...measure,
    title: cleanText(say()) || measure.title,
    ...(measure.topic === undefined ? {} : { topic: say() }),
    ...(measure.kind === 'item' ? { comment: say(), evidence: say() } : {}),
    ...(measure.kind === 'question' ? { wording: say() } : {}),
    ...(measure.parts
      ? {
          parts: measure.parts.map((part) => ({
            ...part,
            name: say(),
            choices: part.choices.map((choice) => ({ ...choice, label: say() })),
          })),
        }
      : {}),
  });
  const settings = {
    ...SMALL.settings,
    digits,
    ...Object.fromEntries(TYPED.map((field) => [field, say()])),
    announcedOn: say(),
    metOn: say(),
  };
  const row = (code: string) =>
    planRow(code, {
      analysis: say(),
      measure: say(),
      steps: say(),
      unit: say(),
      person: say(),
      followUp: say(),
      due: say(),
      success: say(),
      remark: say(),
      status: say(),
      evidence: say(),
    });
  return {
    result: { ...SMALL.result, agency: say(), measures: SMALL.result.measures.map(titled) },
    settings: settings as ReportInput['settings'],
    passages: [],
    plan: [row('e8'), row('total'), row('9')],
    advice: [
      { code: '7', text: say() },
      { code: 'o2', text: say() },
    ],
  };
}

const inputs = fc.tuple(fc.array(text, { minLength: 1, maxLength: 7 }), fc.constantFrom('thai' as const, 'arabic' as const));
const RUNS = Number(process.env['ANY_TEXT_RUNS'] ?? 8);

describe('any text in any field', () => {
  it('comes out as plain text in a sound document', { timeout: 3_600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(inputs, async ([texts, digits]) => {
        // Rendering reads the file again: it is well formed, and every text in it is the one that was meant.
        const rendered = await render(saying(texts, digits));
        expect(rendered.ok ? [] : rendered.faults).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('is not taken for a claim of the report', () => {
    fc.assert(
      fc.property(inputs, ([texts, digits]) => {
        const input = outgoing(saying(texts, digits));
        expect(meaning(expectedPieces(compose(input)), input)).toEqual([]);
      }),
      { numRuns: 8 * RUNS },
    );
  });

  it('stands in the plan as it was typed, but for what no file may hold', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const cells = expectedPieces(compose(outgoing({ ...SMALL, plan: [planRow('e8', { measure: typed })] }))).flatMap((piece) =>
          piece.kind === 'table' ? piece.rows.flat() : [],
        );
        expect(cells).toContain(cleanText(typed) || 'O๒');
      }),
      { numRuns: RUNS },
    );
  });
});
