import type { FindingCode } from '@freshlegs/domain';
import { checkIn, dayBefore, run } from './facts.ts';
import type { AthletePerson, Person, World } from './world.ts';

/** Codes of the findings on the athlete's page as this person sees it. */
export async function codesFor(world: World, viewer: Person, athlete: AthletePerson): Promise<FindingCode[]> {
  const { clubId } = world;
  const { findings } = await world.callerFor(viewer).assessment.athletePage({ clubId, athleteId: athlete.athleteId });
  return findings.map((finding) => finding.code);
}

/** Heavy legs today: some rules only speak then (evidence 8). */
export const feelHeavy = async (world: World, athlete: AthletePerson) =>
  world.callerFor(athlete).checkIn.record({ clubId: world.clubId, ...checkIn({ heaviness: 6 }) });

/** A run every second day of the last weeks. */
export async function runEverySecondDay(world: World, athlete: AthletePerson, days: number): Promise<void> {
  const { clubId } = world;
  for (let day = days; day >= 0; day -= 2)
    await world.callerFor(athlete).run.log({ clubId, athleteId: athlete.athleteId, ...run({ on: dayBefore(day) }) });
}
