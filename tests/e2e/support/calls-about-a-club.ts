import { randomUUID } from 'node:crypto';
import type { Things } from './arrange-club.ts';
import type { InputOf, Path } from './call.ts';
import { BLOOD_TEST, CHECK_IN, DETAILS, MEDICINE, RUN, ZONE } from './facts.ts';

/** Procedures that name no club: they are about whoever calls, or about a secret that was handed over. */
type AboutNoClub =
  | `account.${string}`
  | 'club.previewInvitation'
  | 'club.acceptInvitation'
  | 'club.previewJoinCode'
  | 'club.requestJoin';
type ClubPath = Exclude<Path, AboutNoClub>;
type Calls = { readonly [P in ClubPath]: InputOf<P> };

const DAY = '2026-03-30';

/** A call of every procedure about a club's things. A new procedure without a line here does not compile. */
export function callsAbout(things: Things): Calls {
  const { clubId, userId, invitationId, promptId } = things;
  const club = { clubId };
  const squad = { clubId, squadId: things.squadId };
  const athlete = { clubId, athleteId: things.athleteId };
  const run = { ...athlete, id: things.runId };
  return {
    'athlete.open': { ...squad, name: 'Hal' },
    'athlete.get': athlete,
    'audit.mine': club,
    'audit.club': club,
    'club.settings': club,
    'club.updateSettings': {
      ...club,
      name: 'New',
      country: 'AT',
      consentAge: 16,
      units: 'metric',
      weekStart: 'monday',
      bloodFlagsToMedicalOnly: true,
      zone: ZONE,
    },
    'club.invite': { ...club, roles: ['medical'], squadId: null, athleteId: null, email: null },
    'club.invitations': club,
    'club.revokeInvitation': { ...club, invitationId },
    'club.members': club,
    'club.changeRoles': { ...club, userId, roles: ['medical'] },
    'club.endMembership': { ...club, userId },
    'club.leave': club,
    'consent.get': club,
    'consent.set': { ...club, audience: 'coaches', categories: ['training'] },
    'squad.create': { ...club, name: 'Trail' },
    'squad.list': club,
    'squad.rename': { ...squad, name: 'Renamed' },
    'squad.roster': squad,
    'squad.setCoaches': { ...squad, userIds: [userId] },
    'squad.addAthlete': { ...squad, athleteId: things.athleteId },
    'squad.removeAthlete': { ...squad, athleteId: things.athleteId },
    'squad.invite': squad,
    'squad.invitations': squad,
    'squad.revokeInvitation': { ...squad, invitationId },
    'squad.joinCode': squad,
    'squad.rotateJoinCode': squad,
    'squad.joinRequests': squad,
    'squad.decideJoin': { ...squad, requestId: randomUUID(), decision: 'approved' },
    'assessment.board': squad,
    'assessment.athletePage': athlete,
    'assessment.own': club,
    'assessment.seeAsMyCoach': { ...club, audience: 'coaches' },
    'bloodTest.drawContext': { ...club, collectedOn: DAY, collectedAt: null },
    'bloodTest.log': { ...club, id: randomUUID(), collectedOn: DAY, ...BLOOD_TEST },
    'bloodTest.list': athlete,
    'bloodTest.remove': { ...club, id: things.panelId },
    'checkIn.record': { ...club, on: DAY, ...CHECK_IN },
    'checkIn.rest': { ...club, on: DAY, zone: ZONE },
    'checkIn.day': { ...club, on: DAY },
    'checkIn.recent': { ...athlete, days: 28 },
    'checkIn.confirmRest': { ...athlete, from: DAY, to: DAY },
    'medicine.list': athlete,
    'medicine.add': { ...club, id: randomUUID(), ...MEDICINE },
    'medicine.change': { ...club, id: things.medicineId, ...MEDICINE, name: 'paracetamol' },
    'medicine.remove': { ...club, id: things.medicineId },
    'observation.record': { ...athlete, id: randomUUID(), kind: 'overstriding', present: 'yes', on: DAY },
    'observation.sayDrop': { ...club, id: randomUUID(), present: 'yes', on: DAY },
    'observation.performanceDrop': athlete,
    'profile.get': athlete,
    'profile.update': { ...club, changes: { diet: 'vegan' } },
    'profile.setZone': { ...club, zone: 'Europe/Paris' },
    'questionnaire.current': club,
    'questionnaire.answer': { ...club, id: randomUUID(), name: 'ecq', on: DAY, zone: ZONE, answers: { q1: false } },
    'referral.ofSquad': squad,
    'referral.ofAthlete': athlete,
    'referral.step': { ...athlete, promptId, step: 'acknowledged' },
    'referral.close': { ...athlete, promptId, outcome: 'train', untilOn: null },
    'report.preview': { ...club, categories: ['training'], question: null },
    'report.release': { ...club, id: things.reportId, categories: ['training'], question: null },
    'report.list': club,
    'run.log': { ...run, on: DAY, ...RUN },
    'run.update': { ...run, details: DETAILS },
    'run.remove': run,
    'run.list': athlete,
    'run.get': run,
    'shoe.list': athlete,
    'shoe.add': { ...athlete, id: randomUUID(), name: 'Light ones', startM: 0 },
    'shoe.change': { ...athlete, id: things.shoeId, name: 'Red ones', startM: 0, retiredOn: null },
    'shoe.remove': { ...athlete, id: things.shoeId },
    'symptom.report': { ...club, id: randomUUID(), on: DAY, zone: ZONE, answers: [] },
    'symptom.current': club,
  };
}
