/** What was looked at or changed, from the audit trail's name of the act. */
const WORDS: Readonly<Record<string, string>> = {
  'assessment.board': 'opened the squad board with you on it',
  'assessment.athlete-page': 'opened your page',
  'athlete.open': 'opened your record',
  'run.list': 'looked at your runs',
  'run.get': 'looked at a run',
  'run.log': 'logged a run',
  'run.upload': 'uploaded a run',
  'run.update': 'changed a run',
  'run.remove': 'removed a run',
  'check-in.recent': 'looked at your check-ins',
  'check-in.record': 'checked in',
  'check-in.confirm-rest': 'confirmed rest days',
  'symptom.report': 'answered the symptom form',
  'blood-test.list': 'looked at your blood tests',
  'blood-test.log': 'entered a blood test',
  'blood-test.remove': 'removed a blood test',
  'profile.get': 'looked at your profile',
  'profile.update': 'changed the profile',
  'profile.set-zone': 'changed the time zone',
  'observation.record': 'wrote down what they saw at training',
  'referral.of-squad': 'looked at the prompts of the squad',
  'referral.of-athlete': 'looked at your prompts',
  'referral.acknowledged': 'noted a prompt',
  'referral.talked': 'noted that you talked about a prompt',
  'referral.booked': 'noted a booked appointment',
  'referral.seen': 'noted that a doctor had a look',
  'referral.close': 'closed a prompt',
  'report.release': 'released a report',
  'consent.set.coaches': 'changed what coaches see',
  'consent.set.medical': 'changed what medical staff see',
  'club.acceptInvitation': 'joined',
  'club.changeRoles': 'changed your roles',
  'club.invite': 'invited you',
  'squad.addAthlete': 'added you to a squad',
  'squad.removeAthlete': 'took you out of a squad',
  'squad.join.approved': 'let you into the squad',
};

/** A sentence's second half for people: "opened your page". An act without words of its own is said by its kind. */
export function logWords(action: string, kind: 'read' | 'write'): string {
  return WORDS[action] ?? (kind === 'read' ? 'looked at your data' : 'changed your data');
}
