import { AppError, CreateFirstClubInput, PersonName, type ClubId, type SquadId, type UserId } from '@freshlegs/domain';
import { clubAccount, squad, squadCoach, takeRole } from '@freshlegs/db';
import type { z } from 'zod';
import { auditWrite } from '../core/audit.ts';
import { loadActor } from '../core/guards.ts';
import { newId, type Runtime } from '../core/runtime.ts';
import { admitMember } from '../club/admit-member.ts';
import { refundAttempt, takeAttempt } from './attempts.ts';
import { hashPassword } from './password.ts';
import { hasAnyClub, insertAccount, linkToClub } from './queries.ts';
import { useSetupCode } from './setup-code.ts';

export const FirstClubInput = CreateFirstClubInput.extend({ squadName: PersonName.default('Squad 1') });

export interface FirstClub {
  readonly clubId: ClubId;
  readonly squadId: SquadId;
  readonly userId: UserId;
}

/**
 * Opens the first club of this installation: its owner, who coaches the first squad as well. FORBIDDEN for a wrong or
 * used setup code, CONFLICT when a club exists, TOO_MANY_REQUESTS after wrong codes from one address.
 */
export async function createFirstClub(runtime: Runtime, input: z.output<typeof FirstClubInput>, address: string): Promise<FirstClub> {
  if (runtime.isDemo) throw new AppError('FORBIDDEN', 'This is the demo squad. Start your own club from the first page.');
  const attemptKey = { kind: 'setup-address', of: address } as const;
  await takeAttempt(runtime, [attemptKey]);
  const userId = newId<UserId>(runtime);
  const account = { userId, email: input.email, name: input.ownerName, passwordHash: await hashPassword(input.password) };
  const ids = { clubId: newId<ClubId>(runtime), squadId: newId<SquadId>(runtime), userId };
  await runtime.db.asGate(async (tx) => {
    const now = runtime.now();
    const isCodeRight = await useSetupCode(tx, input.setupCode, now);
    if (await hasAnyClub(tx)) throw new AppError('CONFLICT', 'This installation has its club already. Please sign in, or ask its owner for an invitation.');
    if (!isCodeRight) throw new AppError('FORBIDDEN', 'This setup code is not right. The console prints a new one at each start.');
    if (!(await insertAccount(tx, account, now))) throw new AppError('CONFLICT', 'There is an account with this email already. Please use another one.');
    await tx.insert(clubAccount).values({ id: ids.clubId, name: input.clubName, country: input.country, zone: input.zone, createdAt: now });
    await linkToClub(tx, userId, ids.clubId);
    await takeRole(tx, 'app', ids);
    await admitMember(tx, { ...ids, name: input.ownerName, roles: ['owner', 'coach'], now });
    await tx.insert(squad).values({ clubId: ids.clubId, id: ids.squadId, name: input.squadName, createdAt: now });
    await tx.insert(squadCoach).values({ clubId: ids.clubId, squadId: ids.squadId, userId, createdAt: now });
    const actor = await loadActor(tx, ids.clubId, { userId });
    await auditWrite({ runtime, tx, actor }, { action: 'account.createFirstClub', athleteIds: [], categories: [], squadId: ids.squadId });
  });
  await refundAttempt(runtime, attemptKey);
  return ids;
}
