import { eq } from 'drizzle-orm';
import { clubAccount } from '@freshlegs/db';
import type { ClubScope } from './context.ts';
import { asGateWithin } from './gate.ts';
import { notFound } from './guards.ts';

/** What the club decided that texts and consent need. */
export interface ClubSettings {
  readonly name: string;
  readonly country: string;
  readonly zone: string;
  readonly bloodFlagsToMedicalOnly: boolean;
}

/** The settings of the actor's club; one statement on the control plane. */
export async function clubSettings(scope: ClubScope): Promise<ClubSettings> {
  const [row] = await asGateWithin(scope, async (tx) =>
    tx
      .select({
        name: clubAccount.name,
        country: clubAccount.country,
        zone: clubAccount.zone,
        bloodFlagsToMedicalOnly: clubAccount.bloodFlagsToMedicalOnly,
      })
      .from(clubAccount)
      .where(eq(clubAccount.id, scope.actor.clubId)),
  );
  if (!row) throw notFound('club');
  return row;
}
