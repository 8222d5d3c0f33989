import type { Book, Sheet } from '../state/book.js';
import { words } from '../words.js';
import { element } from './element.js';
import { Popup } from './popup.js';

interface TabActions {
  show(sheet: number): void;
  add(): void;
  rename(sheet: number, name: string): void;
  remove(sheet: Sheet): void;
  leave(): void;
}

export class Tabs {
  #sheets: Sheet[] = [];
  #active = -1;
  #drawn = '';

  constructor(
    private readonly list: HTMLElement,
    private readonly part: HTMLElement,
    private readonly actions: TabActions,
  ) {
    list.addEventListener('keydown', (event) => this.#key(event));
  }

  show(book: Book, active: number): void {
    this.#sheets = book.sheets.filter(({ hidden }) => !hidden);
    this.#active = active;
    this.#tellPart();
    const drawn = JSON.stringify([active, this.#sheets.map(({ id, name, readOnly }) => [id, name, readOnly])]);
    if (drawn === this.#drawn || this.list.querySelector('input')) return;
    this.#drawn = drawn;
    this.list.replaceChildren(...this.#sheets.map((sheet) => this.#tab(sheet)));
    this.#button(active)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #tab(sheet: Sheet): HTMLElement {
    const active = sheet.id === this.#active;
    const name = element('span', { class: 'name' }, sheet.name);
    const tab = element(
      'button',
      {
        type: 'button',
        role: 'tab',
        'aria-selected': String(active),
        tabindex: active ? '0' : '-1',
        'data-sheet': String(sheet.id),
        click: () => this.actions.show(sheet.id),
        dblclick: () => this.#rename(sheet, tab),
        contextmenu: (event) => {
          event.preventDefault();
          this.#menu(sheet, tab);
        },
      },
      name,
    );
    if (sheet.readOnly) tab.append(element('span', { class: 'locked', title: words.readOnly }, words.locked));
    return tab;
  }

  #button(sheet: number): HTMLElement | null {
    return this.list.querySelector(`[data-sheet="${sheet}"]`);
  }

  #menu(sheet: Sheet, tab: HTMLElement): void {
    const { left, top } = tab.getBoundingClientRect();
    new Popup(
      [
        { kind: 'item', caption: words.renameTab, keys: 'F2', enabled: !sheet.readOnly, run: () => this.#rename(sheet, tab) },
        { kind: 'item', caption: words.removeTab, enabled: this.#sheets.length > 1, run: () => this.actions.remove(sheet) },
      ],
      { left, top: top - 80 },
      words.tabMenu,
      { closed: (how) => how === 'escape' && tab.focus() },
    );
  }

  #rename(sheet: Sheet, tab: HTMLElement): void {
    const field = element('input', { type: 'text', 'aria-label': words.renameTab, maxlength: '100' });
    field.value = sheet.name;
    field.style.width = `${Math.max(80, tab.offsetWidth + 8)}px`;
    let done = false;
    const end = (accept: boolean) => {
      if (done) return;
      done = true;
      const name = field.value.trim();
      field.replaceWith(tab);
      if (accept && name !== '' && name !== sheet.name) this.actions.rename(sheet.id, name);
      this.actions.leave();
    };
    field.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Enter' || event.key === 'Escape') end(event.key === 'Enter');
    });
    field.addEventListener('blur', () => end(true));
    tab.replaceWith(field);
    field.focus();
    field.select();
  }

  #key(event: KeyboardEvent): void {
    const at = this.#sheets.findIndex(({ id }) => String(id) === (event.target as HTMLElement).dataset['sheet']);
    const sheet = this.#sheets[at];
    if (!sheet) return;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const tab = this.#button(sheet.id);
    if (step) this.#button(this.#sheets.at((at + step) % this.#sheets.length)?.id ?? -1)?.focus();
    else if (event.key === 'F2' && tab && !sheet.readOnly) this.#rename(sheet, tab);
    else if ((event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) && tab) this.#menu(sheet, tab);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #tellPart(): void {
    const sheet = this.#sheets.find(({ id }) => id === this.#active);
    const parts: string[] = [];
    if (sheet && sheet.shownRows < sheet.maxRows) parts.push(words.partOf(sheet.shownRows, sheet.maxRows));
    if (sheet && sheet.shownColumns < sheet.maxColumns) parts.push(words.partOfColumns(sheet.shownColumns, sheet.maxColumns));
    this.part.textContent = parts.join(' · ');
  }
}
