import { addDays, dayNumber, isLocalDate, type LocalDate } from '@freshlegs/domain';

export interface QuietStretch {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly days: number;
}

/**
 * Stretches of the last `within` days before today without run, rest or check-in, newest first. Days before the first
 * entry are not asked about: nobody was there yet.
 */
export function quietStretches(
  days: readonly { readonly on: string; readonly known: boolean }[],
  today: string,
  within = 14,
): QuietStretch[] {
  if (!isLocalDate(today)) return [];
  const first = dayNumber(addDays(today, -within));
  const begun = days.findIndex((day) => day.known);
  const stretches: { from: LocalDate; to: LocalDate }[] = [];
  for (const { on, known } of begun === -1 ? [] : days.slice(begun)) {
    if (known || !isLocalDate(on) || dayNumber(on) < first || on >= today) continue;
    const open = stretches.at(-1);
    if (open && addDays(open.to, 1) === on) open.to = on;
    else stretches.push({ from: on, to: on });
  }
  return stretches.map(({ from, to }) => ({ from, to, days: dayNumber(to) - dayNumber(from) + 1 })).toReversed();
}
