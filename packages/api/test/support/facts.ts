import { randomUUID } from 'node:crypto';
import { addDays, type LocalDate } from '@freshlegs/domain';
import { handleRoute, openSession, signedInBySession } from '../../src/services.ts';
import { ZONE, type AthletePerson, type Caller, type Person, type World } from './world.ts';

type CheckIn = Omit<Parameters<Caller['checkIn']['record']>[0], 'clubId'>;
type LogRun = Omit<Parameters<Caller['run']['log']>[0], 'clubId' | 'athleteId'>;
type BloodTest = Omit<Parameters<Caller['bloodTest']['log']>[0], 'clubId'>;

/** The day on which the clock of a test world stands at first. */
export const TODAY = '2026-03-30' as LocalDate;
export const dayBefore = (days: number): LocalDate => addDays(TODAY, -days);

/** A check-in in which nothing is answered but what is given. */
export const checkIn = (given: Partial<CheckIn> = {}): CheckIn => ({
  on: TODAY,
  zone: ZONE,
  heaviness: null,
  soreness: null,
  focalPain: null,
  sleepH: null,
  sleepQuality: null,
  fatigue: null,
  stress: null,
  muscleSoreness: null,
  restingPulseBpm: null,
  rmssdMs: null,
  urineColor: null,
  carbG: null,
  carbComplete: null,
  illness: null,
  rest: false,
  ...given,
});

export const details = (given: Partial<LogRun['details']> = {}): LogRun['details'] => ({
  rpe: null,
  highIntensityMin: null,
  tags: [],
  preCarbG: null,
  duringCarbG: null,
  recoveryCarbG: null,
  hoursToNextSession: null,
  fluidMl: null,
  sodiumMg: null,
  urineMl: null,
  massPreG: null,
  massPostG: null,
  note: null,
  ...given,
});

/** A run of 10 km in 55 minutes but for what is given. */
export const run = ({
  details: more,
  ...given
}: Partial<Omit<LogRun, 'details'>> & { details?: Partial<LogRun['details']> } = {}): LogRun => ({
  id: randomUUID(),
  sport: 'run',
  otherType: null,
  on: TODAY,
  startAt: null,
  zone: ZONE,
  distanceM: 10_000,
  timerS: 3300,
  avgHrBpm: null,
  avgCadenceSpm: null,
  ascentM: null,
  descentM: null,
  details: details(more),
  ...given,
});

export type TypedResult = Partial<BloodTest['results'][number]> &
  Pick<BloodTest['results'][number], 'analyte' | 'value' | 'unit'>;

export const bloodTest = (
  results: readonly TypedResult[],
  given: Partial<Omit<BloodTest, 'results'>> = {},
): BloodTest => ({
  id: randomUUID(),
  collectedOn: TODAY,
  collectedAt: null,
  zone: ZONE,
  laboratory: null,
  context: {
    hardExerciseHoursBefore: null,
    marathonPlusDaysBefore: null,
    illnessWithin14Days: null,
    takingIron: null,
    takingB12: null,
  },
  results: results.map((result) => ({ comparator: null, refLow: null, refHigh: null, confirmed: false, ...result })),
  ...given,
});

/** Calls a route that is not tRPC as this person. */
export async function callRoute(
  world: Pick<World, 'runtime'>,
  person: Pick<Person, 'sessionId'> | null,
  method: 'GET' | 'POST',
  path: string,
  body?: Uint8Array,
  headers: Record<string, string> = {},
): Promise<Response> {
  const request = new Request(`https://club.example/api/files/${path}`, {
    method,
    headers,
    ...(body ? { body: new Uint8Array(body) } : {}),
  });
  const signedIn = person && (await signedInBySession(world.runtime, person.sessionId));
  return handleRoute({ runtime: world.runtime, signedIn, address: '203.0.113.7' }, request, path);
}

/** Signs in anew: sessions of staff end after 12 hours, and tests move the clock by days. */
export const signedInAgain = async (world: World, person: Person): Promise<Caller> =>
  world.callerFor(await openSession(world.runtime, person.userId));

/** Uploads a watch file as the athlete themselves. */
export const upload = async (
  world: World,
  athlete: AthletePerson,
  bytes: Uint8Array,
  name = 'run.fit',
): Promise<Response> =>
  callRoute(world, athlete, 'POST', `clubs/${world.clubId}/athletes/${athlete.athleteId}/runs`, bytes, {
    'x-file-name': encodeURIComponent(name),
  });
