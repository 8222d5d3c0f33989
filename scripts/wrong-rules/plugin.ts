import type { Plugin } from 'vite';
import { WRONG_RULES } from './rules.js';

/** Puts one wrong rule into the code under test, in memory only. Without a name it changes nothing. */
export function wrongRule(name: string | undefined): Plugin {
  const rule = WRONG_RULES.find((candidate) => candidate.name === name);
  if (name && !rule) throw new Error(`no wrong rule is called: ${name}`);
  return {
    name: 'wrong-rule',
    enforce: 'pre',
    transform(code, id) {
      if (!rule || !id.endsWith(`/${rule.file}`)) return null;
      if (code.split(rule.find).length !== 2) throw new Error(`${rule.file} does not hold exactly once: ${rule.find}`);
      return code.replace(rule.find, () => rule.replace);
    },
  };
}
