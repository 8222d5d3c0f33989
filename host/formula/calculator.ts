import type { HyperFormula } from 'hyperformula';
import { type CellValue, type Content, Fault, isFormula } from '../model/cell.js';
import { isDateFormat } from '../model/number-format.js';
import { columnOf, keyOf, rowOf } from '../model/place.js';
import type { Sheet } from '../model/sheet.js';
import { answer, wireArgument } from './custom-call.js';
import { type DefinedName, placeNamed } from './defined-names.js';
import { Edits } from './edits.js';
import { engineFunctions, evaluate, newEngine } from './engine.js';
import type { CustomFunctions } from './functions.js';
import type { EngineArgument, EngineContext, EngineValue } from './plugin.js';
import { Spills } from './spills.js';
import { TabIds } from './tab-ids.js';
import { type Dialect, translate } from './translate.js';
import { type At, nameOf, UsedSizes } from './used-sizes.js';
import { fromEngine, toEngine } from './values.js';

const MAX_ROUNDS = 40;

/** What every formula shows. The model holds the contents; this only ever reads them. */
export class Calculator implements EngineContext {
  readonly spills = new Spills();
  private engine: HyperFormula;
  private readonly tabs = new TabIds();
  private readonly known: Set<string>;
  /** Formulas on which the engine itself failed: they keep their last value. */
  private readonly refused = new Map<string, string>();
  private readonly sizes = new UsedSizes();
  private names: readonly DefinedName[] = [];
  /** What the engine was last told of each formula. */
  private readonly told = new Map<string, string>();
  private readonly edits = new Edits();
  private settling = false;

  constructor(
    private readonly functions: CustomFunctions,
    private readonly zone: () => string,
  ) {
    this.engine = newEngine(this);
    this.known = engineFunctions();
  }

  private register(sheet: Sheet): void {
    this.tabs.set(sheet, this.engine.getSheetId(this.engine.addSheet(`tab${sheet.id}`)) as number);
  }

  /** What the file's names stand for. */
  define(names: readonly DefinedName[]): void {
    this.names = names;
    this.touchFormulas();
  }

  addSheet(sheet: Sheet): void {
    this.register(sheet);
    this.edits.load(sheet);
  }

  removeSheet(sheet: Sheet): void {
    this.edits.forget(sheet);
    this.spills.drop(sheet);
    this.sizes.forget(sheet);
    this.engine.removeSheet(this.tabs.remove(sheet));
    this.touchFormulas();
  }

  /** Names, sizes or functions changed: every formula is read anew. */
  touchFormulas(): void {
    this.edits.touchFormulas();
  }

  /** Rows moved: the whole tab is read anew. */
  reload(sheet: Sheet): void {
    this.settle();
    this.engine.clearSheet(this.tabs.idOf(sheet));
    this.told.clear();
    this.spills.drop(sheet);
    this.edits.load(sheet);
    this.touchFormulas();
  }

  /** A cell has other content. Calculated when somebody looks. */
  touch(sheet: Sheet, row: number, column: number): void {
    this.edits.touch(sheet, row, column);
  }

  valueAt(sheet: Sheet, row: number, column: number): CellValue {
    this.settle();
    if (this.spills.isSpilled(sheet, row, column)) return this.spills.valueAt(sheet, row, column);
    return fromEngine(this.engine.getCellValue({ sheet: this.tabs.idOf(sheet), row, col: column }));
  }

  /** What a formula would show in a cell, without being put there. It may name a tab that had not been heard. */
  probe(at: At, formula: string): CellValue {
    this.edits.hear(at.sheet);
    const tell = (): CellValue => {
      this.settle();
      return evaluate(this.engine, this.tabs.idOf(at.sheet), formula, this.dialect(at));
    };
    const value = tell();
    return this.edits.none ? value : tell();
  }

  isDateAt(sheet: Sheet, row: number, column: number): boolean {
    const format = sheet.styleAt(row, column).numberFormat;
    if (format) return isDateFormat(format);
    if (!isFormula(sheet.contentAt(row, column))) return false;
    return /DATE/.test(this.engine.getCellValueDetailedType({ sheet: this.tabs.idOf(sheet), row, col: column }));
  }

  /** True where a formula's result lies in several cells, or would. */
  isAnchor(sheet: Sheet, key: number): boolean {
    return this.spills.isAnchor(sheet, key);
  }

  /** Recalculates until nothing changes, and nothing does without an edit; a result that never rests is a circle. */
  settle(): void {
    if (this.settling || this.edits.none) return;
    this.settling = true;
    try {
      if (!this.edits.none) this.together(() => this.pushWaiting());
      for (let round = 0; round < MAX_ROUNDS; round++) {
        const { written, turned } = this.spills.settle();
        if (written.length === 0 && turned.length === 0 && this.edits.none) return;
        for (const cell of written) this.reach(cell);
        this.together(() => {
          for (const cell of written) this.set(cell, toEngine(cell.value));
          for (const anchor of turned) this.pushContent(anchor);
          this.pushWaiting();
        });
      }
    } finally {
      this.settling = false;
    }
  }

