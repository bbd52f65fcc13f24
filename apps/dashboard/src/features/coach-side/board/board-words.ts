import type { BoardRow, Counts, Group, Order } from './board-order.ts';

export const ORDER_WORDS: Record<Order, string> = {
  attention: 'Attention first',
  name: 'Name',
  load: 'Load of the week',
  'check-in': 'Last check-in',
};

export const GROUP_WORDS: Record<Group, string> = {
  all: 'All',
  attention: 'Need you',
  quiet: 'Nothing stands out',
  unknown: 'Not enough data',
  'not-shared': 'Not shared',
};

/** "3 of 12 need you today." Nobody is said to be fine. */
export function summaryWords(counts: Counts): string {
  if (counts.all === 0) return 'Nobody is in this squad yet.';
  if (counts.attention === 0) return `Nobody of ${counts.all} needs you by what is known today.`;
  return `${counts.attention} of ${counts.all} ${counts.attention === 1 ? 'needs' : 'need'} you today.`;
}

const rounded = (km: number): string => String(Math.round(km * 10) / 10);

const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `\u2212${-value}` : '0');

/** The week's distance and how it stands to the usual one, as two short lines. */
export function loadWords({ shared, weekKm, usualKm, percent }: BoardRow['load']): {
  week: string;
  usual: string | null;
} {
  if (!shared) return { week: 'Not shared', usual: null };
  if (weekKm === null) return { week: 'Not enough data', usual: null };
  const change = percent === null ? '' : ` (${signed(Math.round(percent))}\u00A0%)`;
  return {
    week: `${rounded(weekKm)} km`,
    usual: usualKm === null ? 'usual week not known' : `usual ${rounded(usualKm)} km${change}`,
  };
}

/** The text alternative of the heaviness line. */
export function heavinessWords({ shared, days }: BoardRow['heaviness']): string {
  if (!shared) return 'Heaviness: not shared';
  const entered = days.filter((value) => value !== null);
  if (entered.length === 0) return 'Heaviness: no entry in 28 days';
  return `Heaviness: ${entered.length} of ${days.length} days entered, latest ${entered.at(-1)} of 10`;
}
