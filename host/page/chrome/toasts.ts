import { words } from '../words.js';
import { element } from './element.js';

const stay = 6000;

export class Toasts {
  constructor(private readonly area: HTMLElement) {}

  show(message: string, title = ''): void {
    const said = [...this.area.children].find((toast) => toast.getAttribute('data-said') === title + message);
    said?.remove();
    const toast = element(
      'div',
      { class: 'toast', 'data-said': title + message },
      element('div', {}, ...(title ? [element('strong', {}, title)] : []), element('span', {}, message)),
      element('button', { type: 'button', 'aria-label': words.close, click: () => toast.remove() }, '×'),
    );
    this.area.append(toast);
    setTimeout(() => toast.remove(), stay + message.length * 40);
  }
}
