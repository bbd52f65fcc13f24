/** The zone of the browsers, set in playwright.config.ts: 5 h 45 min off UTC, so that mixed-up zones show. */
const BROWSER_ZONE = 'Asia/Kathmandu';
const DAY_MS = 86_400_000;

/** The calendar day in the browsers' zone, YYYY-MM-DD. */
export function daysAgo(days: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: BROWSER_ZONE }).format(Date.now() - days * DAY_MS);
}
