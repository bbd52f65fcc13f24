import { randomUUID } from 'node:crypto';
import type { RouterInputs } from '@freshlegs/api/router';
import { PASSWORD, ZONE } from '@freshlegs/api/testing';
import { BLOOD_TEST, MEDICINE, RUN, type ActorName, type Cast } from './cast.ts';
import type { Outcome } from './outcome.ts';

type Feature = keyof RouterInputs;
/** Every procedure, `feature.verb`. */
export type Path = { [F in Feature]: `${F}.${keyof RouterInputs[F] & string}` }[Feature];
type InputOf<P extends Path> = P extends `${infer F extends Feature}.${infer V}`
  ? V extends keyof RouterInputs[F]
    ? RouterInputs[F][V]
    : never
  : never;

export interface Entry<Input> {
  readonly input: Input;
  /** Where an actor may call, but not about this very object: why the answer is not what the role table says alone. */
  readonly except?: { readonly because: string; readonly outcomes: Partial<Record<ActorName, Outcome>> };
  /** Allowed calls end in CONFLICT here: the guards let them through, the state does not. */
  readonly conflicts?: true;
}

/** A valid call of every procedure. A new procedure without a line here does not compile. */
export type Entries = { readonly [P in Path]: (cast: Cast) => Entry<InputOf<P>> };

const ofSomebodyElse = {
  because: 'the object belongs to the athlete',
  outcomes: { otherAthlete: 'NOT_FOUND' },
} as const;
const newcomer = {
  name: 'Nina',
  email: 'nina.new@example.org',
  password: PASSWORD,
  birthDate: '2000-05-17',
  zone: ZONE,
};
const club = ({ here }: Cast) => ({ clubId: here.clubId });
const squad = ({ here }: Cast) => ({ clubId: here.clubId, squadId: here.squadId });
const athlete = ({ here }: Cast) => ({ clubId: here.clubId, athleteId: here.athleteId });
const DAY = '2026-03-30';

