/** How a run used the server: Google batches like calls, so a turn is a change from reading to writing or back. */
export interface Turns {
  reads: number;
  writes: number;
  turns: number;
  byOperation: Record<string, number>;
}

export class TurnCounter {
  readonly counted: Turns = { reads: 0, writes: 0, turns: 0, byOperation: {} };
  private last: 'read' | 'write' | null = null;

  count(operation: string): void {
    if (/^(?:see|log|lock|flush)/.test(operation)) return;
    const kind = /^read/.test(operation) ? 'read' : 'write';
    if (kind === 'read') this.counted.reads++;
    else this.counted.writes++;
    if (kind === 'read' || kind !== this.last) this.counted.turns++;
    this.last = kind;
    this.counted.byOperation[operation] = (this.counted.byOperation[operation] ?? 0) + 1;
  }
}
