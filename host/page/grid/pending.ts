interface Typed {
  row: number;
  column: number;
  entry: string | null;
}

interface Batch {
  sheet: number;
  texts: Map<string, string>;
}

const key = ({ row, column }: { row: number; column: number }) => `${row},${column}`;

/** Texts typed by the user that the server has not yet answered. */
export class Pending {
  readonly #batches = new Set<Batch>();

  /** The returned function ends the waiting and names the places that no later text waits for. */
  add(sheet: number, cells: readonly Typed[]): () => { row: number; column: number }[] {
    const batch: Batch = {
      sheet,
      texts: new Map(cells.flatMap((cell) => (cell.entry === null ? [] : [[key(cell), cell.entry] as const]))),
    };
    this.#batches.add(batch);
    return () => {
      this.#batches.delete(batch);
      return cells.filter(({ row, column }) => this.textAt(sheet, row, column) === undefined);
    };
  }

  textAt(sheet: number, row: number, column: number): string | undefined {
    const texts = [...this.#batches].filter((batch) => batch.sheet === sheet).map((batch) => batch.texts.get(key({ row, column })));
    return texts.findLast((text) => text !== undefined);
  }
}
