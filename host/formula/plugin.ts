import {
  ArraySize,
  CellError,
  ErrorType,
  FunctionArgumentType,
  FunctionPlugin,
  HyperFormula,
  type SimpleCellAddress,
  SimpleRangeValue,
} from 'hyperformula';
import { CALL, SPILL } from './translate.js';

/** What an engine says: a scalar, a rich number, an error, or the mark of an empty cell. */
export type EngineValue = unknown;

/** An argument of a custom function, with the cells it came from. */
export interface EngineArgument {
  rows: EngineValue[][] | null;
  value: EngineValue;
  /** Top left of where it was read. */
  at: SimpleCellAddress | null;
}

/** Each workbook's own answers: registration is global, so the plugin holds no workbook. */
export interface EngineContext {
  call(name: string, args: EngineArgument[]): EngineValue[][] | EngineValue;
  caught(at: SimpleCellAddress, rows: EngineValue[][] | null): boolean;
}

type Evaluation = Parameters<FunctionPlugin['runFunction']>[1];
type Ast = Parameters<FunctionPlugin['runFunction']>[0][number];

/** Where a reference points; a range of one cell is that cell. */
function placeOf(ast: Ast, state: Evaluation): SimpleCellAddress | null {
  if (ast.type === 'CELL_REFERENCE') return ast.reference.toSimpleCellAddress(state.formulaAddress);
  if (ast.type === 'CELL_RANGE') return ast.start.toSimpleCellAddress(state.formulaAddress);
  return null;
}

class HostPlugin extends FunctionPlugin {
  static override implementedFunctions = {
    [CALL]: { method: 'hostCall', parameters: [{ argumentType: FunctionArgumentType.ANY }], repeatLastArgs: 1 },
    [SPILL]: {
      method: 'hostSpill',
      parameters: [{ argumentType: FunctionArgumentType.ANY }],
      enableArrayArithmeticForArguments: true,
      sizeOfResultArrayMethod: 'hostSize',
    },
  };

  private get host(): EngineContext {
    return this.config.context as EngineContext;
  }

  hostSize(): ArraySize {
    return ArraySize.scalar();
  }

  hostCall(ast: { args: Ast[] }, state: Evaluation): unknown {
    const [name, ...rest] = ast.args;
    const args = rest.map((arg) => this.argument(arg, state));
    const result = this.host.call(String((name as { value?: unknown }).value), args);
    return Array.isArray(result) ? SimpleRangeValue.onlyValues(result as never) : result;
  }

  private argument(ast: Ast, state: Evaluation): EngineArgument {
    if (ast.type === 'EMPTY') return { rows: null, value: '', at: null };
    const value = this.evaluateAst(ast, state);
    if (value instanceof SimpleRangeValue) return { rows: value.data, value: null, at: value.range?.start ?? null };
    return { rows: null, value, at: placeOf(ast, state) };
  }

  hostSpill(ast: { args: Ast[] }, state: Evaluation): unknown {
    const value = this.evaluateAst(ast.args[0] as Ast, { ...state, arraysFlag: true } as Evaluation);
    const rows = value instanceof SimpleRangeValue ? value.data : null;
    const free = this.host.caught(state.formulaAddress, rows as EngineValue[][] | null);
    if (!free) return new CellError(ErrorType.REF, 'blocked');
    return rows ? rows[0]?.[0] : value;
  }
}

let registered = false;

/** Once a process: an engine takes its functions from the register when it is built. */
export function registerHostPlugin(): void {
  if (registered) return;
  registered = true;
  HyperFormula.registerFunctionPlugin(HostPlugin as never, { enGB: { [CALL]: CALL, [SPILL]: SPILL } });
}
