import { sql } from 'drizzle-orm';
import { AppError, type AthleteId, type ClubId, type SquadId, type UserId } from '@freshlegs/domain';
import { statement, type Tx } from '@freshlegs/db';
import { authorized, type Actor, type AuthorizedAthlete, type AuthorizedSquad, type SignedIn } from './context.ts';

/** The same answer for what does not exist and for what is not theirs to see. */
export const notFound = (what: string): AppError =>
  new AppError('NOT_FOUND', `This ${what} does not exist, or you have no access to it.`);

/** The person's roles in the club, read from the database now. NOT_FOUND for anybody else. */
export async function loadActor(tx: Tx, clubId: ClubId, { userId }: Pick<SignedIn, 'userId'>): Promise<Actor> {
  const [row] = await findMember(tx, { clubId, userId });
  if (!row) throw notFound('club');
  return { [authorized]: 'actor', clubId, userId, ...row };
}

const findMember = statement<{ clubId: ClubId; userId: UserId }, Pick<Actor, 'name' | 'roles' | 'athleteId'>>(
  (value) => sql`
    select m.name, m.roles, a.id as "athleteId" from club.membership m
      left join club.athlete a on a.club_id = m.club_id and a.user_id = m.user_id and a.left_at is null
    where m.club_id = ${value('clubId')} and m.user_id = ${value('userId')} and m.ended_at is null`,
);

/** What the database says of an athlete, and whether this person coaches them. */
export interface AthleteRow extends Pick<AuthorizedAthlete, 'name' | 'userId' | 'zones'> {
  readonly coached: boolean;
}

/** Null when there is no such athlete in the club. */
export async function athleteRow(
  tx: Tx,
  clubId: ClubId,
  athleteId: AthleteId,
  userId: UserId,
): Promise<AthleteRow | null> {
  const [row] = await findAthlete(tx, { clubId, athleteId, userId });
  return row ?? null;
}

const findAthlete = statement<{ clubId: ClubId; athleteId: AthleteId; userId: UserId }, AthleteRow>(
  (value) => sql`
    select a.name, a.user_id as "userId", exists (select from club.squad_coach c
        join club.squad_athlete s on s.club_id = c.club_id and s.squad_id = c.squad_id
        where c.club_id = a.club_id and c.user_id = ${value('userId')} and s.athlete_id = a.id) as coached,
      coalesce((select json_agg(json_build_object('fromOn', z.from_on, 'zone', z.zone)) from club.athlete_zone z
          where z.club_id = a.club_id and z.athlete_id = a.id),
        (select json_build_array(json_build_object('fromOn', '1900-01-01', 'zone', c.zone)) from control.club c
          where c.id = a.club_id)) as zones
    from club.athlete a
    where a.club_id = ${value('clubId')} and a.id = ${value('athleteId')} and a.left_at is null`,
);

/** The athlete and how the actor stands to them. NOT_FOUND without self, a coached squad, or the medical role. */
export const loadAthlete = async (tx: Tx, actor: Actor, athleteId: AthleteId): Promise<AuthorizedAthlete> =>
  authorizedAthlete(actor, athleteId, await athleteRow(tx, actor.clubId, athleteId, actor.userId));

/** The same from a row that was read for this actor. */
export function authorizedAthlete(actor: Actor, athleteId: AthleteId, row: AthleteRow | null): AuthorizedAthlete {
  if (!row) throw notFound('athlete');
  const relation = {
    isSelf: row.userId === actor.userId,
    coachesAthlete: actor.roles.includes('coach') && row.coached,
    isMedical: actor.roles.includes('medical'),
    unclaimed: row.userId === null,
  };
  if (!relation.isSelf && !relation.coachesAthlete && !relation.isMedical) throw notFound('athlete');
  return {
    [authorized]: 'athlete',
    clubId: actor.clubId,
    athleteId,
    name: row.name,
    userId: row.userId,
    zones: row.zones,
    relation,
  };
}

/** What the database says of a squad, and whether this person is one of its coaches. */
export interface SquadRow extends Pick<AuthorizedSquad, 'name'> {
  readonly boardVersion: string;
  readonly coached: boolean;
}

/** Null when there is no such squad in the club, or no longer. */
export async function squadRow(tx: Tx, clubId: ClubId, squadId: SquadId, userId: UserId): Promise<SquadRow | null> {
  const [row] = await findSquad(tx, { clubId, squadId, userId });
  return row ?? null;
}

const findSquad = statement<{ clubId: ClubId; squadId: SquadId; userId: UserId }, SquadRow>(
  (value) => sql`
    select s.name, s.board_version as "boardVersion", exists (select from club.squad_coach c
        where c.club_id = s.club_id and c.squad_id = s.id and c.user_id = ${value('userId')}) as coached
    from club.squad s
    where s.club_id = ${value('clubId')} and s.id = ${value('squadId')} and s.archived_at is null`,
);

/** A squad that the actor coaches, or that medical staff and owners may open. NOT_FOUND otherwise. */
export const loadSquad = async (tx: Tx, actor: Actor, squadId: SquadId): Promise<AuthorizedSquad> =>
  authorizedSquad(actor, squadId, await squadRow(tx, actor.clubId, squadId, actor.userId));

/** The same from a row that was read for this actor. */
export function authorizedSquad(actor: Actor, squadId: SquadId, row: SquadRow | null): AuthorizedSquad {
  if (!row) throw notFound('squad');
  const coachesIt = actor.roles.includes('coach') && row.coached;
  if (!coachesIt && !actor.roles.includes('medical') && !actor.roles.includes('owner')) throw notFound('squad');
  const { name, boardVersion } = row;
  return {
    [authorized]: 'squad',
    clubId: actor.clubId,
    squadId,
    name,
    boardVersion: Number(boardVersion),
    coachesIt,
  };
}
