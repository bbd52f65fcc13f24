import { dayNumber, isLocalDate, localDateOf, type LocalDate } from '@freshlegs/domain';

const LOCALE = 'en-GB';
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  let found = formatters.get(key);
  if (!found) formatters.set(key, (found = new Intl.DateTimeFormat(LOCALE, options)));
  return found;
}

const noon = (date: LocalDate): Date => new Date(dayNumber(date) * 86_400_000 + 43_200_000);

/** "Mon 3 Nov 2025". What is no calendar date stays as it is written. */
export function formatDay(date: string): string {
  if (!isLocalDate(date)) return date;
  return formatter({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
    .format(noon(date))
    .replaceAll(',', '');
}

/** "3 Nov": where the year is clear. */
export function formatShortDay(date: string): string {
  return isLocalDate(date) ? formatter({ day: 'numeric', month: 'short', timeZone: 'UTC' }).format(noon(date)) : date;
}

/** "today", "yesterday", "3 days ago", "in 2 days", else the day itself. `today` is the reader's or athlete's local date. */
export function formatDayAgo(date: string, today: string): string {
  if (!isLocalDate(date) || !isLocalDate(today)) return date;
  const days = dayNumber(today) - dayNumber(date);
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days === -1) return 'tomorrow';
  if (days > 1 && days <= 14) return `${days} days ago`;
  if (days < -1 && days >= -14) return `in ${-days} days`;
  return formatDay(date);
}

/** "Mon 3 Nov 2025, 18:05" in the zone where it happened; the zone is named on request. */
export function formatInstant(instant: string, zone: string, options: { withZone?: boolean } = {}): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const day = formatDay(localDateOf(at, zone));
  return `${day}, ${formatTime(instant, zone)}${options.withZone ? ` (${zone.replaceAll('_', ' ')})` : ''}`;
}

/** "18:05" in the zone where it happened. */
export function formatTime(instant: string, zone: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  return formatter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(at);
}
