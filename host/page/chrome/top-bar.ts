import type { Book } from '../state/book.js';
import { words } from '../words.js';
import { byId } from './element.js';

/** The workbook's name and whether it is saved. */
export class TopBar {
  readonly #name = byId<HTMLInputElement>('book-name');
  readonly #state = byId('saved');
  #shown = '';
  #waiting = false;
  #savedAt: string | null = null;
  #failed: string | null = null;

  constructor(rename: (name: string) => void, leave: () => void) {
    this.#name.setAttribute('aria-label', words.bookName);
    this.#name.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#name.value = this.#shown;
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      event.preventDefault();
      leave();
    });
    this.#name.addEventListener('change', () => {
      const name = this.#name.value.trim();
      if (name !== '' && name !== this.#shown) rename(name);
      else this.#name.value = this.#shown;
    });
  }

  show(book: Book): void {
    if (document.activeElement !== this.#name || this.#name.value === this.#shown) this.#name.value = book.name;
    this.#shown = book.name;
    this.#savedAt = book.savedAt;
    this.#failed = book.saveFailed;
    document.title = `${book.name} – ${words.appName}`;
    this.#draw();
  }

  wait(is: boolean): void {
    this.#waiting = is;
    this.#draw();
  }

  #draw(): void {
    const saved = this.#savedAt !== null && !this.#waiting;
    this.#state.textContent = saved ? words.saved : (this.#failed ?? words.saving);
    this.#state.title = this.#savedAt ? new Date(this.#savedAt).toLocaleString('th-TH') : '';
    this.#state.dataset['saved'] = saved ? 'true' : this.#failed === null ? 'false' : 'failed';
  }
}
