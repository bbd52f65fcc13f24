import type { AthleteId, ClubId, Role, SessionId, SquadId, UserId } from '@freshlegs/domain';
import type { Tx } from '@freshlegs/db';
import type { Runtime } from './runtime.ts';

/** Who is signed in, as the database said on this request. */
export interface SignedIn {
  readonly sessionId: SessionId;
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
}

/** What every request brings along. */
export interface RequestContext {
  readonly runtime: Runtime;
  readonly signedIn: SignedIn | null;
  /** The caller's network address, for rate limits only; never stored in the clear. */
  readonly address: string;
}

/** Marks what only the guards may mint. */
export const authorized: unique symbol = Symbol('authorized');

/** A person in a club, with the roles the database has for them now. Minted by the guards alone. */
export interface Actor {
  readonly [authorized]: 'actor';
  readonly clubId: ClubId;
  readonly userId: UserId;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Their own athlete record in this club. */
  readonly athleteId: AthleteId | null;
}

/** How the actor stands to an athlete. */
export interface Relation {
  readonly isSelf: boolean;
  readonly coachesAthlete: boolean;
  readonly isMedical: boolean;
  /** No account holds this record yet: its coaches keep the training. */
  readonly unclaimed: boolean;
}

/** A zone that somebody lives in from a day on, by its own calendar. */
export interface ZoneFrom {
  readonly fromOn: string;
  readonly zone: string;
}

/** An athlete of the club whom this actor may act on as the procedure declares. Minted by the guards alone. */
export interface AuthorizedAthlete {
  readonly [authorized]: 'athlete';
  readonly clubId: ClubId;
  readonly athleteId: AthleteId;
  readonly name: string;
  /** Null until the athlete claims the record. */
  readonly userId: UserId | null;
  /** Where the athlete lives from which day on; never empty. */
  readonly zones: readonly ZoneFrom[];
  readonly relation: Relation;
}

/** A squad of the club that this actor coaches or oversees. Minted by the guards alone. */
export interface AuthorizedSquad {
  readonly [authorized]: 'squad';
  readonly clubId: ClubId;
  readonly squadId: SquadId;
  readonly name: string;
  /** Rises with everything that may change what is on its board, the mere passing of days aside. */
  readonly boardVersion: number;
  /** The actor coaches it, rather than overseeing it as owner or medical staff. */
  readonly coachesIt: boolean;
}

/** What a use case of a club is given: one transaction as this actor. */
export interface ClubScope {
  readonly runtime: Runtime;
  readonly tx: Tx;
  readonly actor: Actor;
}
