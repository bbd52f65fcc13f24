import { atLeast, type Role, type Urgency } from '@freshlegs/domain';

/**
 * Who somebody is towards the thing they act on. `owner`, `coach`, `medical`, `athlete` are roles in the club it
 * belongs to; the others are relations to the athlete or squad it is about.
 */
export const RELATIONS = ['owner', 'coach', 'medical', 'athlete', 'self', 'coach-of-it', 'coach-of-unclaimed'] as const;
export type Relation = (typeof RELATIONS)[number];

export interface Actor {
  /** Roles in the club of the object; none in another club. */
  readonly roles: readonly Role[];
  /** The athlete acts on their own data. */
  readonly isSelf?: boolean;
  /** Coach of the squad in question, or of a squad that the athlete is in. */
  readonly coachesIt?: boolean;
  /** The athlete was created by a coach and has no account yet. */
  readonly unclaimed?: boolean;
}

/**
 * The one table of who may do what; used by screens and server alike. Whether health data are shown is decided by
 * consent, not here: `athlete.view` opens the page, `redact` what is on it. No row lets an owner see health data.
 */
export const PERMISSIONS = {
  'club.settings': ['owner'],
  'club.read': ['owner', 'coach', 'medical', 'athlete'],
  'club.members': ['owner', 'coach', 'medical'],
  'club.roles': ['owner'],
  'club.invite': ['owner', 'coach-of-it'],
  'club.invite-staff': ['owner'],
  'squad.create': ['owner', 'coach'],
  'squad.manage': ['owner', 'coach-of-it'],
  'squad.join-code': ['owner', 'coach-of-it'],
  'squad.approve-join': ['coach-of-it'],
  'squad.board': ['medical', 'coach-of-it'],
  'athlete.create': ['coach-of-it'],
  'athlete.view': ['self', 'medical', 'coach-of-it'],
  'athlete.record-training': ['self', 'coach-of-unclaimed'],
  'athlete.record-health': ['self'],
  'athlete.observe': ['coach-of-it'],
  'athlete.confirm-rest': ['self', 'coach-of-it'],
  'athlete.profile': ['self'],
  'consent.read': ['self'],
  'consent.set': ['self'],
  'prompt.acknowledge': ['self', 'medical', 'coach-of-it'],
  'prompt.talked': ['self', 'medical', 'coach-of-it'],
  'prompt.booked': ['self', 'medical', 'coach-of-it'],
  'prompt.seen': ['self', 'medical', 'coach-of-it'],
  'prompt.close': ['self', 'medical', 'coach-of-it'],
  'prompt.close-medical': ['self', 'medical'],
  'report.release': ['self'],
  'audit.read': ['owner'],
  'audit.read-own': ['self'],
} as const satisfies Record<string, readonly Relation[]>;

export type Action = keyof typeof PERMISSIONS;
const isAction = (name: string): name is Action => Object.hasOwn(PERMISSIONS, name);
export const ACTIONS: readonly Action[] = Object.keys(PERMISSIONS).filter(isAction);

const isCoachOfIt = (actor: Actor): boolean => actor.coachesIt === true && actor.roles.includes('coach');

function stands(relation: Relation, actor: Actor): boolean {
  if (relation === 'self') return actor.isSelf === true;
  if (relation === 'coach-of-it') return isCoachOfIt(actor);
  if (relation === 'coach-of-unclaimed') return isCoachOfIt(actor) && actor.unclaimed === true;
  return actor.roles.includes(relation);
}

/** True if any of the actor's roles and relations allows the action. */
export const may = (action: Action, actor: Actor): boolean =>
  PERMISSIONS[action].some((relation) => stands(relation, actor));

/** `doctor_days` and above are closed with an outcome (train, modified, hold), and not by a coach. */
export const needsOutcome = (urgency: Urgency): boolean => atLeast(urgency, 'doctor_days');

/** True if the actor may end a prompt of this urgency. */
export const mayClosePrompt = (actor: Actor, urgency: Urgency): boolean =>
  may(needsOutcome(urgency) ? 'prompt.close-medical' : 'prompt.close', actor);
