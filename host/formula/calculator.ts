import { HyperFormula } from 'hyperformula';
import { type CellValue, type Content, Fault, isFormula } from '../model/cell.js';
import { isDateFormat } from '../model/number-format.js';
import { columnOf, keyOf, rowOf } from '../model/place.js';
import type { Sheet } from '../model/sheet.js';
import { answer, wireArgument } from './custom-call.js';
import type { CustomFunctions } from './functions.js';
import { type EngineArgument, type EngineContext, type EngineValue, registerHostPlugin } from './plugin.js';
import type { Size } from './ranges.js';
import { Spills } from './spills.js';
import { tokenize } from './tokens.js';
import { CALL, type Dialect, SPILL, translate } from './translate.js';
import { fromEngine, toEngine } from './values.js';

const MAX_ROUNDS = 40;
const LIMITS = { maxRows: 1_048_576, maxColumns: 18_278 };
/** Used sizes grow in steps: a formula over a growing list is not read anew for every row. */
const STEP = { rows: 50, columns: 10 };

interface At {
  sheet: Sheet;
  row: number;
  column: number;
}

/** A cell to tell the engine of; where only its surroundings changed, only if its words are others now. */
interface Edit extends At {
  around?: true;
}

/** What a file calls a place. */
export interface DefinedName {
  name: string;
  range: string;
  scope?: string;
  comment?: string;
}

const stepped = (reached: number, step: number): number => Math.ceil(reached / step) * step;
const nameOf = ({ sheet, row, column }: At): string => `${sheet.id}:${keyOf(row, column)}`;

/** What every formula shows. The model holds the contents; this only ever reads them. */
export class Calculator implements EngineContext {
  readonly spills = new Spills();
  private engine: HyperFormula;
  private readonly ids = new Map<Sheet, number>();
  private readonly sheets = new Map<number, Sheet>();
  private readonly known: Set<string>;
  /** Up to where a tab ever held something. */
  private readonly used = new Map<Sheet, Size>();
  /** The formulas that were told a tab only up to where it was used. */
  private readonly cut = new Map<Sheet, Map<string, At>>();
  /** Names of tabs that were removed: who means them has lost them. */
  private readonly removed = new Set<string>();
  /** Formulas on which the engine itself failed: they keep their last value. */
  private readonly refused = new Map<string, string>();
  private names: readonly DefinedName[] = [];
  /** What the engine was last told of each formula. */
  private readonly told = new Map<string, string>();
  private edits: Edit[] = [];
  private settling = false;

  constructor(
    private readonly functions: CustomFunctions,
    private readonly zone: () => string,
  ) {
    registerHostPlugin();
    this.known = new Set(HyperFormula.getRegisteredFunctionNames('enGB'));
    for (const own of [CALL, SPILL]) this.known.delete(own);
    this.engine = this.newEngine();
  }

  private newEngine(): HyperFormula {
    return HyperFormula.buildEmpty({ licenseKey: 'gpl-v3', undoLimit: 0, context: this, ...LIMITS });
  }

  private register(sheet: Sheet): void {
    const id = this.engine.getSheetId(this.engine.addSheet(`tab${sheet.id}`)) as number;
    this.ids.set(sheet, id);
    this.sheets.set(id, sheet);
  }

  /** What the file's names stand for. */
  define(names: readonly DefinedName[]): void {
    this.names = names;
    this.touchFormulas();
  }

  addSheet(sheet: Sheet): void {
    this.register(sheet);
    this.edits.push(...[...sheet.contents.keys()].map((key) => ({ sheet, row: rowOf(key), column: columnOf(key) })));
  }

  removeSheet(sheet: Sheet): void {
    const id = this.ids.get(sheet) as number;
    this.edits = this.edits.filter((edit) => edit.sheet !== sheet);
    this.spills.drop(sheet);
    this.removed.add(sheet.name.toLowerCase());
    this.used.delete(sheet);
    this.cut.delete(sheet);
    this.ids.delete(sheet);
    this.sheets.delete(id);
    this.engine.removeSheet(id);
    this.touchFormulas();
  }

