import type { Claim, Question, Why } from '../contract/published.js';

/** A question as it is first noted; each option is what would be true if it were chosen. */
export interface Asked {
  about: Question['about'];
  lines: number[];
  options: Claim[][];
}

/** What the lines were read as so far. */
export class Notes {
  readonly claims: Claim[] = [];
  readonly asked: Asked[] = [];
  readonly why = new Map<number, Why>();

  /** Lines whose name has a bracket that may make it something else: `IIT (ส่วนที่ 1)`. Their scores are asked about. */
  readonly inDoubt = new Set<number>();
  /** Lines below a heading that names another agency. */
  readonly foreign = new Set<number>();

  claim(claim: Claim): void {
    if (claim.kind === 'score' && this.inDoubt.has(claim.line)) this.ask('sure', [claim.line], [[claim]]);
    else this.claims.push(claim);
  }

  ask(about: Question['about'], lines: number[], options: Claim[][]): void {
    if (options.length > 0) this.asked.push({ about, lines, options });
  }

  /** The first reason stands. */
  ignore(line: number, why: Why): void {
    if (!this.why.has(line)) this.why.set(line, why);
  }

  /** The score of one of several measures: sure where there is one and nothing speaks against it. What is said of it goes with it. */
  score(claim: Omit<Claim, 'kind' | 'code'>, codes: readonly string[], isSure: boolean, comment = ''): void {
    const { line, column } = claim;
    const options = codes.map((code): Claim[] => [
      { kind: 'score', code, ...claim },
      ...(comment === '' ? [] : [{ kind: 'comment' as const, code, line, column, text: comment }]),
    ]);
    const [first, ...others] = options;
    if (first && others.length === 0 && isSure && !this.inDoubt.has(line)) for (const own of first) this.claim(own);
    else this.ask(others.length > 0 ? 'measure' : 'sure', [line], options);
  }
}
