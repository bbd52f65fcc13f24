import type { Sql } from 'postgres';

interface Counts {
  readonly athleteId: string;
  readonly factsVersion: number;
  readonly checkIns: number;
  readonly typedRuns: number;
  readonly watchRuns: number;
  readonly files: number;
  readonly checkInEvents: number;
  readonly typedRunEvents: number;
  readonly watchRunEvents: number;
}

/** An athlete's facts version before the test wrote anything. */
export type FirstVersions = ReadonlyMap<string, number>;

export async function firstVersions(sql: Sql): Promise<FirstVersions> {
  return new Map((await countsOf(sql)).map(({ athleteId, factsVersion }) => [athleteId, factsVersion]));
}

/**
 * Athletes with half a fact: each fact (a correction keeps the row before it) has one event in the audit trail and one
 * step of the facts version, each recorded run one file.
 */
export async function halfFacts(sql: Sql, first: FirstVersions): Promise<string[]> {
  return (await countsOf(sql)).flatMap((counts) => {
    const { athleteId, factsVersion } = counts;
    const events = counts.checkInEvents + counts.typedRunEvents + counts.watchRunEvents;
    const pairs: readonly (readonly [string, number, number])[] = [
      ['check-ins and their events', counts.checkIns, counts.checkInEvents],
      ['typed runs and their events', counts.typedRuns, counts.typedRunEvents],
      ['recorded runs and their events', counts.watchRuns, counts.watchRunEvents],
      ['recorded runs and their files', counts.watchRuns, counts.files],
      ['steps of the facts version and events', factsVersion - (first.get(athleteId) ?? 0), events],
    ];
    return pairs.filter(([, a, b]) => a !== b).map(([what, a, b]) => `athlete ${athleteId}: ${what}: ${a} and ${b}`);
  });
}

async function countsOf(sql: Sql): Promise<readonly Counts[]> {
  return sql<Counts[]>`
    select a.id as "athleteId", a.facts_version::int as "factsVersion",
      (select count(*)::int from club.check_in where athlete_id = a.id)
        + (select count(*)::int from club.fact_revision where athlete_id = a.id and fact = 'check_in') as "checkIns",
      (select count(*)::int from club.run where athlete_id = a.id and source = 'form') as "typedRuns",
      (select count(*)::int from club.run where athlete_id = a.id and source = 'fit') as "watchRuns",
      (select count(*)::int from club.run_file where athlete_id = a.id) as "files",
      e."checkInEvents", e."typedRunEvents", e."watchRunEvents"
    from club.athlete a, lateral (
      select count(*) filter (where action = 'check-in.record')::int as "checkInEvents",
        count(*) filter (where action = 'run.log')::int as "typedRunEvents",
        count(*) filter (where action = 'run.upload')::int as "watchRunEvents"
      from club.audit_event where kind = 'write' and athlete_ids = array[a.id]
    ) e
    order by a.id`;
}
