import { describe, expect, it } from 'vitest';
import { render } from '../../../src/report/chunk.js';
import { compose } from '../../../src/report/compose/compose.js';
import { wordParts } from '../../../src/report/docx/parts.js';
import { outgoing } from '../../../src/report/outgoing.js';
import { withOwnPassages } from '../../../src/report/own-texts/passages.js';
import { placeholderValues } from '../../../src/report/own-texts/placeholder-values.js';
import { expectedPieces } from '../../../src/report/readback/expected.js';
import { meaning } from '../../../src/report/readback/meaning.js';
import { readBack } from '../../../src/report/readback/readback.js';
import { dice } from '../../properties/dice.js';
import { blank, writtenBlank } from '../blank-pictures.js';
import { DOCUMENT_FAULTS } from './document-faults.js';
import { FILE_FAULTS, inWholeLines } from './file-faults.js';
import { randomInput } from './random-input.js';

/** `npm run report-faults` asks for more; a failure names its seed. */
const FAULTS = Number(process.env['REPORT_FAULTS'] ?? 150);
const CORRECT = Number(process.env['REPORT_CORRECT'] ?? 30);
const SEED = Number(process.env['REPORT_SEED'] ?? 2563);
const LONG = { timeout: 3_600_000 };

/** Faults put into one report. */
const PER_REPORT = 15;
const REPORTS = Math.ceil(FAULTS / PER_REPORT);

/** How many of the faults of each kind were found, and those that were not. */
class Tally {
  made = new Map<string, { made: number; found: number }>();
  escaped: string[] = [];

  add(kind: string, isFound: boolean, said: string): void {
    const own = this.made.get(kind) ?? { made: 0, found: 0 };
    this.made.set(kind, { made: own.made + 1, found: own.found + (isFound ? 1 : 0) });
    if (!isFound) this.escaped.push(`${kind}: ${said}`);
  }

  get share(): number {
    const all = [...this.made.values()];
    return all.reduce((sum, { found }) => sum + found, 0) / all.reduce((sum, { made }) => sum + made, 0);
  }

  report(title: string): void {
    if (process.env['REPORT_FAULTS'] === undefined) return;
    const lines = [...this.made].sort().map(([kind, { made, found }]) => `  ${kind}: ${found} of ${made}`);
    const count = [...this.made.values()].reduce((sum, { made }) => sum + made, 0);
    console.log(
      [`${title}: ${(100 * this.share).toFixed(2)}% of ${count}`, ...lines, ...this.escaped.map((text) => `  missed ${text}`)].join('\n'),
    );
  }
}

const seeds = (count: number, from: number) => Array.from({ length: count }, (_, index) => from + index);

describe('a correct report', () => {
  it.each([[seeds(CORRECT, SEED)]])('is never refused, whatever the result and the texts', LONG, async (own) => {
    for (const seed of own) {
      // One in three without figures, as where they cannot be drawn. Writing is what takes time: the few of a short run are written, of the others only the meaning is checked.
      if (seed - SEED < 4 || CORRECT > 30)
        expect(await render(randomInput(seed), seed % 3 > 0 ? blank : undefined), `seed ${seed}`).toMatchObject({ ok: true });
      else {
        const input = outgoing(randomInput(seed));
        expect(meaning(expectedPieces(compose(input)), input), `seed ${seed}`).toEqual([]);
      }
    }
  });
});

describe('a single fault', () => {
  it('of composing is found from the result alone', LONG, () => {
    const tally = new Tally();
    for (const seed of seeds(REPORTS, SEED)) {
      const input = outgoing(randomInput(seed));
      const document = compose(input);
      const roll = dice(seed);
      const kinds = Object.keys(DOCUMENT_FAULTS).filter((kind) => DOCUMENT_FAULTS[kind]?.(dice(seed), document, input));
      for (let made = 0; made < PER_REPORT; ) {
        const kind = roll.pick(kinds);
        const faulty = DOCUMENT_FAULTS[kind]?.(roll, document, input);
        if (faulty) made += 1;
        if (faulty) tally.add(kind, meaning(expectedPieces(faulty.document), input).length > 0, `seed ${seed}: ${faulty.said}`);
      }
    }
    tally.report('faults of composing, found from the result alone');
    expect(tally.share, tally.escaped.join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  it('of the finished file is found by reading it again', LONG, async () => {
    const tally = new Tally();
    for (const seed of seeds(Math.ceil(REPORTS / 2), SEED)) {
      const input = outgoing(randomInput(seed));
      const own = compose(input);
      const printed = withOwnPassages(own, input.passages, placeholderValues(input));
      const parts = wordParts(await writtenBlank(printed));
      const whole = { ...parts, main: inWholeLines(parts.main) };
      expect(readBack(whole, printed, own, input)).toEqual([]);
      const roll = dice(seed);
      const kinds = Object.keys(FILE_FAULTS).filter((kind) => FILE_FAULTS[kind]?.(dice(seed), whole.main, input) !== null);
      // Writing a report takes long, reading it again does not: a long run puts more faults into each.
      for (let made = 0; made < (FAULTS > 150 ? 2 * PER_REPORT : PER_REPORT); ) {
        const kind = roll.pick(kinds);
        const main = FILE_FAULTS[kind]?.(roll, whole.main, input);
        if (main) made += 1;
        if (main) tally.add(kind, readBack({ ...whole, main }, printed, own, input).length > 0, `seed ${seed}`);
      }
    }
    tally.report('faults of the finished file, found by reading it again');
    expect(tally.share, tally.escaped.join('\n')).toBeGreaterThanOrEqual(0.99);
  });
});
