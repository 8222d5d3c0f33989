import { LifecycleStages } from '@univerjs/core';
import type { Book, Difference } from '../state/book.js';
import { GridClipboard } from './clipboard.js';
import { knownCommands } from './commands.js';
import type { Desk } from './desk.js';
import { editThroughServer } from './editing.js';
import { KnownFunctions } from './functions.js';
import { guardCommands } from './guard.js';
import { Pending } from './pending.js';
import { showReasons } from './reasons.js';
import { SelectionLink } from './selection.js';
import { SheetView } from './sheet-view.js';
import { startUniver } from './univer.js';

type Outside = Pick<Desk, 'ask' | 'note'> & { tabShown: () => void };

/** The grid with everything that joins it to the server. */
export class Grid {
  readonly desk: Desk;
  readonly clipboard: GridClipboard;
  readonly selection: SelectionLink;
  /** Before it is drawn for the first time, Univer would undo a change of tab. */
  readonly rendered: Promise<void>;
  readonly #functions: KnownFunctions;
  #hooked = false;

  constructor(
    private readonly container: HTMLElement,
    spoken: HTMLElement,
    private readonly outside: Outside,
  ) {
    const engine = startUniver(container);
    this.desk = { view: new SheetView(engine), pending: new Pending(), ask: outside.ask, note: outside.note };
    this.clipboard = new GridClipboard(this.desk);
    this.rendered = engine.lifecycle.onStage(LifecycleStages.Rendered);
    this.rendered.then(() => requestAnimationFrame(() => this.desk.view.fitAllRows()));
    this.selection = new SelectionLink(this.desk, spoken);
    this.#functions = new KnownFunctions(engine);
  }

  /** Possible from the first workbook on. */
  #hook(): void {
    this.#hooked = true;
    this.selection.listen();
    guardCommands(this.desk, knownCommands(this.desk, this.clipboard));
    editThroughServer(this.desk);
    showReasons(this.desk, this.container);
  }

  rebuild(book: Book): void {
    this.desk.view.rebuild(book);
    this.#functions.show(book.functions);
    if (!this.#hooked) this.#hook();
    this.selection.follow(book.active);
    this.selection.speak();
  }

  update(book: Book, difference: Difference): void {
    this.#functions.show(book.functions);
    this.desk.view.update(book, difference);
    this.selection.follow(book.active);
    this.selection.speak();
  }

  async showTab(sheet: number): Promise<void> {
    await this.rendered;
    this.desk.view.show(sheet);
    this.outside.tabShown();
    this.selection.flush();
    this.focus();
  }

  /** Gives the keyboard back to the cells. */
  focus(): void {
    this.desk.view.focus();
  }
}
