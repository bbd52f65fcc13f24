import { sql, type SQL } from 'drizzle-orm';
import { AppError, type AthleteId, type ClubId, type SquadId, type UserId } from '@freshlegs/domain';
import { statement, type Tx } from '@freshlegs/db';
import { authorized, type Actor, type AuthorizedAthlete, type AuthorizedSquad, type SignedIn } from './context.ts';

/** The same answer for what does not exist and for what is not theirs to see. */
export const notFound = (what: string): AppError =>
  new AppError('NOT_FOUND', `This ${what} does not exist, or you have no access to it.`);

/** The person's roles in the club, read from the database now. NOT_FOUND for anybody else. */
export async function loadActor(tx: Tx, clubId: ClubId, { userId }: Pick<SignedIn, 'userId'>): Promise<Actor> {
  const [row] = await findMember(tx, { clubId, userId });
  return actorOf(clubId, userId, row);
}

/** The same with an athlete and how the actor stands to them. NOT_FOUND without self, a coached squad, or the medical role. */
export async function loadActorAndAthlete(
  tx: Tx,
  { clubId, athleteId }: { readonly clubId: ClubId; readonly athleteId: AthleteId },
  { userId }: Pick<SignedIn, 'userId'>,
): Promise<{ readonly actor: Actor; readonly athlete: AuthorizedAthlete }> {
  const [row] = await findMemberAndAthlete(tx, { clubId, athleteId, userId });
  const actor = actorOf(clubId, userId, row);
  if (!row?.athlete) throw notFound('athlete');
  const { coached, ...athlete } = row.athlete;
  const relation = {
    isSelf: athlete.userId === userId,
    coachesAthlete: actor.roles.includes('coach') && coached,
    isMedical: actor.roles.includes('medical'),
    unclaimed: athlete.userId === null,
  };
  if (!relation.isSelf && !relation.coachesAthlete && !relation.isMedical) throw notFound('athlete');
  return { actor, athlete: { [authorized]: 'athlete', clubId, athleteId, ...athlete, relation } };
}

/** The same with a squad that the actor coaches, or that medical staff and owners may open. NOT_FOUND otherwise. */
export async function loadActorAndSquad(
  tx: Tx,
  { clubId, squadId }: { readonly clubId: ClubId; readonly squadId: SquadId },
  { userId }: Pick<SignedIn, 'userId'>,
): Promise<{ readonly actor: Actor; readonly squad: AuthorizedSquad }> {
  const [row] = await findMemberAndSquad(tx, { clubId, squadId, userId });
  const actor = actorOf(clubId, userId, row);
  if (!row?.squad) throw notFound('squad');
  const { name, boardVersion, coached } = row.squad;
  const coachesIt = actor.roles.includes('coach') && coached;
  if (!coachesIt && !actor.roles.includes('medical') && !actor.roles.includes('owner')) throw notFound('squad');
  return { actor, squad: { [authorized]: 'squad', clubId, squadId, name, boardVersion, coachesIt } };
}

/** An athlete for an actor who is known already. */
export const loadAthlete = async (tx: Tx, actor: Actor, athleteId: AthleteId): Promise<AuthorizedAthlete> =>
  (await loadActorAndAthlete(tx, { clubId: actor.clubId, athleteId }, actor)).athlete;

/** A squad for an actor who is known already. */
export const loadSquad = async (tx: Tx, actor: Actor, squadId: SquadId): Promise<AuthorizedSquad> =>
  (await loadActorAndSquad(tx, { clubId: actor.clubId, squadId }, actor)).squad;

type MemberRow = Pick<Actor, 'name' | 'roles' | 'athleteId'>;

function actorOf(clubId: ClubId, userId: UserId, row: MemberRow | undefined): Actor {
  if (!row) throw notFound('club');
  const { name, roles, athleteId } = row;
  return { [authorized]: 'actor', clubId, userId, name, roles, athleteId };
}

interface Of {
  readonly clubId: ClubId;
  readonly userId: UserId;
}

/** The member, with something else that is read beside them, so that nobody waits for one after the other. */
const memberAnd = (value: (name: 'clubId' | 'userId') => SQL, beside: SQL): SQL => sql`
  select m.name, m.roles, own.id as "athleteId"${beside}
  from club.membership m
    left join club.athlete own on own.club_id = m.club_id and own.user_id = m.user_id and own.left_at is null
  where m.club_id = ${value('clubId')} and m.user_id = ${value('userId')} and m.ended_at is null`;

const findMember = statement<Of, MemberRow>((value) => memberAnd(value, sql``));

/** What the database says of an athlete, and whether this person coaches them; null when there is none in the club. */
interface AthleteBeside {
  readonly athlete: (Pick<AuthorizedAthlete, 'name' | 'userId' | 'zones'> & { readonly coached: boolean }) | null;
}

const findMemberAndAthlete = statement<Of & { readonly athleteId: AthleteId }, MemberRow & AthleteBeside>((value) =>
  memberAnd(
    value,
    sql`, (select json_build_object('name', a.name, 'userId', a.user_id,
      'coached', exists (select from club.squad_coach c
        join club.squad_athlete s on s.club_id = c.club_id and s.squad_id = c.squad_id
        where c.club_id = a.club_id and c.user_id = m.user_id and s.athlete_id = a.id),
      'zones', coalesce((select json_agg(json_build_object('fromOn', z.from_on, 'zone', z.zone)) from club.athlete_zone z
          where z.club_id = a.club_id and z.athlete_id = a.id),
        (select json_build_array(json_build_object('fromOn', '1900-01-01', 'zone', k.zone)) from control.club k
          where k.id = a.club_id)))
      from club.athlete a
      where a.club_id = m.club_id and a.id = ${value('athleteId')} and a.left_at is null) as athlete`,
  ),
);

/** What the database says of a squad, and whether this person is one of its coaches; null when there is none. */
interface SquadBeside {
  readonly squad: (Pick<AuthorizedSquad, 'name' | 'boardVersion'> & { readonly coached: boolean }) | null;
}

const findMemberAndSquad = statement<Of & { readonly squadId: SquadId }, MemberRow & SquadBeside>((value) =>
  memberAnd(
    value,
    sql`, (select json_build_object('name', s.name, 'boardVersion', s.board_version,
      'coached', exists (select from club.squad_coach c
        where c.club_id = s.club_id and c.squad_id = s.id and c.user_id = m.user_id))
      from club.squad s
      where s.club_id = m.club_id and s.id = ${value('squadId')} and s.archived_at is null) as squad`,
  ),
);
