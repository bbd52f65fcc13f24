import type { LocalDate } from '@freshlegs/domain';

const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "3 March 2026": a calendar date in words, so that no reader swaps day and month. */
export const inWords = (date: LocalDate): string => format.format(new Date(`${date}T00:00:00Z`));
