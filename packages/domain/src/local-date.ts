/** A calendar date `YYYY-MM-DD` in the zone where it happened; never an instant. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** True if the text is an existing calendar date written `YYYY-MM-DD`. */
export function isLocalDate(text: string): text is LocalDate {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
}

/** Reads `YYYY-MM-DD`; throws RangeError when it is not an existing date. */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`"${text}" is not a date of the form YYYY-MM-DD.`);
  return text;
}

/** Days since 1970-01-01 of a calendar date: dates become integers, so that windows are plain arithmetic. */
export function dayNumber(date: LocalDate): number {
  // By arithmetic: a record has hundreds of dates. The year begins in March, so that the leap day is its last one.
  const month = 10 * digit(date, 5) + digit(date, 6);
  const year =
    1000 * digit(date, 0) + 100 * digit(date, 1) + 10 * digit(date, 2) + digit(date, 3) - (month < 3 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const dayOfYear = Math.floor((153 * (month + (month < 3 ? 9 : -3)) + 2) / 5) + 10 * digit(date, 8) + digit(date, 9);
  return 365 * year + leapDays + dayOfYear - DAY_OF_1970;
}

/** 1 January 1970 counted as above. */
const DAY_OF_1970 = 719_469;

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;

// Writing a date costs far more than looking it up, and years of days are written again and again.
const LAST_WRITTEN = 50_000;
// With its full length from the beginning: the engine would keep a list that begins at day 20,000 as a map.
const written = Array.from<LocalDate | undefined>({ length: LAST_WRITTEN });

/** Inverse of `dayNumber`. */
export function fromDayNumber(day: number): LocalDate {
  const known = written[day];
  if (known !== undefined) return known;
  const date = new Date(day * MS_PER_DAY).toISOString().slice(0, 10) as LocalDate;
  if (day >= 0 && day < LAST_WRITTEN) written[day] = date;
  return date;
}

/** The date `days` later (earlier when negative), by the calendar. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Completed years between a birth date and a day; 29 February birthdays complete on 1 March of common years. */
export function completedYears(birthDate: LocalDate, on: LocalDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      calendar: 'gregory',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** True if this runtime knows the IANA zone. */
export function isZone(zone: string): boolean {
  try {
    formatterOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** The calendar date of an instant in an IANA zone. Throws RangeError for an unknown zone or an invalid instant. */
export function localDateOf(instant: Date, zone: string): LocalDate {
  return localDate(formatterOf(zone).format(instant));
}
