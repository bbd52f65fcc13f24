import type { Rule } from '../kernel/rule.ts';
import { heartRateVariabilityOutside } from '../markers/heart-rate-variability-outside.ts';
import { restingPulseUp } from '../markers/resting-pulse-up.ts';
import { wellnessQuestions } from '../markers/wellness-questions.ts';
import { RED_FLAG_RULES } from '../red-flags/red-flag-rules.ts';
import { dailyLifeLimited } from '../state/daily-life-limited.ts';
import { feverishIllness } from '../state/feverish-illness.ts';
import { heavyFourWeeks } from '../state/heavy-four-weeks.ts';
import { heavyLegsNoteForMidwife } from '../state/heavy-legs-note-for-midwife.ts';
import { heavyLegsNow } from '../state/heavy-legs-now.ts';
import { heavyTwoWeeks } from '../state/heavy-two-weeks.ts';
import { yearlyCheckDue } from '../state/yearly-check-due.ts';
import { calfArteryPattern } from './arterial/calf-artery-pattern.ts';
import { iliacArteryPattern } from './arterial/iliac-artery-pattern.ts';
import { walkingPainQuestionnaire } from './arterial/walking-pain-questionnaire.ts';
import { walkingSymptomAtRisk } from './arterial/walking-symptom-at-risk.ts';
import { lowCadence } from './cadence-and-form/low-cadence.ts';
import { lowerLegPressurePattern } from './compartment/lower-leg-pressure-pattern.ts';
import { carbohydrateAfterLow } from './glycogen/carbohydrate-after.ts';
import { carbohydrateBeforeLow } from './glycogen/carbohydrate-before.ts';
import { carbohydrateDuringLow } from './glycogen/carbohydrate-during.ts';
import { dailyCarbohydrateLow } from './glycogen/daily-carbohydrate.ts';
import { darkUrineColour } from './hydration/dark-urine-colour.ts';
import { fluidBalance } from './hydration/fluid-balance.ts';
import { performanceDecline } from './load-raised-too-quickly/performance-decline.ts';
import { medicineThatCanTire } from './medicines/medicine-that-can-tire.ts';
import { noStrengthWork } from './muscle-balance/no-strength-work.ts';
import { endOfDayPattern } from './other-patterns/end-of-day-pattern.ts';
import { fuelBehindTraining } from './other-patterns/fuel-behind-training.ts';
import { standingPattern } from './other-patterns/standing-pattern.ts';
import { wornShoes } from './shoes/worn-shoes.ts';
import { TRAINING_RULES } from './training-rules.ts';
import { muscleSoreness } from './soreness-and-recovery/muscle-soreness.ts';
import { shortSleep } from './soreness-and-recovery/short-sleep.ts';
import { trainingOnSoreLegs } from './soreness-and-recovery/training-on-sore-legs.ts';

/** Every rule of load, wellness, fuel, form, circulation and medicines, in the order of 9.2. */
export const LOAD_RULES: readonly Rule[] = [
  ...RED_FLAG_RULES,
  walkingPainQuestionnaire,
  walkingSymptomAtRisk,
  lowerLegPressurePattern,
  calfArteryPattern,
  iliacArteryPattern,
  standingPattern,
  endOfDayPattern,
  medicineThatCanTire,
  fuelBehindTraining,
  heavyLegsNow,
  heavyTwoWeeks,
  heavyFourWeeks,
  dailyLifeLimited,
  feverishIllness,
  heavyLegsNoteForMidwife,
  performanceDecline,
  muscleSoreness,
  trainingOnSoreLegs,
  shortSleep,
  ...TRAINING_RULES,
  wellnessQuestions,
  restingPulseUp,
  heartRateVariabilityOutside,
  dailyCarbohydrateLow,
  carbohydrateBeforeLow,
  carbohydrateDuringLow,
  carbohydrateAfterLow,
  fluidBalance,
  darkUrineColour,
  lowCadence,
  noStrengthWork,
  wornShoes,
  yearlyCheckDue,
];
