import { AppError, type ClubId, type SquadId, type UserId } from '@freshlegs/domain';
import { clubAccount, squad, squadCoach, takeRole, type Tx } from '@freshlegs/db';
import { insertAccount, linkToClub, type AccountRow } from '../account/queries.ts';
import { auditWrite } from '../core/audit.ts';
import { loadActor } from '../core/guards.ts';
import { newId, type Runtime } from '../core/runtime.ts';
import { admitMember } from './admit-member.ts';

export interface NewClub {
  readonly clubName: string;
  readonly country: string;
  readonly zone: string;
  readonly squadName: string;
}

export interface OpenedClub {
  readonly clubId: ClubId;
  readonly squadId: SquadId;
  readonly userId: UserId;
}

/** Who is to own the club: an account that is there, or one to make. */
export interface NewOwner {
  readonly account: AccountRow;
  readonly isNew: boolean;
}

/**
 * Opens a club with its owner, who coaches the first squad as well. Starts on the control plane and ends as the owner
 * in the club. CONFLICT if the email got an account meanwhile.
 */
export async function openClub(
  tx: Tx,
  runtime: Runtime,
  club: NewClub,
  { account, isNew }: NewOwner,
  action: string,
): Promise<OpenedClub> {
  const now = runtime.now();
  const { userId, name } = account;
  const clubId = newId<ClubId>(runtime);
  const squadId = newId<SquadId>(runtime);
  if (isNew && !(await insertAccount(tx, account, now)))
    throw new AppError('CONFLICT', 'There is an account with this email already. Please use another one.');
  await tx
    .insert(clubAccount)
    .values({ id: clubId, name: club.clubName, country: club.country, zone: club.zone, createdAt: now });
  await linkToClub(tx, userId, clubId);
  await takeRole(tx, 'app', { clubId, userId });
  await admitMember(tx, { clubId, userId, name, roles: ['owner', 'coach'], now });
  await tx.insert(squad).values({ clubId, id: squadId, name: club.squadName, createdAt: now });
  await tx.insert(squadCoach).values({ clubId, squadId, userId, createdAt: now });
  const actor = await loadActor(tx, clubId, { userId });
  await auditWrite({ runtime, tx, actor }, { action, athleteIds: [], categories: [], squadId });
  return { clubId, squadId, userId };
}
