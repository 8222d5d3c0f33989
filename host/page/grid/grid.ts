import { LifecycleStages } from '@univerjs/core';
import { GridClipboard } from '../clipboard/grid-clipboard.js';
import type { Book, Difference } from '../state/book.js';
import { knownCommands } from './commands.js';
import { editThroughServer } from './editing.js';
import { KnownFunctions } from './functions.js';
import type { GridContext } from './grid-context.js';
import { guardCommands } from './guard.js';
import { Pending } from './pending.js';
import { showReasons } from './reasons.js';
import { SelectionLink } from './selection.js';
import { SheetView } from './sheet-view.js';
import { startUniver } from './univer.js';

type Outside = Pick<GridContext, 'ask' | 'note'> & { tabShown: () => void };

/** The grid with everything that joins it to the server. */
export class Grid {
  readonly context: GridContext;
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
    this.context = { view: new SheetView(engine), pending: new Pending(), ask: outside.ask, note: outside.note };
    this.clipboard = new GridClipboard(this.context);
    this.rendered = engine.lifecycle.onStage(LifecycleStages.Rendered);
    this.rendered.then(() => requestAnimationFrame(() => this.context.view.fitAllRows()));
    this.selection = new SelectionLink(this.context, spoken);
    this.#functions = new KnownFunctions(engine);
  }

  /** Possible from the first workbook on. */
  #hook(): void {
    this.#hooked = true;
    this.selection.listen();
    guardCommands(this.context, knownCommands(this.context, this.clipboard));
    editThroughServer(this.context);
    showReasons(this.context, this.container);
  }

  rebuild(book: Book): void {
    this.context.view.rebuild(book);
    this.#functions.show(book.functions);
    if (!this.#hooked) this.#hook();
    this.selection.follow(book.active);
    this.selection.speak();
  }

  update(book: Book, difference: Difference): void {
    this.#functions.show(book.functions);
    this.context.view.update(book, difference);
    this.selection.follow(book.active);
    this.selection.speak();
  }

  async showTab(sheet: number): Promise<void> {
    await this.rendered;
    this.context.view.show(sheet);
    this.outside.tabShown();
    this.selection.flush();
    this.focus();
  }

  /** Gives the keyboard back to the cells. */
  focus(): void {
    this.context.view.focus();
  }
}
