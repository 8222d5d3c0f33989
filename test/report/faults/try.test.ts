import { it } from 'vitest';
import { compose } from '../../../src/report/compose/compose.js';
import { prepared } from '../../../src/report/prepared.js';
import { expectedPieces } from '../../../src/report/readback/expected.js';
import { meaning } from '../../../src/report/readback/meaning.js';
import { dice } from '../../properties/dice.js';
import { FAULTS } from './document-faults.js';
import { randomInput } from './random-input.js';

it('tries', { timeout: 900000 }, () => {
  let bad = 0;
  let t = 0;
  const N = Number(process.env['N'] ?? 60);
  const per = Number(process.env['PER'] ?? 20);
  const S = Number(process.env['S'] ?? 1);
  const made = new Map<string, [number, number]>();
  const escapes: string[] = [];
  for (let seed = S; seed < S + N; seed++) {
    const input = prepared(randomInput(seed));
    const doc = compose(input);
    const start = performance.now();
    const faults = meaning(expectedPieces(doc), input);
    t += performance.now() - start;
    if (faults.length > 0) {
      bad++;
      if (bad < 12) console.log('ALARM', seed, JSON.stringify(faults.slice(0, 2)).slice(0, 700));
      continue;
    }
    const roll = dice(seed * 7919);
    for (let k = 0; k < per; k++) {
      const name = roll.pick(Object.keys(FAULTS));
      const f = FAULTS[name]?.(roll, doc, input);
      if (!f) continue;
      const count = made.get(name) ?? [0, 0];
      made.set(name, count);
      count[0]++;
      if (meaning(expectedPieces(f.document), input).length > 0) count[1]++;
      else escapes.push(`${seed} ${name}: ${f.said}`);
    }
  }
  let a = 0, b = 0;
  for (const [n, f] of made.values()) { a += n; b += f; }
  console.log([...made].map(([k, v]) => `${k} ${v[1]}/${v[0]}`).join(' | '), 'ALL', `${b}/${a}`, 'bad', bad, 'ms', t / N);
  for (const e of escapes.slice(0, Number(process.env['E'] ?? 80))) console.log(e);
});
