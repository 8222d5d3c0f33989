/** A value as a script sees it: a day is an object with its instant. */
export type Wire = number | string | boolean | null | { $date: number };
export type WireArgument = Wire | Wire[][] | undefined;

/** A custom function, as its doc comment tells it. */
export interface FunctionHelp {
  name: string;
  parameters: string[];
  /** The comment between its marks, one line a line. */
  comment: string;
}

/** Who answers for the functions that formulas may call besides the engine's own. */
export interface CustomFunctions {
  list(): readonly FunctionHelp[];
  /** Throws what the function threw. */
  call(name: string, args: readonly WireArgument[]): unknown;
}

export const NO_FUNCTIONS: CustomFunctions = {
  list: () => [],
  call: (name) => {
    throw new Error(`No function ${name}.`);
  },
};