  /** What one edit tells may call for others. */
  private pushWaiting(): void {
    while (!this.edits.none) {
      const edits = this.edits.take();
      for (const at of edits) if (at.sheet.contents.has(keyOf(at.row, at.column))) this.reach(at);
      for (const at of edits) {
        if (!isFormula(at.sheet.contentAt(at.row, at.column))) this.spills.forget(at.sheet, at.row, at.column);
        this.pushContent(at, at.around);
      }
    }
  }

  /** Formulas that end where their tab did must see a cell beyond it. */
  private reach(cell: At): void {
    this.edits.around(this.sizes.reach(cell));
  }

  /** Many changes, one calculation: the engine's own batches take a time that grows with its square. */
  private together(change: () => void): void {
    this.engine.suspendEvaluation();
    try {
      change();
      this.engine.resumeEvaluation();
    } catch {
      // The engine failed on some formula, and what it holds is not to be trusted.
      while (!this.filled());
    }
  }

  /** A new engine takes all formulas but those that one failed on; false where it fails on another. */
  private filled(): boolean {
    this.engine = newEngine(this);
    this.tabs.clearNumbers();
    const tabs = this.tabs.all();
    for (const sheet of tabs) this.register(sheet);
    const cells = this.edits.cells();
    for (const at of cells) if (!isFormula(at.sheet.contentAt(at.row, at.column))) this.pushContent(at);
    for (const sheet of tabs) {
      for (const [key, value] of this.spills.cells(sheet)) this.set({ sheet, row: rowOf(key), column: columnOf(key) }, toEngine(value));
    }
    for (const at of cells) {
      const content = at.sheet.contentAt(at.row, at.column);
      if (!isFormula(content)) continue;
      try {
        this.pushContent(at);
      } catch {
        this.refused.set(nameOf(at), content.formula);
        return false;
      }
    }
    return true;
  }

  private pushContent(at: At, unlessTold = false): void {
    const content = at.sheet.contentAt(at.row, at.column);
    const text = this.engineText(at, content);
    if (isFormula(content)) {
      const telling = `${typeof text}${text}`;
      if (unlessTold && this.told.get(nameOf(at)) === telling) return;
      this.told.set(nameOf(at), telling);
    } else this.told.delete(nameOf(at));
    this.set(at, text);
  }

  private set({ sheet, row, column }: At, content: number | string | boolean | null): void {
    this.engine.setCellContents({ sheet: this.tabs.idOf(sheet), row, col: column }, content);
  }

  private engineText(at: At, content: Content | undefined): number | string | boolean | null {
    if (!content) return null;
    if (!isFormula(content)) return toEngine(content.value);
    const { formula, cached } = content;
    const said = translate(formula, this.dialect(at));
    if (said.text === null) return toEngine(cached !== null && !this.tabs.meansRemoved(formula) ? cached : new Fault(said.fault));
    const shown = cached !== null && !(cached instanceof Fault);
    if (this.refused.get(nameOf(at)) === formula) return toEngine(cached ?? new Fault('#ERROR!'));
    // What the engine cannot even read, another program has calculated.
    return shown && !this.engine.validateFormula(said.text) ? toEngine(cached) : said.text;
  }

  private dialect(at: At): Dialect {
    const custom = new Set(this.functions.list().map((help) => help.name.toUpperCase()));
    return {
      isCustom: (name) => custom.has(name),
      isKnown: (name) => this.known.has(name),
      engineName: (name) => {
        const sheet = this.tabs.named(name);
        if (sheet) this.edits.hear(sheet);
        return sheet ? `tab${sheet.id}` : null;
      },
      sizeOf: (name, used) => this.sizes.sizeFor(at, name === null ? at.sheet : this.tabs.named(name), used),
      placeNamed: (name) => placeNamed(this.names, name, at.sheet),
    };
  }

  /** Called by the engine: a formula gave this array, or a single value. */
  caught(at: { sheet: number; row: number; col: number }, rows: EngineValue[][] | null): boolean {
    const sheet = this.tabs.sheetOf(at.sheet);
    if (!sheet) throw new Error(`the engine names tab ${at.sheet}, which is not known`);
    return this.spills.catch(sheet, at.row, at.col, rows?.map((row) => row.map(fromEngine)) ?? null);
  }

  /** Called by the engine: a formula calls a custom function. */
  call(name: string, args: EngineArgument[]): EngineValue[][] | EngineValue {
    const help = this.functions.list().find((one) => one.name.toUpperCase() === name);
    const wires = args.map((argument) =>
      wireArgument(argument, this.zone(), (at, row, column) => {
        // Inside a calculation the engine cannot be asked: only the format that is on the cell counts.
        const format = this.tabs.sheetOf(at.sheet)?.styleAt(at.row + row, at.col + column).numberFormat;
        return format !== undefined && isDateFormat(format);
      }),
    );
    return answer(() => this.functions.call(help?.name ?? name, wires), this.zone());
  }
}
