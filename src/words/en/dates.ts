const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `2021-01-18` → `18 January 2564`: years stay of the Buddhist era, as the workbook has them. */
export function longDate(isoDay: string): string {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number);
  return `${day} ${MONTHS[month - 1]} ${year + 543}`;
}
