import { FERRITIN } from '../causes/iron/ferritin-parameters.ts';
import { B12 } from '../causes/vitamin-b12/b12-parameters.ts';
import type { BloodAthlete, BloodCaseContext, BloodSymptom } from './blood-input.ts';

const eatsNoMeat = (athlete: BloodAthlete): boolean => athlete.diet === 'vegetarian' || athlete.diet === 'vegan';

/** The five iron risk factors of 2.8, nothing else. */
export function hasIronRiskFactor(athlete: BloodAthlete, context: BloodCaseContext): boolean {
  const donatedDaysAgo = context.bloodDonationWithinDays;
  return (
    eatsNoMeat(athlete) ||
    athlete.heavyMenstrualBleeding === true ||
    athlete.amenorrhoea === true ||
    (donatedDaysAgo !== undefined && donatedDaysAgo <= FERRITIN.donationWithinDays.value) ||
    context.frequentNsaid === true
  );
}

/** Medicines that count for B12 (3.3). */
export const B12_MEDS: readonly string[] = ['metformin', 'ppi', 'h2_blocker', 'colchicine'];

/** The B12 risk factors of 3.3, nothing else. */
export function hasB12RiskFactor(athlete: BloodAthlete, context: BloodCaseContext): boolean {
  return (
    eatsNoMeat(athlete) ||
    (athlete.meds ?? []).some((name) => B12_MEDS.includes(name)) ||
    context.nitrousOxide === true ||
    athlete.gastricSurgery === true ||
    athlete.autoimmune === true ||
    athlete.age >= B12.riskFromAge.value
  );
}

export const hasSymptom = (context: BloodCaseContext, ...symptoms: readonly BloodSymptom[]): boolean =>
  (context.symptoms ?? []).some((symptom) => symptoms.includes(symptom));

/** Fatigue or heavy legs: what lifts an unclear result. */
export const isTired = (context: BloodCaseContext): boolean => hasSymptom(context, 'fatigue', 'heavy_legs');
