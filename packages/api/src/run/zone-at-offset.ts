const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** Minutes east of UTC in a zone at an instant. */
export function offsetMinOf(zone: string, at: Date): number {
  const name =
    formatterOf(zone)
      .formatToParts(at)
      .find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const match = /([+-])(\d{2}):(\d{2})/.exec(name);
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

/**
 * The zone of a session whose watch says how far it was from UTC: the athlete's own where the clocks agree, else one
 * with that offset at that instant. A watch without an offset is taken to be in the athlete's zone.
 */
export function zoneAtOffset(offsetMin: number | null, at: Date, athletesZone: string): string {
  if (offsetMin === null || offsetMinOf(athletesZone, at) === offsetMin) return athletesZone;
  // The names of these zones count west of Greenwich: Etc/GMT-3 is three hours east.
  if (offsetMin % 60 === 0 && Math.abs(offsetMin) <= 12 * 60) {
    return offsetMin === 0 ? 'UTC' : `Etc/GMT${offsetMin > 0 ? '-' : '+'}${Math.abs(offsetMin) / 60}`;
  }
  return Intl.supportedValuesOf('timeZone').find((zone) => offsetMinOf(zone, at) === offsetMin) ?? athletesZone;
}
