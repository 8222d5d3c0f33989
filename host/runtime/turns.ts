/** How a run used the server: Google batches like calls, so a turn is a change from reading to writing or back. */
export interface Turns {
  reads: number;
  writes: number;
  turns: number;
  byOperation: Record<string, number>;
}

/** Answered without the spreadsheet's server. */
const FREE = /^(?:require|resolve|tell|log|lock)/;
/** What lies waiting until the spreadsheet is next read. */
const WAITS = /^(?:write(?!Property)|insert|delete|clear|activate)/;
/** Reads of another service: they leave the spreadsheet's writes waiting. */
const ELSEWHERE = /^read(?:Properties|Files?|Comments)$/;

export class TurnCounter {
  readonly counted: Turns = { reads: 0, writes: 0, turns: 0, byOperation: {} };
  private last: 'read' | 'write' | null = null;
  /** Writes wait for the server: the next look at the spreadsheet sends them first. */
  private waiting = false;

  /** `read…` fetches cells; `see…` looks at what is at hand, but for waiting writes it has to go and fetch too. */
  count(operation: string): void {
    if (FREE.test(operation)) return;
    if (operation === 'flush') {
      this.flush();
      return;
    }
    const sees = operation.startsWith('see');
    if (sees && !this.waiting) return;
    if (sees || operation.startsWith('read')) this.read(operation);
    else this.write(operation);
    this.counted.byOperation[operation] = (this.counted.byOperation[operation] ?? 0) + 1;
  }

  private read(operation: string): void {
    this.counted.reads++;
    this.counted.turns++;
    this.last = 'read';
    if (!ELSEWHERE.test(operation)) this.waiting = false;
  }

  private write(operation: string): void {
    this.counted.writes++;
    if (this.last !== 'write') this.counted.turns++;
    this.last = 'write';
    if (WAITS.test(operation)) this.waiting = true;
  }

  /** Sends what waits; what is written next is a turn of its own. */
  private flush(): void {
    this.waiting = false;
    this.last = null;
  }
}
