import { Unreachable } from './server.js';

interface Job {
  run: () => Promise<void>;
  /** A job that may be done twice without harm is done again after the line broke; of the others only `lost` hears. */
  repeatable: boolean;
  lost: () => void;
  failed: (error: unknown) => void;
}

/** Does jobs one after another. While the server does not answer, the first waits and the others stand behind it. */
export class Queue {
  #jobs: Job[] = [];
  #running = false;
  #wake: (() => void) | null = null;

  constructor(
    private readonly reachable: (is: boolean) => void,
    private readonly pause = 3000,
  ) {}

  get size(): number {
    return this.#jobs.length;
  }

  add(job: Job): void {
    this.#jobs.push(job);
    if (!this.#running) void this.#work();
  }

  retry(): void {
    this.#wake?.();
  }

  async #work(): Promise<void> {
    this.#running = true;
    for (let job = this.#jobs[0]; job; job = this.#jobs[0]) {
      if (await this.#done(job)) this.#jobs.shift();
    }
    this.#running = false;
  }

  async #done(job: Job): Promise<boolean> {
    try {
      await job.run();
      this.reachable(true);
      return true;
    } catch (error) {
      if (!(error instanceof Unreachable)) {
        job.failed(error);
        return true;
      }
    }
    this.reachable(false);
    if (!job.repeatable) {
      job.lost();
      return true;
    }
    await this.#rest();
    return false;
  }

  #rest(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#wake?.(), this.pause);
      this.#wake = () => {
        clearTimeout(timer);
        this.#wake = null;
        resolve();
      };
    });
  }
}
