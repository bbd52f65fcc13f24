import { addDays, daysBetween, type LocalDate } from '@freshlegs/domain';

/**
 * A "yes, performance dropped" counts until the same side says no, for at most this many days (ours): consensus calls
 * what lasts longer than two months something else, for a physician (evidence 2.11), so somebody should look again.
 */
export const DROP_COUNTS_DAYS = 60;

export interface DropStatement {
  readonly by: 'coach' | 'athlete';
  readonly present: 'yes' | 'no';
  readonly on: string;
}

/** One side's view as it stands on a day. */
export interface DropView {
  readonly present: 'yes' | 'no';
  /** The newest statement. */
  readonly on: LocalDate;
  /** With yes: the first of the yeses that followed each other without a no or a gap. */
  readonly since: LocalDate | null;
  readonly validUntil: LocalDate | null;
  /** True while a yes counts. */
  readonly counts: boolean;
}

/** What one side says on a day; null when it never said anything. Statements come newest first. */
export function dropViewOf(
  statements: readonly DropStatement[],
  by: DropStatement['by'],
  asOf: LocalDate,
): DropView | null {
  const own = statements.filter((one) => one.by === by && one.on <= asOf);
  const newest = own[0];
  if (!newest) return null;
  const on = newest.on as LocalDate;
  if (newest.present === 'no') return { present: 'no', on, since: null, validUntil: null, counts: false };
  let since = on;
  for (const { present, on: earlier } of own) {
    if (present === 'no' || daysBetween(earlier as LocalDate, since) > DROP_COUNTS_DAYS) break;
    since = earlier as LocalDate;
  }
  const validUntil = addDays(on, DROP_COUNTS_DAYS);
  return { present: 'yes', on, since, validUntil, counts: asOf <= validUntil };
}

/** Both views of a drop. `agreedSince`: the day from which both said so, the later of the two; null without agreement. */
export interface PerformanceDrop {
  readonly athlete: DropView | null;
  readonly coach: DropView | null;
  readonly agreedSince: LocalDate | null;
}

export function performanceDrop(statements: readonly DropStatement[], asOf: LocalDate): PerformanceDrop {
  const athlete = dropViewOf(statements, 'athlete', asOf);
  const coach = dropViewOf(statements, 'coach', asOf);
  const since = [athlete, coach].flatMap((view) => (view?.counts && view.since !== null ? [view.since] : []));
  const [one, other] = since;
  const agreedSince = one === undefined || other === undefined ? null : one > other ? one : other;
  return { athlete, coach, agreedSince };
}
