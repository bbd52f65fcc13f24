import { type ProfileFactKind, type ProfileFacts, RISK_FACTORS } from '@freshlegs/domain';
import type { BloodContext, PrivateHealth, Profile } from '@freshlegs/rules';
import { present } from './present.ts';

/** Those facts of a person that are known, by name. */
const known = <Kind extends ProfileFactKind>(facts: Partial<ProfileFacts>, kinds: readonly Kind[]) =>
  Object.fromEntries(kinds.filter((kind) => facts[kind] !== undefined).map((kind) => [kind, facts[kind]])) as {
    readonly [Key in Kind]?: NonNullable<ProfileFacts[Key]>;
  };

export const profileOf = (facts: Partial<ProfileFacts>, homeZone: string): Profile => ({
  homeZone,
  ...known(facts, ['birthDate', 'sex', 'hrRestBpm', 'hrMaxBpm', 'thresholdPaceSecPerKm', 'diet', 'residenceAltitudeM']),
  ...known(facts, ['tracksStrength', 'askShoe', 'tracksPhysical', 'lastPhysicalOn']),
  ...present({
    massKg: typeof facts.bodyMassG === 'number' ? facts.bodyMassG / 1000 : null,
    riskFactors: RISK_FACTORS.some((factor) => facts[factor] !== undefined)
      ? RISK_FACTORS.filter((factor) => facts[factor] === true)
      : null,
  }),
});

export const privateHealthOf = (facts: Partial<ProfileFacts>): PrivateHealth => ({
  ...known(facts, [
    'pregnant',
    'combinedPill',
    'heavyMenstrualBleeding',
    'amenorrhoea',
    'gastricSurgery',
    'autoimmune',
  ]),
  ...known(facts, ['missedPeriods', 'periodChanges', 'hormonalContraception', 'menopause', 'boneStress2y']),
  ...known(facts, ['restrictiveEating', 'recurrentIllness', 'giIssues', 'lowMood', 'lowLibido', 'coldIntolerance']),
});

export const bloodContextOf = (facts: Partial<ProfileFacts>): BloodContext =>
  known(facts, ['altitudeCampOn', 'bloodDonationOn', 'nitrousOxide', 'underCare', 'frequentNsaid']);
