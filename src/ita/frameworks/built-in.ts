import type { Framework } from '../framework.js';
import { FRAMEWORK_2563 } from './2563.js';
import { FRAMEWORK_2564 } from './2564.js';
import { FRAMEWORK_2565 } from './2565.js';

/** Every shipped framework, oldest first. */
export const FRAMEWORKS: readonly Framework[] = [FRAMEWORK_2563, FRAMEWORK_2564, FRAMEWORK_2565];

/** The framework shipped for a fiscal year; null where none is. */
export function builtInFramework(year: number): Framework | null {
  return FRAMEWORKS.find((framework) => framework.year === year) ?? null;
}

export function latestFramework(): Framework | null {
  return FRAMEWORKS[FRAMEWORKS.length - 1] ?? null;
}

/** The shipped years as a message names them: `2563 2564 2565`. */
export function shippedYears(): string {
  return FRAMEWORKS.map(({ year }) => year).join(' ');
}
