import { catchDocLinks } from './doc-links.js';
import { makeHost } from './host.js';
import { makeRunner } from './runner.js';
import { takeSettings } from './settings.js';

const { names, port } = takeSettings();
const script = { run: makeRunner(names), host: makeHost(port) };
Object.defineProperty(window, 'google', { value: { script }, configurable: true });
catchDocLinks(port);
