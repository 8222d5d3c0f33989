/** A day as the platform writes it: it throws for a date that is none, and never gives a year a sign. */
export function dayAsSheets(date: Date): string {
  if (Number.isNaN(date.getTime())) throw new Error('Invalid argument: date');
  const year = date.getUTCFullYear();
  const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(year > 0 ? year : 1 - year).padStart(4, '0')}-${month}-${day}`;
}
