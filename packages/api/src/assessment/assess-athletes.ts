import type { Assessment, AthleteId } from '@freshlegs/domain';
import type { Tx } from '@freshlegs/db';
import { assessFacts, type AthleteRecord, factsOf } from '@freshlegs/rules';
import { buildRecords, type AskedAthlete, type DaysToKeep } from './build-records.ts';
import { chartsOf, type Charts } from './charts.ts';

/** What is known of an athlete on a day, before redaction: it leaves this package only cut to a viewer. */
export interface Judgement {
  /** Everything the rules say. */
  readonly assessment: Assessment;
  readonly charts: Charts;
  readonly days: DaysToKeep;
}

export interface Assessed extends Judgement {
  readonly record: AthleteRecord;
}

/** Builds the records and asks the rules. Runs as the engine; a fixed number of statements, whatever the number of athletes. */
export async function assessAthletes(
  tx: Tx,
  clubId: string,
  athletes: readonly AskedAthlete[],
): Promise<ReadonlyMap<AthleteId, Assessed>> {
  const records = await buildRecords(tx, clubId, athletes);
  const assessed = new Map<AthleteId, Assessed>();
  for (const { athleteId, asOf } of athletes) {
    const built = records.get(athleteId);
    if (!built) continue;
    const facts = factsOf(built.record, asOf, []);
    assessed.set(athleteId, { ...built, assessment: assessFacts(facts), charts: chartsOf(facts) });
  }
  return assessed;
}
