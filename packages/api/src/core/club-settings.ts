import { sql } from 'drizzle-orm';
import { statement, type Tx } from '@freshlegs/db';
import type { ClubId } from '@freshlegs/domain';
import type { ClubScope } from './context.ts';
import { notFound } from './guards.ts';
import type { Runtime } from './runtime.ts';

/** What the club decided that texts and consent need. */
export interface ClubSettings {
  readonly name: string;
  readonly country: string;
  readonly zone: string;
  readonly bloodFlagsToMedicalOnly: boolean;
}

/** The settings of the actor's club; one statement, as the person or as the engine. */
export async function clubSettings({ tx, actor }: Pick<ClubScope, 'tx' | 'actor'>): Promise<ClubSettings> {
  const row = await settingsRow(tx, actor.clubId);
  if (!row) throw notFound('club');
  return row;
}

/** The settings of a club, for what nobody asks for (the hourly tick); null when there is no such club. */
export async function settingsOfClub(runtime: Runtime, clubId: ClubId): Promise<ClubSettings | null> {
  return runtime.db.asGate(async (tx) => settingsRow(tx, clubId));
}

async function settingsRow(tx: Tx, clubId: ClubId): Promise<ClubSettings | null> {
  const [row] = await findSettings(tx, { clubId });
  return row ?? null;
}

const findSettings = statement<{ clubId: ClubId }, ClubSettings>(
  (value) => sql`
    select c.name, c.country, c.zone, c.blood_flags_to_medical_only as "bloodFlagsToMedicalOnly"
    from control.club c where c.id = ${value('clubId')}`,
);
