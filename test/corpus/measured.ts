import { type Case, type Facts, type Reading, readCase } from './facts.js';

/** A case held against its truth, one line a fact. */
export interface Measured {
  name: string;
  tabs: string[];
  reading: Reading;
  right: number;
  wrong: string[];
  missing: string[];
}

export function measured(own: Case): Measured {
  const reading = readCase(own);
  return { name: own.name, tabs: Object.keys(own.tabs), reading, ...compared(reading.facts, own.truth) };
}

/** What is read and not so is wrong; what is so and not read is missing. */
export function compared(read: Facts, truth: Facts): Pick<Measured, 'right' | 'wrong' | 'missing'> {
  const wrong = [...read].flatMap(([fact, value]) =>
    truth.get(fact) === value ? [] : [`${fact}: ${value}, not ${truth.get(fact) ?? 'said'}`],
  );
  const missing = [...truth.keys()].filter((fact) => !read.has(fact));
  return { right: read.size - wrong.length, wrong, missing };
}

/** Of all that was read what is right, and of all that is so what was read. */
export function shares(all: readonly Pick<Measured, 'right' | 'wrong' | 'missing'>[]): { precision: number; recall: number } {
  const sum = (count: (own: Pick<Measured, 'right' | 'wrong' | 'missing'>) => number): number =>
    all.reduce((total, own) => total + count(own), 0);
  const right = sum((own) => own.right);
  const wrong = sum((own) => own.wrong.length);
  return { precision: right / (right + wrong), recall: right / (right + sum((own) => own.missing.length)) };
}
