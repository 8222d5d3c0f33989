/** A rule that officers and programmers get wrong: the edit that puts it into the code. `find` stands exactly once in the file. */
export interface WrongRule {
  name: string;
  file: string;
  find: string;
  replace: string;
}

const SCORE = 'src/ita/score.ts';

export const WRONG_RULES: readonly WrongRule[] = [
  {
    name: 'the total is the mean of the ten indicators',
    file: SCORE,
    find: 'combine(surveys), false)',
    replace: 'combine(surveys.flatMap((survey) => survey.children)), false)',
  },
  {
    name: 'the surveys weigh the same',
    file: SCORE,
    find: 'provisional, weight: weightOf(measure) }',
    replace: 'provisional, weight: 1 + 0 * weightOf(measure) }',
  },
  {
    name: 'indicator 9 is the mean of its items, without sub-indicators',
    file: SCORE,
    find: ': combine(children);',
    replace: ": combine(measure.code === '9' ? children.flatMap((child) => child.children) : children);",
  },
  {
    name: 'indicator 10 is the mean of its items, without sub-indicators',
    file: SCORE,
    find: ': combine(children);',
    replace: ": combine(measure.code === '10' ? children.flatMap((child) => child.children) : children);",
  },
  {
    name: 'surveys are rounded before the total',
    file: SCORE,
    find: 'combine(surveys), false)',
    replace: 'combine(surveys.map((s) => ({ ...s, score: s.score === null ? null : Math.round(s.score * 100) / 100 }))), false)',
  },
  {
    name: 'an unknown score counts as zero',
    file: SCORE,
    find: 'return { score: complete ? mean(atHand) : null, provisional: mean(atHand) };',
    replace:
      'const all = values.map((v) => ({ value: v.score ?? 0, weight: v.weight })); void atHand; void complete; return { score: mean(all) ?? 0, provisional: null };',
  },
  {
    name: 'a blank OIT item leaves the denominator',
    file: SCORE,
    find: '.filter((child) => !child.excluded)',
    replace: ".filter((child) => !child.excluded && !(child.measure.kind === 'item' && child.score === null))",
  },
  {
    name: 'the rating is taken before rounding',
    file: 'src/ita/rating.ts',
    find: 'rounded(total) >= min',
    replace: 'total >= min',
  },
  {
    name: 'exactly 60 is in the low group',
    file: 'src/ita/group.ts',
    find: 'if (value < thresholds.low)',
    replace: 'if (value <= thresholds.low)',
  },
];
