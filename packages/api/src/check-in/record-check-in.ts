import type { CheckInInput, LocalDate } from '@freshlegs/domain';
import type { AuthorizedAthlete } from '../core/context.ts';
import { athleteDay, refuseDistantDay } from '../fact/athlete-day.ts';
import type { FactScope } from '../fact/fact-batch.ts';
import { recordFact, type Written } from '../fact/record-fact.ts';
import type { CheckInView } from './model.ts';
import { checkInOn, insertCheckIn, replaceCheckIn } from './queries.ts';

/**
 * Keeps the check-in of one local day; a second one corrects the first, whose row stays as a revision. The zone and
 * date of the first entry stay for ever. BAD_INPUT for a day to come or more than a year ago.
 */
export async function recordCheckIn(
  scope: FactScope,
  who: AuthorizedAthlete,
  day: CheckInInput,
): Promise<{ on: LocalDate }> {
  const { today } = athleteDay(scope, who);
  refuseDistantDay(day.on, today);
  return recordFact(scope, who, {
    action: 'check-in.record',
    categories: ['wellness', 'fueling'],
    on: day.on,
    write: async () => upsert(scope, who, day),
  });
}

async function upsert(
  { tx, actor }: FactScope,
  who: AuthorizedAthlete,
  day: CheckInInput,
): Promise<Written<{ on: LocalDate }>> {
  const result = { on: day.on };
  const before = await checkInOn(tx, who, day.on);
  if (!before) {
    await insertCheckIn(tx, who, actor.userId, day);
    return { result, changed: true };
  }
  const corrected = { ...day, zone: before.zone };
  if (same(before, corrected)) return { result, changed: false };
  await replaceCheckIn(tx, who, actor.userId, corrected);
  return { result, changed: true, revisions: [{ category: 'wellness', fact: 'check_in', factKey: day.on, before }] };
}

const same = (before: CheckInView, after: CheckInInput): boolean =>
  (Object.keys(before) as (keyof CheckInView)[]).every((key) => before[key] === after[key]);
