import { eq } from 'drizzle-orm';
import { ClubSettingsInput, ZoneInput } from '@freshlegs/domain';
import { athlete, clubAccount } from '@freshlegs/db';
import type { z } from 'zod';
import { bumpVisible } from '../consent/queries.ts';
import { auditWrite } from '../core/audit.ts';
import type { ClubScope } from '../core/context.ts';
import { asGateWithin } from '../core/gate.ts';
import { notFound } from '../core/guards.ts';
import type { AthleteId } from '@freshlegs/domain';

export const Settings = ClubSettingsInput.extend({ zone: ZoneInput });
export type Settings = z.output<typeof Settings>;

const COLUMNS = {
  name: clubAccount.name,
  country: clubAccount.country,
  consentAge: clubAccount.consentAge,
  units: clubAccount.units,
  weekStart: clubAccount.weekStart,
  bloodFlagsToMedicalOnly: clubAccount.bloodFlagsToMedicalOnly,
  zone: clubAccount.zone,
};

export async function settings(scope: ClubScope): Promise<Settings> {
  const [row] = await asGateWithin(scope, async (tx) =>
    tx.select(COLUMNS).from(clubAccount).where(eq(clubAccount.id, scope.actor.clubId)),
  );
  if (!row) throw notFound('club');
  return row;
}

/** The club's name, country, age of consent, zone, units and what blood results reach. A changed policy changes every view. */
export async function updateSettings(scope: ClubScope, wanted: Settings): Promise<Settings> {
  const { tx, actor } = scope;
  const before = await settings(scope);
  await asGateWithin(scope, async (gate) =>
    gate.update(clubAccount).set(pickSettings(wanted)).where(eq(clubAccount.id, actor.clubId)),
  );
  if (before.bloodFlagsToMedicalOnly !== wanted.bloodFlagsToMedicalOnly) {
    const rows = await tx.select({ id: athlete.id }).from(athlete).where(eq(athlete.clubId, actor.clubId));
    await bumpVisible(
      tx,
      actor.clubId,
      rows.map((row) => row.id as AthleteId),
    );
  }
  await auditWrite(scope, { action: 'club.updateSettings', athleteIds: [], categories: [] });
  return settings(scope);
}

const pickSettings = ({
  name,
  country,
  consentAge,
  units,
  weekStart,
  bloodFlagsToMedicalOnly,
  zone,
}: Settings): Settings => ({
  name,
  country,
  consentAge,
  units,
  weekStart,
  bloodFlagsToMedicalOnly,
  zone,
});
