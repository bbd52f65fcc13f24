import { dayNumber, type LocalDate } from '@freshlegs/domain';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** Minutes east of UTC at noon UTC of a day. */
function offsetMinutes(day: number, zone: string): number {
  const key = `${zone}|${day}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const text = formatterOf(zone)
    .formatToParts(new Date(day * MS_PER_DAY + MS_PER_DAY / 2))
    .find(({ type }) => type === 'timeZoneName')?.value;
  const match = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(text ?? '');
  const minutes = (match?.[1] === '-' ? -1 : 1) * (Number(match?.[2] ?? 0) * 60 + Number(match?.[3] ?? 0));
  offsets.set(key, minutes);
  return minutes;
}

/**
 * The instant, epoch milliseconds, of a clock time between 04:00 and 20:00 in a zone. On the day the clocks change it
 * may be off by the hour they change by, never by a day.
 */
export const instantOf = (on: LocalDate, minuteOfDay: number, zone: string): number =>
  dayNumber(on) * MS_PER_DAY + (minuteOfDay - offsetMinutes(dayNumber(on), zone)) * MS_PER_MINUTE;
