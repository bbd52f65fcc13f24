import { randomUUID } from 'node:crypto';
import type { Role, SquadId } from '@freshlegs/domain';
import {
  createWorld,
  PASSWORD,
  ZONE,
  type AthletePerson,
  type Club,
  type Person,
  type World,
} from '@freshlegs/api/testing';
import { resetLink } from '@freshlegs/api/services';

/** Everybody who calls: the columns of the matrix. */
export const ACTORS = [
  'owner',
  'coachOfSquad',
  'coachOfOtherSquad',
  'medical',
  'athlete',
  'otherAthlete',
  'awayOwner',
  'awayCoach',
  'awayMedical',
  'awayAthlete',
  'former',
  'anonymous',
] as const;
export type ActorName = (typeof ACTORS)[number];

/** What the role table needs to know of an actor towards the club, squad and athlete that the calls are about. */
export interface Standing {
  /** Null: no member of the club. */
  readonly roles: readonly Role[] | null;
  readonly coachesSquad: boolean;
  readonly coachesAthlete: boolean;
  readonly isTheAthlete: boolean;
  readonly hasOwnRecord: boolean;
}

export const STANDING: Readonly<Record<ActorName, Standing>> = (() => {
  const outside: Standing = {
    roles: null,
    coachesSquad: false,
    coachesAthlete: false,
    isTheAthlete: false,
    hasOwnRecord: false,
  };
  const member = (roles: readonly Role[], more: Partial<Standing> = {}): Standing => ({ ...outside, roles, ...more });
  return {
    owner: member(['owner']),
    coachOfSquad: member(['coach'], { coachesSquad: true, coachesAthlete: true }),
    coachOfOtherSquad: member(['coach']),
    medical: member(['medical']),
    athlete: member(['athlete'], { isTheAthlete: true, hasOwnRecord: true }),
    otherAthlete: member(['athlete'], { hasOwnRecord: true }),
    awayOwner: outside,
    awayCoach: outside,
    awayMedical: outside,
    awayAthlete: outside,
    former: outside,
    anonymous: outside,
  };
})();

/** What belongs to one athlete, one squad and one club, to be asked for. */
export interface Things {
  readonly clubId: string;
  readonly squadId: string;
  readonly athleteId: string;
  readonly userId: string;
  readonly runId: string;
  readonly panelId: string;
  readonly medicineId: string;
  readonly shoeId: string;
  readonly reportId: string;
  readonly promptId: string;
  readonly requestId: string;
  readonly invitationId: string;
}

export interface Cast {
  readonly world: World;
  readonly people: Readonly<Record<ActorName, Person | null>>;
  /** Of the club, squad and athlete that the calls are about. */
  readonly here: Things;
  /** The same of another club. */
  readonly away: Things;
  readonly invitationToken: string;
  readonly joinCode: string;
  readonly resetToken: string;
}

export async function gatherCast(): Promise<Cast> {
  const world = await createWorld();
  const owner = await world.addStaff('Only Owner', ['owner']);
  const coach = await world.addStaff('Cora', ['coach'], { squadId: world.squadId });
  const otherCoach = await world.addStaff('Otto', ['coach']);
  await world.addSquad('Other squad', [otherCoach]);
  const medical = await world.addStaff('Mia', ['medical']);
  const athlete = await world.addAthlete('Ana', { share: 'everything' });
  const otherAthlete = await world.addAthlete('Ben', { share: 'everything' });
  const former = await world.addStaff('Fred', ['coach'], { squadId: world.squadId });
  await world.callerFor(former).club.leave({ clubId: world.clubId });

  const club = await world.addClub('AC Autre');
  const awayOwner = await world.addStaff('Away Owner', ['owner'], { club });
  const awayCoach = await world.addStaff('Away Coach', ['coach'], { club, squadId: club.squadId });
  const awayMedical = await world.addStaff('Away Medic', ['medical'], { club });
  const awayAthlete = await world.addAthlete('Zoe', { share: 'everything' }, club);

  const spare = await world.addStaff('Sam Spare', ['coach']);
  const awaySpare = await world.addStaff('Away Spare', ['coach'], { club });
  const here = await arrange(world, world, coach, athlete, spare);
  const away = await arrange(world, club, awayCoach, awayAthlete, awaySpare);
  return {
    world,
    people: {
      owner,
      coachOfSquad: coach,
      coachOfOtherSquad: otherCoach,
      medical,
      athlete,
      otherAthlete,
      awayOwner,
      awayCoach,
      awayMedical,
      awayAthlete,
      former,
      anonymous: null,
    },
    here: here.things,
    away: away.things,
    invitationToken: here.token,
    joinCode: here.code,
    resetToken: lastPart(await resetLink(world.runtime, otherAthlete.email)),
  };
}

