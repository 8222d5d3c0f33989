import type { Framework } from '../ita/framework.js';
import { builtInFramework, shippedYears } from '../ita/frameworks/built-in.js';
import { formulas as words } from '../words/th/formulas.js';
import { type Argument, yearOf } from './arguments.js';

/** The framework shipped for a year argument; throws the sentence for a year that has none. */
export function frameworkOf(year: Argument): Framework {
  const number = yearOf(year);
  const framework = builtInFramework(number);
  if (!framework) throw new Error(words.noFramework(number, shippedYears()));
  return framework;
}
