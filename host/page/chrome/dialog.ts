import { words } from '../words.js';
import { element } from './element.js';

interface Asked {
  title: string;
  text: string;
  buttons: { caption: string; value: boolean }[];
  answer: (value: boolean) => void;
}

/** Dialogs, one after another; the native element traps the focus and hears Escape. */
export class Dialogs {
  readonly #waiting: Asked[] = [];
  #shown = false;

  constructor(private readonly after: () => void) {}

  tell(title: string, text: string): void {
    this.#add({ title, text, buttons: [{ caption: words.ok, value: true }], answer: () => {} });
  }

  confirm(title: string, text: string): Promise<boolean> {
    const buttons = [
      { caption: words.cancel, value: false },
      { caption: words.ok, value: true },
    ];
    return new Promise((answer) => this.#add({ title, text, buttons, answer }));
  }

  #add(asked: Asked): void {
    this.#waiting.push(asked);
    if (!this.#shown) this.#next();
  }

  #next(): void {
    const asked = this.#waiting.shift();
    this.#shown = asked !== undefined;
    if (!asked) {
      this.after();
      return;
    }
    let value = false;
    const buttons = asked.buttons.map((button, index) =>
      element(
        'button',
        {
          type: 'button',
          class: index === asked.buttons.length - 1 ? 'primary' : '',
          autofocus: index === asked.buttons.length - 1,
          click: () => {
            value = button.value;
            dialog.close();
          },
        },
        button.caption,
      ),
    );
    const dialog = element(
      'dialog',
      { 'aria-labelledby': 'dialog-title', 'aria-describedby': 'dialog-text' },
      element('h2', { id: 'dialog-title' }, asked.title || words.notice),
      element('p', { id: 'dialog-text' }, asked.text),
      element('div', { class: 'buttons' }, ...buttons),
    );
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    dialog.addEventListener('close', () => {
      dialog.remove();
      asked.answer(value);
      this.#next();
    });
    document.body.append(dialog);
    dialog.showModal();
  }
}
