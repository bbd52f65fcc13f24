import { eq } from 'drizzle-orm';
import { ClubSettingsInput, ZoneInput } from '@freshlegs/domain';
import { athlete, clubAccount } from '@freshlegs/db';
import type { z } from 'zod';
import { auditWrite } from '../core/audit.ts';
import type { ClubScope } from '../core/context.ts';
import { asGateWithin } from '../core/gate.ts';
import { notFound } from '../core/guards.ts';
import { bumpFacts, bumpVisible } from '../core/versions.ts';
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
  const { actor } = scope;
  const before = await settings(scope);
  await asGateWithin(scope, async (gate) =>
    gate.update(clubAccount).set(pickSettings(wanted)).where(eq(clubAccount.id, actor.clubId)),
  );
  await bumpEverybody(scope, before, wanted);
  await auditWrite(scope, { action: 'club.updateSettings', athleteIds: [], categories: [] });
  return settings(scope);
}

/** Policy and emergency number are on everybody's cards; the zone is the day of those who have none of their own. */
async function bumpEverybody({ tx, actor }: ClubScope, before: Settings, wanted: Settings): Promise<void> {
  const changed = (key: keyof Settings) => before[key] !== wanted[key];
  if (!changed('bloodFlagsToMedicalOnly') && !changed('country') && !changed('zone')) return;
  const rows = await tx.select({ id: athlete.id }).from(athlete).where(eq(athlete.clubId, actor.clubId));
  const everybody = rows.map((row) => row.id as AthleteId);
  if (changed('zone')) await bumpFacts(tx, actor.clubId, everybody);
  await bumpVisible(tx, actor.clubId, everybody);
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
