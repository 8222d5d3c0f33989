import type { Framework } from '../framework.js';
import { FRAMEWORK_2563 } from './2563.js';
import { FRAMEWORK_2564 } from './2564.js';
import { FRAMEWORK_2565 } from './2565.js';
import { GENERAL_FROM, generalFramework } from './general.js';

/** Every framework of a single year that is shipped, oldest first. */
export const FRAMEWORKS: readonly Framework[] = [FRAMEWORK_2563, FRAMEWORK_2564, FRAMEWORK_2565];

/** The framework shipped for a fiscal year: its own, else from 2566 on the general one; null before. */
export function builtInFramework(year: number): Framework | null {
  return FRAMEWORKS.find((framework) => framework.year === year) ?? (year >= GENERAL_FROM ? generalFramework(year) : null);
}

/** The years that can be scored as a message names them: `2563 2564 2565 2566+`. */
export function shippedYears(): string {
  const early = FRAMEWORKS.map(({ year }) => year).filter((year) => year < GENERAL_FROM);
  return [...early, `${GENERAL_FROM}+`].join(' ');
}