  /** Names, sizes or functions changed: every formula is read anew. */
  touchFormulas(): void {
    for (const sheet of this.ids.keys()) this.edits.push(...sheet.formulas().map((at) => ({ sheet, ...at, around: true as const })));
  }

  /** Rows moved: the whole tab is read anew. */
  reload(sheet: Sheet): void {
    this.settle();
    this.engine.clearSheet(this.ids.get(sheet) as number);
    this.told.clear();
    this.spills.drop(sheet);
    for (const key of sheet.contents.keys()) this.edits.push({ sheet, row: rowOf(key), column: columnOf(key) });
    this.touchFormulas();
  }

  /** A cell has other content. Calculated when somebody looks. */
  touch(sheet: Sheet, row: number, column: number): void {
    this.edits.push({ sheet, row, column });
  }

  valueAt(sheet: Sheet, row: number, column: number): CellValue {
    this.settle();
    if (this.spills.isSpilled(sheet, row, column)) return this.spills.valueAt(sheet, row, column);
    return fromEngine(this.engine.getCellValue({ sheet: this.ids.get(sheet) as number, row, col: column }));
  }

  isDateAt(sheet: Sheet, row: number, column: number): boolean {
    const format = sheet.styleAt(row, column).numberFormat;
    if (format) return isDateFormat(format);
    if (!isFormula(sheet.contentAt(row, column))) return false;
    const at = { sheet: this.ids.get(sheet) as number, row, col: column };
    return /DATE/.test(this.engine.getCellValueDetailedType(at));
  }

  /** Whether a formula's result lies in several cells, or would. */
  isAnchor(sheet: Sheet, key: number): boolean {
    return this.spills.isAnchor(sheet, key);
  }

