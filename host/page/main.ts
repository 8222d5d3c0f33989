import { byId } from './chrome/element.js';
import { startPage } from './start.js';
import { words } from './words.js';

try {
  await Promise.all(['16px Sarabun', 'bold 16px Sarabun', 'italic 16px Sarabun'].map((font) => document.fonts.load(font, 'ก')));
} finally {
  byId('grid').replaceChildren();
  byId('retry').textContent = words.retry;
  byId('offline-text').textContent = words.offline;
  byId('add-tab').setAttribute('aria-label', words.addTab);
  startPage();
}
