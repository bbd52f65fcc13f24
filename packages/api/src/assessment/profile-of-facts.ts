import { RISK_FACTORS, type ProfileFactKind, type ProfileFacts } from '@freshlegs/domain';
import type { BloodContext, PrivateHealth, Profile } from '@freshlegs/rules';
import { given } from './session-of-run.ts';

export interface ProfileRow {
  readonly kind: string;
  readonly value: unknown;
}

/** The newest fact of each kind; rows come newest first. What was never said, or is not known any more, is absent. */
export function latestFacts(rows: readonly ProfileRow[]): Partial<ProfileFacts> {
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
    riskFactors: riskFactors(facts),
    lastPhysicalOn: facts.lastPhysicalOn ?? null,
    tracksStrength: facts.tracksStrength ?? null,
    tracksPhysical: facts.tracksPhysical ?? null,
    askShoe: facts.askShoe ?? null,
  }),
});

/** Those said to be there; absent when none was ever answered. */
function riskFactors(facts: Partial<ProfileFacts>): readonly string[] | null {
  const answered = RISK_FACTORS.some((factor) => typeof facts[factor] === 'boolean');
  return answered ? RISK_FACTORS.filter((factor) => facts[factor] === true) : null;
}

export const privateHealthOfFacts = (facts: Partial<ProfileFacts>): PrivateHealth =>
  given({
    pregnant: facts.pregnant ?? null,
    combinedPill: facts.combinedPill ?? null,
    heavyMenstrualBleeding: facts.heavyMenstrualBleeding ?? null,
    amenorrhoea: facts.amenorrhoea ?? null,
    gastricSurgery: facts.gastricSurgery ?? null,
    autoimmune: facts.autoimmune ?? null,
    missedPeriods: facts.missedPeriods ?? null,
    periodChanges: facts.periodChanges ?? null,
    hormonalContraception: facts.hormonalContraception ?? null,
    menopause: facts.menopause ?? null,
    boneStress2y: facts.boneStress2y ?? null,
    restrictiveEating: facts.restrictiveEating ?? null,
    recurrentIllness: facts.recurrentIllness ?? null,
    giIssues: facts.giIssues ?? null,
    lowMood: facts.lowMood ?? null,
    lowLibido: facts.lowLibido ?? null,
    coldIntolerance: facts.coldIntolerance ?? null,
  });

/** What the person says that matters around blood draws, beside the circumstances of the draw itself. */
export const bloodContextOfFacts = (facts: Partial<ProfileFacts>): BloodContext =>
  given({
    altitudeCampOn: facts.altitudeCampOn ?? null,
    bloodDonationOn: facts.bloodDonationOn ?? null,
    nitrousOxide: facts.nitrousOxide ?? null,
    underCare: facts.underCare ?? null,
    frequentNsaid: facts.frequentNsaid ?? null,
  });
