export const groups = {
  low: (low: number) => `ต่ำกว่า ${low}%`,
  middle: (low: number, high: number) => `ตั้งแต่ ${low}% ถึง ${high}%`,
  middleBelow: (low: number, high: number) => `ตั้งแต่ ${low}% แต่ต่ำกว่า ${high}%`,
  high: (high: number) => `เกินกว่า ${high}%`,
  highFrom: (high: number) => `ตั้งแต่ ${high}% ขึ้นไป`,
  /** Second cue beside colour. */
  marks: { low: '▼', middle: '●', high: '▲' },
};
