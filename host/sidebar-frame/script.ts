import type { FrameSettings } from '../protocol/frame.js';
import { makeHost } from './host.js';
import { makeRunner } from './runner.js';

const missing = (name: string) => ({
  get(): never {
    throw new Error(`google.script.${name} is not supplied by the local host.`);
  },
  enumerable: true,
});

/** google.script, as a sidebar sees it. What is not here says so. */
export const makeScript = ({ names, port }: FrameSettings): object =>
  Object.defineProperties({ run: makeRunner(names), host: makeHost(port) }, { url: missing('url'), history: missing('history') });
