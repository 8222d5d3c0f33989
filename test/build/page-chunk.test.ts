import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('dist/report.html', 'utf8');

test('the report chunk is one classic script', () => {
  expect(page.startsWith('<script>\n')).toBe(true);
  expect(page.trimEnd().endsWith('</script>')).toBe(true);
  expect(page.match(/<\/?script/gi)).toHaveLength(2);
});

test('holds nothing that HtmlService would strip or misread', () => {
  expect(page).not.toContain('`');
  expect(page).not.toContain('<!--');
});
