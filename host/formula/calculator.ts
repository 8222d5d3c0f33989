import { HyperFormula } from 'hyperformula';
import { type CellValue, type Content, Fault, isFormula } from '../model/cell.js';
import { isDateFormat } from '../model/number-format.js';
import { columnOf, keyOf, rowOf } from '../model/place.js';
import type { Sheet } from '../model/sheet.js';
import { answer, wireArgument } from './custom-call.js';
import type { CustomFunctions } from './functions.js';
import { type EngineArgument, type EngineContext, type EngineValue, registerHostPlugin } from './plugin.js';
import { Spills } from './spills.js';
import { type Dialect, translate } from './translate.js';
import { fromEngine, toEngine } from './values.js';

const MAX_ROUNDS = 40;
const LIMITS = { maxRows: 1_048_576, maxColumns: 18_278 };

/** What every formula shows. The model holds the contents; this only ever reads them. */
export class Calculator implements EngineContext {
  readonly spills = new Spills();
  private readonly engine: HyperFormula;
  private readonly ids = new Map<Sheet, number>();
  private readonly sheets = new Map<number, Sheet>();
  private readonly known: Set<string>;
  private edits: { sheet: Sheet; row: number; column: number }[] = [];
  private settling = false;

  constructor(
    private readonly functions: CustomFunctions,
    private readonly zone: () => string,
  ) {
    registerHostPlugin();
    this.known = new Set(HyperFormula.getRegisteredFunctionNames('enGB'));
    this.engine = HyperFormula.buildEmpty({ licenseKey: 'gpl-v3', undoLimit: 0, context: this, ...LIMITS });
  }

  addSheet(sheet: Sheet): void {
    const id = this.engine.getSheetId(this.engine.addSheet(`tab${sheet.id}`)) as number;
    this.ids.set(sheet, id);
    this.sheets.set(id, sheet);
    this.edits.push(...[...sheet.contents.keys()].map((key) => ({ sheet, row: rowOf(key), column: columnOf(key) })));
  }

  removeSheet(sheet: Sheet): void {
    const id = this.ids.get(sheet) as number;
    this.edits = this.edits.filter((edit) => edit.sheet !== sheet);
    this.spills.drop(sheet);
    this.ids.delete(sheet);
    this.sheets.delete(id);
    this.engine.removeSheet(id);
    this.touchFormulas();
  }

  /** Names, sizes or functions changed: every formula is read anew. */
  touchFormulas(): void {
    for (const sheet of this.ids.keys()) this.edits.push(...sheet.formulas().map((at) => ({ sheet, ...at })));
  }

  /** Rows moved: the whole tab is read anew. */
  reload(sheet: Sheet): void {
    this.settle();
    this.engine.clearSheet(this.ids.get(sheet) as number);
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
        this.together(() => {
          for (const cell of written) this.set(cell.sheet, cell.row, cell.column, toEngine(cell.value));
          for (const anchor of turned) this.pushContent(anchor.sheet, anchor.row, anchor.column);
        });
      }
    } finally {
      this.settling = false;
    }
  }

  private pushEdits(): void {
    if (this.edits.length === 0) return;
    const edits = this.edits;
    this.edits = [];
    this.together(() => {
      for (const { sheet, row, column } of edits) {
        if (!isFormula(sheet.contentAt(row, column))) this.spills.forget(sheet, row, column);
        this.pushContent(sheet, row, column);
      }
    });
  }

  /** Many changes, one calculation: the engine's own batches take a time that grows with its square. */
  private together(change: () => void): void {
    this.engine.suspendEvaluation();
    try {
      change();
    } finally {
      this.engine.resumeEvaluation();
    }
  }

  private pushContent(sheet: Sheet, row: number, column: number): void {
    this.set(sheet, row, column, this.engineText(sheet, sheet.contents.get(keyOf(row, column))));
  }

  private set(sheet: Sheet, row: number, column: number, content: number | string | boolean | null): void {
    this.engine.setCellContents({ sheet: this.ids.get(sheet) as number, row, col: column }, content);
  }

  private engineText(sheet: Sheet, content: Content | undefined): number | string | boolean | null {
    if (!content) return null;
    if (!isFormula(content)) return toEngine(content.value);
    return translate(content.formula, this.dialect(sheet)).text ?? toEngine(content.cached ?? new Fault('#NAME?'));
  }

  private dialect(home: Sheet): Dialect {
    const named = (name: string): Sheet | undefined =>
      [...this.ids.keys()].find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    const custom = new Set(this.functions.list().map((help) => help.name.toUpperCase()));
    return {
      isCustom: (name) => custom.has(name),
      isKnown: (name) => this.known.has(name),
      engineName: (name) => `tab${named(name)?.id ?? '-none'}`,
      sizeOf: (name) => {
        const sheet = name === null ? home : named(name);
        return sheet ? { rows: sheet.maxRows, columns: sheet.maxColumns } : null;
      },
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
