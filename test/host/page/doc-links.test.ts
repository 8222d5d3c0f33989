import { expect, test } from 'vitest';
import { isPlainLink } from '../../../host/page/doc-links.js';

test.each(['#ข้อ1', 'https://www.nacc.go.th/', 'HTTP://example.go.th/'])('%s stays a link', (href) => {
  expect(isPlainLink(href)).toBe(true);
});

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:1',
  'data:text/html,1',
  'file:///etc',
  'mailto:a@b',
  'view',
  '//x',
  '',
])('%j is no link', (href) => {
  expect(isPlainLink(href)).toBe(false);
});
