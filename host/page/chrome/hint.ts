import { words } from '../words.js';
import { byId } from './element.js';

const key = 'local-sheet-hint-seen';

/** Tells a newcomer once where the add-on's menu is. */
export function showHint(): void {
  const hint = byId('hint');
  if (localStorage.getItem(key)) return;
  byId('hint-text').textContent = words.hint;
  byId('hint-close').textContent = words.understood;
  hint.hidden = false;
  byId('hint-close').addEventListener('click', () => {
    localStorage.setItem(key, '1');
    hint.hidden = true;
  });
}

export function forgetHint(): void {
  localStorage.setItem(key, '1');
  byId('hint').hidden = true;
}