  /** Recalculates until nothing changes; a result that never rests is a circle. */
  settle(): void {
    if (this.settling) return;
    this.settling = true;
    try {
      this.pushEdits();
      for (let round = 0; round < MAX_ROUNDS; round++) {
        const { written, turned } = this.spills.settle();
        if (written.length === 0 && turned.length === 0) return;
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

  private pushEdits(): void {
    if (this.edits.length === 0) return;
    for (const { sheet, row, column } of this.edits) {
      if (sheet.contents.has(keyOf(row, column))) this.reach({ sheet, row, column });
    }
    this.together(() => this.pushWaiting());
  }

  private pushWaiting(): void {
    const edits = this.edits;
    this.edits = [];
    for (const at of edits) {
      if (!isFormula(at.sheet.contentAt(at.row, at.column))) this.spills.forget(at.sheet, at.row, at.column);
      this.pushContent(at, at.around);
    }
  }

  /** A cell now holds something: formulas that end where their tab did must see it. */
  private reach({ sheet, row, column }: At): void {
    const { rows, columns } = this.used.get(sheet) ?? { rows: 0, columns: 0 };
    if (row < rows && column < columns) return;
    this.used.set(sheet, {
      rows: Math.max(rows, stepped(row + 1, STEP.rows)),
      columns: Math.max(columns, stepped(column + 1, STEP.columns)),
    });
    for (const at of this.cut.get(sheet)?.values() ?? []) this.edits.push({ ...at, around: true });
    this.cut.delete(sheet);
  }

  /** Many changes, one calculation: the engine's own batches take a time that grows with its square. */
  private together(change: () => void): void {
    this.engine.suspendEvaluation();
    try {
      change();
      this.engine.resumeEvaluation();
    } catch {
      this.rebuild();
    }
  }

  /** The engine failed on some formula, and what it holds is not to be trusted: a new one takes all of them but those it fails on. */
  private rebuild(): void {
    while (!this.filled());
  }

  private filled(): boolean {
    this.engine = this.newEngine();
    this.sheets.clear();
    const tabs = [...this.ids.keys()];
    for (const sheet of tabs) this.register(sheet);
    const cells = tabs.flatMap((sheet) => [...sheet.contents.keys()].map((key) => ({ sheet, row: rowOf(key), column: columnOf(key) })));
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
    this.engine.setCellContents({ sheet: this.ids.get(sheet) as number, row, col: column }, content);
  }

  private engineText(at: At, content: Content | undefined): number | string | boolean | null {
    if (!content) return null;
    if (!isFormula(content)) return toEngine(content.value);
    const { formula, cached } = content;
    const said = translate(formula, this.dialect(at));
    if (said.text === null) return toEngine(cached !== null && !this.meansRemoved(formula) ? cached : new Fault(said.fault));
    const shown = cached !== null && !(cached instanceof Fault);
    if (this.refused.get(nameOf(at)) === formula) return toEngine(cached ?? new Fault('#ERROR!'));
    // What the engine cannot even read, another program has calculated.
    return shown && !this.engine.validateFormula(said.text) ? toEngine(cached) : said.text;
  }

  private meansRemoved(formula: string): boolean {
    if (this.removed.size === 0) return false;
    return tokenize(formula.slice(1)).some(
      (token) =>
        token.kind === 'reference' &&
        token.sheet !== null &&
        this.removed.has(token.sheet.toLowerCase()) &&
        this.tabNamed(token.sheet) === undefined,
    );
  }

  private tabNamed(name: string): Sheet | undefined {
    const tabs = [...this.ids.keys()];
    return tabs.find((sheet) => sheet.name === name) ?? tabs.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** A name of the formula's own tab goes before one of the whole workbook. */
  private placeNamed(name: string, home: Sheet): ReturnType<Dialect['placeNamed']> {
    const called = this.names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
    const found = called.find((one) => one.scope === home.name) ?? called.find((one) => one.scope === undefined);
    const [token, ...more] = tokenize(found?.range ?? '');
    return token?.kind === 'reference' && token.sheet !== null && more.length === 0 ? token : null;
  }

  private sizeFor(at: At, sheet: Sheet | undefined, used: boolean): Size {
    if (!sheet) return { rows: 1, columns: 1 };
    const real = { rows: sheet.maxRows, columns: sheet.maxColumns };
    if (!used) return real;
    const cut = this.cut.get(sheet) ?? new Map<string, At>();
    this.cut.set(sheet, cut.set(nameOf(at), at));
    const reached = this.used.get(sheet) ?? STEP;
    return { rows: Math.min(real.rows, reached.rows), columns: Math.min(real.columns, reached.columns) };
  }

  private dialect(at: At): Dialect {
    const custom = new Set(this.functions.list().map((help) => help.name.toUpperCase()));
    return {
      isCustom: (name) => custom.has(name),
      isKnown: (name) => this.known.has(name),
      engineName: (name) => {
        const sheet = this.tabNamed(name);
        return sheet ? `tab${sheet.id}` : null;
      },
      sizeOf: (name, used) => this.sizeFor(at, name === null ? at.sheet : this.tabNamed(name), used),
      placeNamed: (name) => this.placeNamed(name, at.sheet),
    };
  }

  /** Called by the engine: a formula gave this array, or a single value. */
  caught(at: { sheet: number; row: number; col: number }, rows: EngineValue[][] | null): boolean {
    const sheet = this.sheets.get(at.sheet) as Sheet;
    return this.spills.catch(sheet, at.row, at.col, rows?.map((row) => row.map(fromEngine)) ?? null);
  }

  /** Called by the engine: a formula calls a custom function. */
  call(name: string, args: EngineArgument[]): EngineValue[][] | EngineValue {
    const help = this.functions.list().find((one) => one.name.toUpperCase() === name);
    const wires = args.map((argument) =>
      wireArgument(argument, this.zone(), (at, row, column) => {
        const sheet = this.sheets.get(at.sheet);
        return sheet !== undefined && this.dateWithoutSettling(sheet, at.row + row, at.col + column);
      }),
    );
    return answer(() => this.functions.call(help?.name ?? name, wires), this.zone());
  }

  /** Inside a calculation the engine cannot be asked: only what is written on the cell counts. */
  private dateWithoutSettling(sheet: Sheet, row: number, column: number): boolean {
    const format = sheet.styleAt(row, column).numberFormat;
    return format !== undefined && isDateFormat(format);
  }
}
