import { beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.stubGlobal('location', { search: '?v=1' });
});

const script = async () => (await import('../../../host/sidebar-frame/script.js')).makeScript({ names: ['work'], port: 80 });

test.each(['url', 'history'])('google.script.%s says that it is not here', async (name) => {
  const made = (await script()) as Record<string, unknown>;
  expect(() => made[name]).toThrow(`google.script.${name} is not supplied by the local host.`);
});

test('what is here is run and host', async () => {
  const made = (await script()) as { run: { toString(): string }; host: { origin: string } };
  expect(made.run.toString()).toBe('google.script.run');
  expect(made.host.origin).toBe('http://127.0.0.1:80');
});
