import { catchDocLinks } from './doc-links.js';
import { tellPage } from './host.js';
import { hearRegionKeys } from './region-keys.js';
import { makeScript } from './script.js';
import { takeSettings } from './settings.js';

const settings = takeSettings();
const script = makeScript(settings);
Object.defineProperty(window, 'google', { value: { script }, configurable: true });
catchDocLinks(settings.port);
hearRegionKeys((asked) => tellPage(settings.port, asked));
