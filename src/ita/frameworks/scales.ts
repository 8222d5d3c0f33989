import type { Framework, Part, Scale } from '../framework.js';

/** Four levels, worst first. Exact thirds were found nowhere: 0/33/67/100 is what one copy of the official form prints. */
export const FOUR_LEVELS: Scale = {
  code: '4',
  title: '4 ระดับ',
  certainty: 'likely',
  source: 'form2564',
  choices: [
    {
      label: 'น้อยที่สุดหรือไม่มีเลย',
      points: 0,
      forms: ['น้อยที่สุด', 'ไม่มีเลย', 'น้อยที่สุด/ไม่มีเลย', 'น้อยที่สุด (ไม่มีเลย)', '1', '0', 'least or none', 'least', 'none'],
    },
    { label: 'น้อย', points: 33, forms: ['2', '33', 'little', 'low'] },
    { label: 'มาก', points: 67, forms: ['3', '67', 'much', 'high'] },
    { label: 'มากที่สุด', points: 100, forms: ['4', '100', 'most', 'highest'] },
  ],
};

/** The same levels in exact thirds: what their even spacing would give, for who knows that the year's manual counts so. */
export const FOUR_LEVELS_IN_THIRDS: Scale = {
  ...FOUR_LEVELS,
  code: '4/3',
  title: '4 ระดับ เศษหนึ่งส่วนสาม',
  certainty: 'unsure',
  choices: FOUR_LEVELS.choices.map((choice, level) => ({
    ...choice,
    points: (level * 100) / 3,
    forms: [...choice.forms, ...(level === 1 ? ['33.33'] : level === 2 ? ['66.67'] : [])],
  })),
};

/** มี and ไม่มี; on a reversed part ไม่มี is the good answer. */
export const YES_NO: Scale = {
  code: 'มี/ไม่มี',
  title: 'มีหรือไม่มี',
  certainty: 'sure',
  source: 'form2564',
  choices: [
    { label: 'มี', points: 100, forms: ['100', 'yes', 'have'] },
    { label: 'ไม่มี', points: 0, forms: ['0', 'no', 'have not'] },
  ],
};

/** Parts on four levels, one a name; no name gives the one unnamed part. */
export const level = (...names: string[]): Part[] => named(names, { scale: FOUR_LEVELS.code });
/** As `level`, the other way round: มากที่สุด is the worst answer. */
export const levelReversed = (...names: string[]): Part[] => named(names, { scale: FOUR_LEVELS.code, reversed: true });
/** มี is the good answer. */
export const having = (...names: string[]): Part[] => named(names, { scale: YES_NO.code });
/** ไม่มี is the good answer. */
export const lacking = (...names: string[]): Part[] => named(names, { scale: YES_NO.code, reversed: true });

function named(names: readonly string[], part: Omit<Part, 'name'>): Part[] {
  return (names.length > 0 ? names : ['']).map((name) => ({ name, ...part }));
}

/** What the four levels are worth: 0/33/67/100 or exact thirds. */
export type FourLevels = 'whole' | 'thirds';

/** The framework with its four levels worth so much; a part that names the thirds itself is not touched. */
export function withFourLevels(framework: Framework, points: FourLevels): Framework {
  if (points === 'whole') return framework;
  const thirds = { ...FOUR_LEVELS_IN_THIRDS, code: FOUR_LEVELS.code, title: FOUR_LEVELS.title };
  return { ...framework, scales: framework.scales.map((scale) => (scale.code === FOUR_LEVELS.code ? thirds : scale)) };
}
