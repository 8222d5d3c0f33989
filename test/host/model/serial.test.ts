import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { clockOf, instantOf, serialOf } from '../../../host/model/serial.js';

const BANGKOK = 'Asia/Bangkok';
const NEW_YORK = 'America/New_York';

test.each([
  [44214, BANGKOK, '2021-01-17T17:00:00.000Z'],
  [44214.5, BANGKOK, '2021-01-18T05:00:00.000Z'],
  [44214, NEW_YORK, '2021-01-18T05:00:00.000Z'],
  [44380, NEW_YORK, '2021-07-03T04:00:00.000Z'],
  [242540, BANGKOK, '2564-01-17T17:00:00.000Z'],
])('%s in %s is %s', (serial, zone, iso) => {
  expect(new Date(instantOf(serial, zone)).toISOString()).toBe(iso);
  expect(serialOf(Date.parse(iso), zone)).toBe(serial);
});

test('a day has the same parts in every zone', () => {
  expect(clockOf(44214)).toMatchObject({ year: 2021, month: 1, day: 18, hour: 0 });
});

test.each(['America/New_York', 'Asia/Bangkok', 'Pacific/Kiritimati'])('a process in %s reads the same days', (zone) => {
  const probe = fileURLToPath(new URL('../date-probe.ts', import.meta.url));
  const said = execFileSync(process.execPath, ['--import', 'tsx', probe], { env: { ...process.env, TZ: zone }, encoding: 'utf8' });
  expect(JSON.parse(said)).toEqual({
    typed: '18/1/2021',
    iso: '2021-01-17T17:00:00.000Z',
    scriptDay: 18,
    cell: '18',
    written: '2/3/2021',
    reread: '18/1/2021',
    processZone: zone,
  });
});
