import type { Notices, Reply, Requests } from '../../protocol/requests.js';
import type { BookView, Changes } from '../../protocol/view.js';
import { words } from '../words.js';
import { type Book, bookOf, type Difference, withDifference } from './book.js';
import { Queue } from './queue.js';
import { server } from './server.js';

/** Of these a second time does no harm. */
const repeatable: ReadonlySet<keyof Requests> = new Set(['edit', 'select', 'renameSheet', 'columnWidth', 'renameBook', 'closeSidebar']);

export interface SessionListener {
  rebuilt(book: Book): void;
  changed(book: Book, difference: Difference): void;
  /** `asked` is what was refused, where that is known. */
  refused(message: string, asked?: keyof Requests): void;
  spoke(notices: Notices): void;
  reachable(is: boolean): void;
  /** How many requests are under way or wait. */
  waiting(count: number): void;
}

/** The page's copy of the workbook, held equal to the server's. */
export class Session {
  #book: Book | null = null;
  readonly #queue: Queue;
  #refreshing = false;

  constructor(private readonly listener: SessionListener) {
    this.#queue = new Queue((is) => listener.reachable(is));
  }

  get book(): Book {
    if (!this.#book) throw new Error('no book yet');
    return this.#book;
  }

  retry(): void {
    this.#queue.retry();
  }

  open(): void {
    this.#add(true, async () => this.#rebuild(await server.view()));
  }

  ask<Name extends keyof Requests>(name: Name, body: Requests[Name], after?: () => void): void {
    const { book } = this.book;
    // The workbook is the one that the user saw; the revision is the one that the page has come to by then.
    const run = async () => this.#take(await server.ask(name, { ...body, book, since: this.book.revision }), name);
    this.#add(repeatable.has(name), run, after);
  }

  openFile(file: File): void {
    this.#add(false, async () => this.#take(await server.open(file)));
  }

  /** The server says that revision `to` is there. */
  refresh(to: number): void {
    if (this.#refreshing || (this.#book && this.#book.revision === to)) return;
    this.#refreshing = true;
    this.#add(true, async () => {
      this.#refreshing = false;
      if (this.book.revision !== to) this.#apply(await server.changes(this.book.revision));
    });
  }

  #add(again: boolean, run: () => Promise<void>, answered?: () => void): void {
    const after = () => {
      answered?.();
      this.listener.waiting(this.#queue.size - 1);
    };
    this.#queue.add({
      repeatable: again,
      run: async () => {
        await run();
        after();
      },
      lost: () => {
        this.listener.refused(words.uncertain);
        this.open();
        after();
      },
      failed: (error) => {
        console.error(error);
        this.listener.refused(words.badReply);
        this.open();
        after();
      },
    });
    this.listener.waiting(this.#queue.size);
  }

  #take(reply: Reply, asked?: keyof Requests): void {
    if (!reply.ok) {
      this.listener.refused(reply.message, asked);
      this.#add(true, async () => this.#apply(await server.changes(this.book.revision)));
      return;
    }
    this.#apply(reply.changes);
    this.listener.spoke(reply);
  }

  #apply(changes: Changes): void {
    if (changes.full) {
      this.#rebuild({ ...changes.full, revision: changes.revision });
      return;
    }
    this.#book = withDifference(this.book, changes);
    this.listener.changed(this.#book, changes);
  }

  #rebuild(view: BookView): void {
    this.#book = bookOf(view);
    this.listener.rebuilt(this.#book);
  }
}
