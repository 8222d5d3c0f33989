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
  {
    name: 'from 2566 on a weak survey holds no rating back',
    file: 'src/ita/rating.ts',
    find: 'known.every((score) => rounded(score) >= everySurvey)',
    replace: 'true',
  },
  {
    name: 'thirds are rounded',
    file: 'src/ita/frameworks/scales.ts',
    find: '(level * 100) / 3',
    replace: 'Math.round((level * 100) / 3)',
  },
  {
    name: 'on a reversed part 33.33 is read as an answer',
    file: 'src/ita/answers.ts',
    find: 'Math.abs(Number(form) - choice.points) < 0.5',
    replace: 'form === String(choice.points)',
  },
  {
    name: 'a listed item without an indicator is left out and the others are scored',
    file: 'src/tabs/read/place-items.ts',
    find: "return faults.length > 0 ? 'unplaced' : placed;",
    replace: 'return placed;',
  },
  {
    name: 'a framework tab with faults is used as far as it goes',
    file: 'src/tabs/read/framework-tab.ts',
    find: "return issues.issues.length === before ? framework : 'unsound';",
    replace: 'return framework;',
  },
  {
    name: 'measures that lead back to themselves are not seen',
    file: 'src/tabs/read/framework-tab.ts',
    find: 'if (at === code) return true;',
    replace: '',
  },
  {
    name: 'weights need not add up',
    file: 'src/ita/check.ts',
    find: 'Math.abs(sum - 100) < 1e-9',
    replace: 'sum > 0',
  },
  {
    name: 'an item may stand under another survey',
    file: 'src/ita/check-tree.ts',
    find: "(kind === 'item') !== (survey.code === 'OIT')",
    replace: 'false',
  },
  {
    name: 'the general framework needs no checking against the manual',
    file: 'src/tabs/read/framework-for.ts',
    find: 'isGeneral(framework) && yearCell',
    replace: 'false',
  },
];
