/** What was looked at or changed, from the audit trail's name of the act. */
const WORDS: Readonly<Record<string, string>> = {
  'assessment.board': 'opened the squad board with you on it',
  'assessment.athletePage': 'opened your page',
  'run.list': 'looked at your runs',
  'run.get': 'looked at a run',
  'run.log': 'logged a run',
  'run.update': 'changed a run',
  'run.remove': 'removed a run',
  'checkIn.recent': 'looked at your check-ins',
  'checkIn.record': 'checked in',
  'checkIn.rest': 'logged a rest day',
  'checkIn.confirmRest': 'confirmed rest days',
  'symptom.report': 'answered the symptom form',
  'bloodTest.list': 'looked at your blood tests',
  'bloodTest.log': 'entered a blood test',
  'bloodTest.remove': 'removed a blood test',
  'profile.get': 'looked at your profile',
  'profile.update': 'changed the profile',
  'observation.record': 'wrote down what they saw at training',
  'referral.step': 'recorded a step towards a doctor',
  'referral.close': 'closed a prompt',
  'report.release': 'released a report',
  'consent.set.coaches': 'changed what coaches see',
  'consent.set.medical': 'changed what medical staff see',
  'club.acceptInvitation': 'joined',
};

/** A sentence's second half for people: "opened your page". An act without words of its own is said by its kind. */
export function logWords(action: string, kind: 'read' | 'write'): string {
  return WORDS[action] ?? (kind === 'read' ? 'looked at your data' : 'changed your data');
}
