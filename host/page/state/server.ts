import type { From, Reply, Requests } from '../../protocol/requests.js';
import type { BookView, Changes } from '../../protocol/view.js';

/** The server did not answer at all; what was asked may be asked again. */
export class Unreachable extends Error {}

async function reach(path: string, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(path, { ...init, headers: { 'X-Sheet': '1', ...init.headers } });
  } catch (cause) {
    throw new Unreachable('no answer', { cause });
  }
}

async function json<Answer>(response: Response): Promise<Answer> {
  let text: string;
  try {
    text = await response.text();
  } catch (cause) {
    throw new Unreachable('the answer broke off', { cause });
  }
  return JSON.parse(text) as Answer;
}

async function got<Answer>(path: string): Promise<Answer> {
  const response = await reach(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return json(response);
}

export const server = {
  view: () => got<BookView>('/view'),
  changes: (since: number) => got<Changes>(`/changes?since=${since}`),
  async ask<Name extends keyof Requests>(name: Name, body: Requests[Name] & From): Promise<Reply> {
    return json(
      await reach(`/do/${name}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    );
  },
  async open(file: File): Promise<Reply> {
    const headers = { 'Content-Type': 'application/octet-stream' };
    return json(await reach(`/open?name=${encodeURIComponent(file.name)}`, { method: 'POST', headers, body: file }));
  },
};
