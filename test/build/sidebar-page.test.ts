import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { stripComments } from '../../host/runtime/strip-comments.js';

const page = readFileSync('dist/sidebar.html', 'utf8');
const scriptOf = (html: string): string => /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';

test('the panel is one small page with one inline script and no file beside it', () => {
  expect(Buffer.byteLength(page)).toBeLessThan(64_000);
  expect(page.match(/<\/?script/gi)).toEqual(['<script', '</script']);
  expect(page).toContain('<html lang="th">');
  expect(page).toContain('<base target="_blank">');
  expect(page).not.toMatch(/<link|@import|@font-face|url\(| src=/);
});

test('holds nothing that HtmlService would strip or misread', () => {
  expect(page).not.toContain('`');
  expect(page).not.toContain('<!--');
  expect(stripComments(page)).toBe(page);
  expect(() => new Script(scriptOf(stripComments(page)))).not.toThrow();
});

test('cell text is only ever text', () => {
  expect(readFileSync('dist/sidebar.html', 'utf8')).not.toMatch(/insertAdjacentHTML|document\.write/);
});
