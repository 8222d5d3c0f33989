import { HyperFormula } from 'hyperformula';
import type { CellValue } from '../model/cell.js';
import { Fault } from '../model/cell.js';
import { type EngineContext, registerHostPlugin } from './plugin.js';
import { CALL, type Dialect, SPILL, translate } from './translate.js';
import { fromEngine } from './values.js';

const LIMITS = { maxRows: 1_048_576, maxColumns: 18_278 };

export function newEngine(context: EngineContext): HyperFormula {
  registerHostPlugin();
  return HyperFormula.buildEmpty({ licenseKey: 'gpl-v3', undoLimit: 0, context, ...LIMITS });
}

/** The functions that the engine itself has. */
export function engineFunctions(): Set<string> {
  return new Set(HyperFormula.getRegisteredFunctionNames('enGB').filter((name) => name !== CALL && name !== SPILL));
}

/** What a formula gives that lies in no cell. Custom functions and arrays are refused, as Sheets refuses them in a rule. */
export function evaluate(engine: HyperFormula, tab: number, formula: string, dialect: Dialect): CellValue {
  const said = translate(formula, { ...dialect, isCustom: () => false });
  if (said.text === null) return new Fault(said.fault);
  if (said.text.startsWith(`=${SPILL}(`) || !engine.validateFormula(said.text)) return new Fault('#ERROR!');
  const value = engine.calculateFormula(said.text, tab);
  return Array.isArray(value) ? new Fault('#VALUE!') : fromEngine(value);
}
