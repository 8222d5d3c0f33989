import { expect, test } from 'vitest';
import { pageOrigin, pageOrigins, sidebarOrigin } from '../../../host/protocol/origins.js';

test('the page has two origins, the sidebar another', () => {
  expect(pageOrigins(4173)).toEqual(['http://127.0.0.1:4173', 'http://localhost:4173']);
  expect(pageOrigins(4173)).toContain(pageOrigin(4173));
  expect(sidebarOrigin('4173')).toBe('http://sidebar.localhost:4173');
});
