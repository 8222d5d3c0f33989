import { FunctionType } from '@univerjs/preset-sheets-core';
import type { FunctionView } from '../../protocol/view.js';
import type { Engine } from './univer.js';

/** Makes the custom functions known to the editor's autocompletion; they are never calculated here. */
export class KnownFunctions {
  #known = '';

  constructor(private readonly engine: Engine) {}

  show(functions: FunctionView[]): void {
    const now = JSON.stringify(functions);
    if (now === this.#known) return;
    this.#known = now;
    this.engine.functions.registerDescriptions(
      functions.map(({ name, description, parameters }) => ({
        functionName: name,
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description,
          example: '',
          require: 1 as const,
          repeat: 0 as const,
        })),
      })),
    );
  }
}
