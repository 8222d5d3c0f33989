import type { Notices, Reply, Requests } from '../../protocol/requests.js';
import type { BookView, Changes } from '../../protocol/view.js';
import { words } from '../words.js';
import { type Book, bookOf, type Difference, withDifference } from './book.js';
import { Queue } from './queue.js';
import { server } from './server.js';

type Asked<Name extends keyof Requests> = Omit<Requests[Name], 'since'>;

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

  ask<Name extends keyof Requests>(name: Name, body: Asked<Name>, after?: () => void): void {
    const run = async () => this.#take(await server.ask(name, { ...body, since: this.book.revision } as Requests[Name]), name);
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
        after();
      },
    });
    this.listener.waiting(this.#queue.size);
  }

  #take(reply: Reply, asked?: keyof Requests): void {
    if (!reply.ok) {
      this.listener.refused(reply.message, asked);
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
