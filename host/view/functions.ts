import type { FunctionHelp } from '../formula/functions.js';
import type { FunctionView } from '../protocol/view.js';

const PARAMETER = /^@param\s+(?:\{[^}]*\}\s*)?(\S+)\s*(.*)$/;

/** A custom function's doc comment as autocompletion shows it: the text before the first tag, then each parameter's own. */
export function functionView({ name, comment, parameters }: FunctionHelp): FunctionView {
  const lines = comment.split('\n');
  const firstTag = lines.findIndex((line) => line.startsWith('@'));
  const description = lines
    .slice(0, firstTag < 0 ? lines.length : firstTag)
    .join('\n')
    .trim();
  const texts = new Map(lines.flatMap((line) => (PARAMETER.exec(line) ? [PARAMETER.exec(line)?.slice(1) as [string, string]] : [])));
  return { name, description, parameters: parameters.map((one) => ({ name: one, description: texts.get(one) ?? '' })) };
}
