const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The parts of a wall clock: month from 1. */
export interface Clock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

function utc(clock: Clock): number {
  const date = new Date(0);
  date.setUTCFullYear(clock.year, clock.month - 1, clock.day);
  date.setUTCHours(clock.hour, clock.minute, clock.second, clock.millisecond);
  return date.getTime();
}

/** What a clock on the wall in `zone` shows at an instant. */
export function clockAt(instant: number, zone: string): Clock {
  const parts = Object.fromEntries(
    formatterFor(zone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  const year = Number(parts.year);
  return {
    year: parts.era === 'BC' ? 1 - year : year,
    month: Number(parts.month),
    day: Number(parts.day),
    hour: Number(parts.hour),
    minute: Number(parts.minute),
    second: Number(parts.second),
    millisecond: ((instant % 1000) + 1000) % 1000,
  };
}

/** An instant as the number a cell holds. */
export function serialOf(instant: number, zone: string): number {
  return (utc(clockAt(instant, zone)) - EPOCH) / DAY_MS;
}

/** The clock that a cell's number stands for: no time zone is asked. */
export function clockOf(serial: number): Clock {
  const date = new Date(EPOCH + Math.round(serial * DAY_MS));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
}

export function serialOfClock(clock: Clock): number {
  return (utc(clock) - EPOCH) / DAY_MS;
}

/** The instant at which the wall clock in `zone` shows what the cell's number stands for. */
export function instantOf(serial: number, zone: string): number {
  const wall = EPOCH + Math.round(serial * DAY_MS);
  const offset = (instant: number): number => utc(clockAt(instant, zone)) - instant;
  const guess = wall - offset(wall);
  return wall - offset(guess);
}