const lastPart = (url: string | null): string => url?.split('/').at(-1) ?? '';

async function arrange(world: World, club: Club, coach: Person, athlete: AthletePerson, spare: Person) {
  const { clubId, squadId } = club;
  const squad = { clubId, squadId };
  const { code } = await world.callerFor(coach).squad.rotateJoinCode(squad);
  await askToJoin(world, code);
  const { requests } = await world.callerFor(coach).squad.joinRequests(squad);
  const { url, invitationId } = await world.callerFor(coach).squad.invite(squad);
  const facts = await enterFacts(world, club, athlete);
  const things: Things = {
    ...squad,
    athleteId: athlete.athleteId,
    userId: spare.userId,
    requestId: requests[0]?.requestId ?? '',
    invitationId,
    ...facts,
  };
  return { things, token: lastPart(url), code };
}

const askToJoin = async (world: World, code: string) =>
  world.callerFor(null).club.requestJoin({
    code,
    person: {
      name: 'Newcomer',
      email: `${code.toLowerCase()}@example.org`,
      password: PASSWORD,
      birthDate: '2000-05-17',
      zone: ZONE,
    },
    birthDate: null,
  });

/** A run, a blood test that opens a prompt, a medicine, shoes, and a report. */
async function enterFacts(
  world: World,
  { clubId }: { clubId: Club['clubId']; squadId: SquadId },
  athlete: AthletePerson,
) {
  const caller = world.callerFor(athlete);
  const { athleteId } = athlete;
  const [runId, panelId, reportId] = [randomUUID(), randomUUID(), randomUUID()];
  const [medicineId, shoeId] = [randomUUID(), randomUUID()];
  await caller.run.log({ clubId, athleteId, id: runId, ...RUN });
  await caller.profile.update({ clubId, changes: { sex: 'F' } });
  await caller.bloodTest.log({ clubId, id: panelId, ...BLOOD_TEST });
  await caller.medicine.add({ clubId, id: medicineId, ...MEDICINE });
  await caller.shoe.add({ clubId, athleteId, id: shoeId, name: 'Red ones', startM: 0 });
  await caller.report.release({ clubId, id: reportId, categories: ['training'], question: null });
  const { prompts } = await caller.referral.ofAthlete({ clubId, athleteId });
  return { runId, panelId, medicineId, shoeId, reportId, promptId: prompts[0]?.id ?? '' };
}

export const RUN = {
  sport: 'run' as const,
  otherType: null,
  on: '2026-03-29',
  startAt: null,
  zone: ZONE,
  distanceM: 10_000,
  timerS: 3000,
  avgHrBpm: null,
  avgCadenceSpm: null,
  ascentM: null,
  descentM: null,
  details: {
    rpe: 5,
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
  },
};

export const MEDICINE = { name: 'paracetamol', startOn: '2026-03-01', doseChangeOn: null, stopOn: null };

export const BLOOD_TEST = {
  collectedOn: '2026-03-25',
  collectedAt: null,
  zone: ZONE,
  laboratory: null,
  context: {
    hardExerciseHoursBefore: 48,
    marathonPlusDaysBefore: null,
    illnessWithin14Days: false,
    takingIron: false,
    takingB12: false,
  },
  results: [
    { analyte: 'ferritin', value: 10, comparator: null, unit: 'ug/L', refLow: null, refHigh: null, confirmed: true },
    { analyte: 'haemoglobin', value: 105, comparator: null, unit: 'g/L', refLow: null, refHigh: null, confirmed: true },
  ],
};
