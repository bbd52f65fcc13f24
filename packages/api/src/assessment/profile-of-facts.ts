import type { ProfileFactKind, ProfileFacts } from '@freshlegs/domain';
import type { BloodContext, PrivateHealth, Profile } from '@freshlegs/rules';
import { given } from './session-of-run.ts';

interface FactRow {
  readonly kind: string;
  readonly value: unknown;
}

/** The newest fact of each kind; rows come newest first. What was never said, or is not known any more, is absent. */
export function latestFacts(rows: readonly FactRow[]): Partial<ProfileFacts> {
  const latest: Partial<Record<ProfileFactKind, unknown>> = {};
  for (const { kind, value } of rows) {
    const key = kind as ProfileFactKind;
    if (!(key in latest)) latest[key] = value;
  }
  return latest as Partial<ProfileFacts>;
}

export const profileOfFacts = (facts: Partial<ProfileFacts>, homeZone: string): Profile => ({
  homeZone,
  ...given({
    birthDate: facts.birthDate ?? null,
    sex: facts.sex ?? null,
    massKg: typeof facts.bodyMassG === 'number' ? facts.bodyMassG / 1000 : null,
    hrRestBpm: facts.hrRestBpm ?? null,
    hrMaxBpm: facts.hrMaxBpm ?? null,
    thresholdPaceSecPerKm: facts.thresholdPaceSecPerKm ?? null,
    diet: facts.diet ?? null,
    residenceAltitudeM: facts.residenceAltitudeM ?? null,
  }),
});

export const privateHealthOfFacts = (facts: Partial<ProfileFacts>): PrivateHealth =>
  given({
    pregnant: facts.pregnant ?? null,
    combinedPill: facts.combinedPill ?? null,
    heavyMenstrualBleeding: facts.heavyMenstrualBleeding ?? null,
    amenorrhoea: facts.amenorrhoea ?? null,
    gastricSurgery: facts.gastricSurgery ?? null,
    autoimmune: facts.autoimmune ?? null,
  });

/** What the person says that matters around blood draws, beside the circumstances of the draw itself. */
export function bloodContextOfFacts(facts: Partial<ProfileFacts>): BloodContext {
  const medicine = facts.b12Medicine ?? null;
  return given({
    altitudeCampOn: facts.altitudeCampOn ?? null,
    bloodDonationOn: facts.bloodDonationOn ?? null,
    nitrousOxide: facts.nitrousOxide ?? null,
    underCare: facts.underCare ?? null,
    frequentNsaid: facts.frequentNsaid ?? null,
    meds: medicine === null || medicine === 'none' ? null : [medicine],
  });
}
