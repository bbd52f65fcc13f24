import { localDateOf, type LocalDate } from '@freshlegs/domain';
import type { AuthorizedAthlete } from '../core/context.ts';
import { athleteDay } from '../fact/athlete-day.ts';
import type { FactScope } from '../fact/fact-batch.ts';
import { recordFact } from '../fact/record-fact.ts';
import { setZoneFrom } from './queries.ts';

/** The athlete lives in another zone from today on (by the new zone's calendar). What was entered before keeps its zone and day. */
export async function setZone(
  scope: FactScope,
  who: AuthorizedAthlete,
  zone: string,
): Promise<{ zone: string; fromOn: LocalDate }> {
  const before = athleteDay(scope, who);
  const fromOn = localDateOf(scope.runtime.now(), zone);
  return recordFact(scope, who, {
    action: 'profile.set-zone',
    categories: ['training'],
    on: fromOn,
    write: async () => {
      const result = { zone, fromOn };
      if (before.zone === zone) return { result, changed: false };
      await setZoneFrom(scope.tx, who, fromOn, zone);
      return { result, changed: true };
    },
  });
}
