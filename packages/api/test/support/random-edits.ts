import { randomUUID } from 'node:crypto';
import { addDays, localDateOf, type ConsentCategory, CONSENT_CATEGORIES, type LocalDate } from '@freshlegs/domain';
import * as fc from 'fast-check';
import { openSession, tickClub, verifyDerived, type Verification } from '../../src/services.ts';
import { bloodTest, checkIn, run, upload } from './facts.ts';
import { fitFile } from './fit-file.ts';
import { ZONE, type AthletePerson, type Caller, type Person, type World } from './world.ts';

/** Something that people or the clock do. `n` chooses among what is there. */
type Edit =
  | { readonly kind: 'check-in'; readonly daysAgo: number; readonly heaviness: number }
  | { readonly kind: 'run'; readonly daysAgo: number; readonly km: number }
  | { readonly kind: 'upload'; readonly daysAgo: number; readonly km: number }
  | { readonly kind: 'remove-run'; readonly n: number }
  | { readonly kind: 'blood-test'; readonly daysAgo: number; readonly ferritin: number }
  | { readonly kind: 'remove-blood-test'; readonly n: number }
  | { readonly kind: 'symptom'; readonly hoursAgo: number }
  | { readonly kind: 'zone'; readonly zone: string }
  | {
      readonly kind: 'sharing';
      readonly audience: 'coaches' | 'medical';
      readonly categories: readonly ConsentCategory[];
    }
  | { readonly kind: 'policy'; readonly only: boolean }
  | { readonly kind: 'step'; readonly n: number }
  | { readonly kind: 'clock'; readonly hours: number }
  | { readonly kind: 'board' }
  | { readonly kind: 'tick' };

const daysAgo = fc.integer({ min: 0, max: 130 });
const n = fc.nat(20);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('check-in' as const), daysAgo, heaviness: fc.integer({ min: 0, max: 10 }) }),
  fc.record({ kind: fc.constant('run' as const), daysAgo, km: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ kind: fc.constant('upload' as const), daysAgo, km: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ kind: fc.constant('remove-run' as const), n }),
  fc.record({ kind: fc.constant('blood-test' as const), daysAgo, ferritin: fc.integer({ min: 5, max: 90 }) }),
  fc.record({ kind: fc.constant('remove-blood-test' as const), n }),
  fc.record({ kind: fc.constant('symptom' as const), hoursAgo: fc.integer({ min: 1, max: 96 }) }),
  fc.record({
    kind: fc.constant('zone' as const),
    zone: fc.constantFrom('Europe/Berlin', 'Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kathmandu'),
  }),
  fc.record({
    kind: fc.constant('sharing' as const),
    audience: fc.constantFrom('coaches' as const, 'medical' as const),
    categories: fc.subarray([...CONSENT_CATEGORIES]),
  }),
  fc.record({ kind: fc.constant('policy' as const), only: fc.boolean() }),
  fc.record({ kind: fc.constant('step' as const), n }),
  fc.record({ kind: fc.constant('clock' as const), hours: fc.integer({ min: -30, max: 200 }) }),
  fc.constant({ kind: 'board' as const }),
  fc.constant({ kind: 'tick' as const }),
);

export const edits = (maxLength: number): fc.Arbitrary<readonly Edit[]> => fc.array(edit, { minLength: 3, maxLength });

/** A club with a coach and an athlete whom edits are done to. */
export interface Edited {
  readonly world: World;
  readonly coach: Person;
  readonly athlete: AthletePerson;
}

/** Does the edits one after the other; what the product refuses (a day to come, the same file twice) is left out. */
export async function doEdits(edited: Edited, list: readonly Edit[]): Promise<void> {
  for (const one of list) {
    try {
      await doEdit(edited, one);
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code === 'INTERNAL_SERVER_ERROR') throw error;
    }
  }
}

async function doEdit({ world, coach, athlete }: Edited, one: Edit): Promise<unknown> {
  const { clubId } = world;
  const { athleteId } = athlete;
  const as = async (person: Person): Promise<Caller> =>
    world.callerFor(await openSession(world.runtime, person.userId));
  const me = await as(athlete);
  const today = localDateOf(world.runtime.now(), 'America/Los_Angeles');
  const day = (ago: number): LocalDate => addDays(today, -ago);
  switch (one.kind) {
    case 'check-in':
      return me.checkIn.record({ clubId, ...checkIn({ on: day(one.daysAgo), heaviness: one.heaviness }) });
    case 'run':
      return me.run.log({
        clubId,
        athleteId,
        ...run({ on: day(one.daysAgo), distanceM: one.km * 1000, timerS: one.km * 330 }),
      });
    case 'upload':
      return upload(
        world,
        { ...athlete, ...(await openSession(world.runtime, athlete.userId)) },
        fitFile({
          startAt: `${day(one.daysAgo)}T12:00:00.000Z`,
          distanceM: one.km * 1000,
          timerS: one.km * 330,
          utcOffsetMin: 60,
        }),
      );
    case 'remove-run': {
      const { runs } = await me.run.list({ clubId, athleteId });
      const chosen = runs[one.n % Math.max(1, runs.length)];
      return chosen && me.run.remove({ clubId, athleteId, id: chosen.id });
    }
    case 'blood-test':
      return me.bloodTest.log({
        clubId,
        ...bloodTest([{ analyte: 'ferritin', value: one.ferritin, unit: 'ug/L', confirmed: true }], {
          collectedOn: day(one.daysAgo),
        }),
      });
    case 'remove-blood-test': {
      const { panels } = await me.bloodTest.list({ clubId, athleteId });
      const chosen = panels[one.n % Math.max(1, panels.length)];
      return chosen && me.bloodTest.remove({ clubId, id: chosen.id });
    }
    case 'symptom':
      return me.symptom.report({
        clubId,
        id: randomUUID(),
        on: today,
        zone: ZONE,
        answers: [{ code: 'syncope', attributes: { hoursAgo: one.hoursAgo } }],
      });
    case 'zone':
      return me.profile.setZone({ clubId, zone: one.zone });
    case 'sharing':
      return me.consent.set({ clubId, audience: one.audience, categories: [...one.categories] });
    case 'policy': {
      const owner = await as(world.owner);
      const settings = await owner.club.settings({ clubId });
      return owner.club.updateSettings({ clubId, ...settings, bloodFlagsToMedicalOnly: one.only });
    }
    case 'step': {
      const cora = await as(coach);
      const { prompts } = await cora.referral.ofSquad({ clubId, squadId: world.squadId });
      const chosen = prompts[one.n % Math.max(1, prompts.length)];
      return chosen && cora.referral.step({ clubId, athleteId, promptId: chosen.id, step: 'talked' });
    }
    case 'clock':
      return world.clock.advanceS(one.hours * 3600);
    case 'board':
      return (await as(coach)).assessment.board({ clubId, squadId: world.squadId });
    case 'tick':
      return tickClub(world.runtime, clubId);
  }
}

/** After a look at the board and a tick nothing is outdated, and everything kept is what the facts give. */
export async function proveKept({ world, coach }: Edited): Promise<Verification> {
  const before = await verifyDerived(world.runtime);
  if (before.differences.length > 0) return before;
  const cora = world.callerFor(await openSession(world.runtime, coach.userId));
  await cora.assessment.board({ clubId: world.clubId, squadId: world.squadId });
  await tickClub(world.runtime, world.clubId);
  return verifyDerived(world.runtime);
}
