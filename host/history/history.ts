import type { Workbook } from '../model/workbook.js';
import { applyStep } from './apply.js';
import { type BookState, bookState } from './snapshot.js';
import { type Step, stepSince, weightOf } from './step.js';

const MAX_STEPS = 100;
const MAX_ENTRIES = 2_000_000;

/** What was done to a workbook and can be taken back. */
export class History {
  private done: Step[] = [];
  private undone: Step[] = [];

  constructor(private readonly workbook: Workbook) {}

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** To be handed to `commit` or `rollBack` when the action has ended. */
  begin(): BookState {
    return bookState(this.workbook);
  }

  /** Keeps what was done since; says whether that is anything. */
  commit(before: BookState): boolean {
    const step = stepSince(before, this.workbook);
    if (!step) return false;
    this.undone = [];
    this.done.push(step);
    this.bound();
    return true;
  }

  /** Takes back an action that failed half-way. */
  rollBack(before: BookState): void {
    const step = stepSince(before, this.workbook);
    if (step) applyStep(this.workbook, step, 'before');
  }

  undo(): boolean {
    const step = this.done.pop();
    if (!step) return false;
    applyStep(this.workbook, step, 'before');
    this.undone.push(step);
    return true;
  }

  redo(): boolean {
    const step = this.undone.pop();
    if (!step) return false;
    applyStep(this.workbook, step, 'after');
    this.done.push(step);
    return true;
  }

  /** The oldest steps go first; the last one stays however much it holds. */
  private bound(): void {
    let weight = this.done.reduce((sum, step) => sum + weightOf(step), 0);
    while (this.done.length > 1 && (this.done.length > MAX_STEPS || weight > MAX_ENTRIES)) weight -= weightOf(this.done.shift() as Step);
  }
}