export const ENTRIES: Entries = {
  'account.instance': () => ({ input: undefined }),
  'account.createFirstClub': () => ({
    input: {
      setupCode: 'AAAA-BBBB-CCCC',
      clubName: 'Second',
      country: 'DE',
      ownerName: 'Nina',
      email: 'nina.new@example.org',
      password: PASSWORD,
      zone: ZONE,
    },
    conflicts: true,
  }),
  'account.requestReset': () => ({ input: { email: 'nobody@example.org' } }),
  'account.resetPassword': (cast) => ({ input: { token: cast.resetToken, password: 'a new long password' } }),
  'account.me': () => ({ input: undefined }),
  'account.changePassword': () => ({ input: { current: PASSWORD, next: 'a new long password' } }),
  'account.signOutEverywhere': () => ({ input: undefined }),

  'athlete.open': (cast) => ({ input: { ...squad(cast), name: 'Hal' } }),
  'athlete.get': (cast) => ({ input: athlete(cast) }),

  'audit.mine': (cast) => ({ input: club(cast) }),
  'audit.club': (cast) => ({ input: club(cast) }),

  'club.settings': (cast) => ({ input: club(cast) }),
  'club.updateSettings': (cast) => ({
    input: {
      ...club(cast),
      name: 'New',
      country: 'AT',
      consentAge: 16,
      units: 'metric',
      weekStart: 'monday',
      bloodFlagsToMedicalOnly: true,
      zone: ZONE,
    },
  }),
  'club.invite': (cast) => ({
    input: { ...club(cast), roles: ['medical'], squadId: null, athleteId: null, email: null },
  }),
  'club.invitations': (cast) => ({ input: club(cast) }),
  'club.revokeInvitation': (cast) => ({ input: { ...club(cast), invitationId: cast.here.invitationId } }),
  'club.previewInvitation': (cast) => ({ input: { token: cast.invitationToken } }),
  'club.acceptInvitation': (cast) => ({
    input: { token: cast.invitationToken, person: newcomer, birthDate: '2000-05-17', zone: ZONE },
  }),
  'club.members': (cast) => ({ input: club(cast) }),
  'club.changeRoles': (cast) => ({ input: { ...club(cast), userId: cast.here.userId, roles: ['medical'] } }),
  'club.endMembership': (cast) => ({ input: { ...club(cast), userId: cast.here.userId } }),
  'club.leave': (cast) => ({ input: club(cast) }),
  'club.previewJoinCode': (cast) => ({ input: { code: cast.joinCode } }),
  'club.requestJoin': (cast) => ({
    input: { code: cast.joinCode, person: newcomer, birthDate: '2000-05-17', zone: ZONE },
  }),

  'consent.get': (cast) => ({ input: club(cast) }),
  'consent.set': (cast) => ({ input: { ...club(cast), audience: 'coaches', categories: ['training'] } }),

  'squad.create': (cast) => ({ input: { ...club(cast), name: 'Trail' } }),
  'squad.list': (cast) => ({ input: club(cast) }),
  'squad.rename': (cast) => ({ input: { ...squad(cast), name: 'Renamed' } }),
  'squad.roster': (cast) => ({ input: squad(cast) }),
  'squad.setCoaches': (cast) => ({ input: { ...squad(cast), userIds: [cast.here.userId] } }),
  'squad.addAthlete': (cast) => ({ input: { ...squad(cast), athleteId: cast.here.athleteId } }),
  'squad.removeAthlete': (cast) => ({ input: { ...squad(cast), athleteId: cast.here.athleteId } }),
  'squad.invite': (cast) => ({ input: squad(cast) }),
  'squad.invitations': (cast) => ({ input: squad(cast) }),
  'squad.revokeInvitation': (cast) => ({ input: { ...squad(cast), invitationId: cast.here.invitationId } }),
  'squad.joinCode': (cast) => ({ input: squad(cast) }),
  'squad.rotateJoinCode': (cast) => ({ input: squad(cast) }),
  'squad.joinRequests': (cast) => ({ input: squad(cast) }),
  'squad.decideJoin': (cast) => ({ input: { ...squad(cast), requestId: cast.here.requestId, decision: 'approved' } }),

  'assessment.board': (cast) => ({ input: squad(cast) }),
  'assessment.athletePage': (cast) => ({ input: athlete(cast) }),
  'assessment.own': (cast) => ({ input: club(cast) }),
  'assessment.seeAsMyCoach': (cast) => ({ input: { ...club(cast), audience: 'coaches' } }),

  'bloodTest.drawContext': (cast) => ({ input: { ...club(cast), collectedOn: DAY, collectedAt: null } }),
  'bloodTest.log': (cast) => ({ input: { ...club(cast), id: randomUUID(), ...BLOOD_TEST } }),
  'bloodTest.list': (cast) => ({ input: athlete(cast) }),
  'bloodTest.remove': (cast) => ({ input: { ...club(cast), id: cast.here.panelId }, except: ofSomebodyElse }),

  'checkIn.record': (cast) => ({
    input: {
      ...club(cast),
      on: DAY,
      zone: ZONE,
      heaviness: 4,
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
    },
  }),
  'checkIn.rest': (cast) => ({ input: { ...club(cast), on: DAY, zone: ZONE } }),
  'checkIn.day': (cast) => ({ input: { ...club(cast), on: DAY } }),
  'checkIn.recent': (cast) => ({ input: { ...athlete(cast), days: 28 } }),
  'checkIn.confirmRest': (cast) => ({ input: { ...athlete(cast), from: DAY, to: DAY } }),

  'medicine.list': (cast) => ({ input: athlete(cast) }),
  'medicine.add': (cast) => ({ input: { ...club(cast), id: randomUUID(), ...MEDICINE } }),
  'medicine.change': (cast) => ({
    input: { ...club(cast), id: cast.here.medicineId, ...MEDICINE, stopOn: DAY },
    except: ofSomebodyElse,
  }),
  'medicine.remove': (cast) => ({ input: { ...club(cast), id: cast.here.medicineId }, except: ofSomebodyElse }),

  'observation.record': (cast) => ({
    input: { ...athlete(cast), id: randomUUID(), kind: 'overstriding', present: 'yes', on: DAY },
  }),
  'observation.sayDrop': (cast) => ({ input: { ...club(cast), id: randomUUID(), present: 'yes', on: DAY } }),
  'observation.performanceDrop': (cast) => ({ input: athlete(cast) }),

  'profile.get': (cast) => ({ input: athlete(cast) }),
  'profile.update': (cast) => ({ input: { ...club(cast), changes: { diet: 'vegan' } } }),
  'profile.setZone': (cast) => ({ input: { ...club(cast), zone: 'Europe/Paris' } }),

  'questionnaire.current': (cast) => ({ input: club(cast) }),
  'questionnaire.answer': (cast) => ({
    input: { ...club(cast), id: randomUUID(), name: 'ecq', on: DAY, zone: ZONE, answers: { q1: false } },
  }),

  'referral.ofSquad': (cast) => ({ input: squad(cast) }),
  'referral.ofAthlete': (cast) => ({ input: athlete(cast) }),
  'referral.step': (cast) => ({ input: { ...athlete(cast), promptId: cast.here.promptId, step: 'acknowledged' } }),
  'referral.close': (cast) => ({
    input: { ...athlete(cast), promptId: cast.here.promptId, outcome: 'train', untilOn: null },
    except: { because: 'what is this urgent is not closed by a coach', outcomes: { coachOfSquad: 'FORBIDDEN' } },
  }),

  'report.preview': (cast) => ({ input: { ...club(cast), categories: ['training'], question: null } }),
  'report.release': (cast) => ({
    input: { ...club(cast), id: randomUUID(), categories: ['training'], question: null },
  }),
  'report.list': (cast) => ({ input: club(cast) }),

  'run.log': (cast) => ({ input: { ...athlete(cast), id: randomUUID(), ...RUN, on: DAY } }),
  'run.update': (cast) => ({ input: { ...athlete(cast), id: cast.here.runId, details: { ...RUN.details, rpe: 6 } } }),
  'run.remove': (cast) => ({ input: { ...athlete(cast), id: cast.here.runId } }),
  'run.list': (cast) => ({ input: athlete(cast) }),
  'run.get': (cast) => ({ input: { ...athlete(cast), id: cast.here.runId } }),

  'shoe.list': (cast) => ({ input: athlete(cast) }),
  'shoe.add': (cast) => ({ input: { ...athlete(cast), id: randomUUID(), name: 'Light ones', startM: 0 } }),
  'shoe.change': (cast) => ({
    input: { ...athlete(cast), id: cast.here.shoeId, name: 'Red ones', startM: 120_000, retiredOn: DAY },
  }),
  'shoe.remove': (cast) => ({ input: { ...athlete(cast), id: cast.here.shoeId } }),

  'symptom.report': (cast) => ({ input: { ...club(cast), id: randomUUID(), on: DAY, zone: ZONE, answers: [] } }),
  'symptom.current': (cast) => ({ input: club(cast) }),
};
