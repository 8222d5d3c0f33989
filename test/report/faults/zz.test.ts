import { it } from 'vitest';
import { compose } from '../../../src/report/compose/compose.js';
import { prepared } from '../../../src/report/prepared.js';
import { expectedPieces } from '../../../src/report/readback/expected.js';
import { meaning } from '../../../src/report/readback/meaning.js';
import { randomInput } from './random-input.js';
it('x', { timeout: 3600000 }, () => {
  let bad = 0;
  for (let seed = 10000; seed < 11500; seed++) {
    const input = prepared(randomInput(seed));
    const faults = meaning(expectedPieces(compose(input)), input);
    if (faults.length > 0 && bad++ < 20) console.log('ALARM', seed, JSON.stringify(faults.slice(0, 2)).slice(0, 900));
  }
  console.log('ALARMS', bad);
});
