import { expect, test } from 'vitest';
import { download } from '../../../../host/server/http/answer.js';

const NOTHING = new Uint8Array();

test('half a character in a name becomes the sign for what cannot be shown', () => {
  const { status, headers } = download('ก\uD83D.xlsx', 'x/y', NOTHING);
  expect(status).toBe(200);
  expect(headers?.['Content-Disposition']).toBe(`attachment; filename="__.xlsx"; filename*=UTF-8''${encodeURIComponent('ก\uFFFD.xlsx')}`);
});

test('a whole one stays', () => {
  expect(download('😀', 'x/y', NOTHING).headers?.['Content-Disposition']).toContain(encodeURIComponent('😀'));
});
