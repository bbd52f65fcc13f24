import { acuteChronic } from './acute-chronic.ts';
import { age } from './age.ts';
import { arterialRisk } from './arterial-risk.ts';
import { cadence } from './cadence.ts';
import { dailyCarbohydrate } from './daily-carbohydrate.ts';
import { urineColour, weighedRuns } from './fluid-balance.ts';
import { heaviness, heavinessCounts, heavyNow } from './heaviness.ts';
import { intensity } from './intensity.ts';
import { loadBalance } from './load-balance.ts';
import { loadSeries } from './load-series.ts';
import { medicines } from './medicines.ts';
import { monotony } from './monotony.ts';
import { deload, persistence14, persistence28 } from './persistence.ts';
import { privateEnergy } from './private-energy.ts';
import {
  cecsAnswers,
  ecq,
  ecqAnswers,
  eiaeAnswers,
  neurogenicAnswers,
  paesAnswers,
  venousAnswers,
} from './questionnaires.ts';
import { restDays } from './rest-days.ts';
import { carbohydrateAfter, carbohydrateBefore, carbohydrateDuring } from './run-carbohydrate.ts';
import { shoeInUse } from './shoes.ts';
import { sleep } from './sleep.ts';
import { hardOnSoreLegs, soreness } from './soreness.ts';
import { spike } from './spike.ts';
import { strength } from './strength.ts';
import { symptoms } from './symptoms.ts';
import { ramp, weeklyDistance } from './weekly-distance.ts';
import { hooper, heartRateVariability, restingPulse } from './wellness-baselines.ts';

/** Every reading by name. Each is a pure function of the facts, computed when first asked for. */
export const READINGS = {
  acuteChronic,
  age,
  arterialRisk,
  cadence,
  carbohydrateAfter,
  carbohydrateBefore,
  carbohydrateDuring,
  cecsAnswers,
  dailyCarbohydrate,
  deload,
  ecq,
  ecqAnswers,
  eiaeAnswers,
  hardOnSoreLegs,
  heartRateVariability,
  heaviness,
  heavinessCounts,
  heavyNow,
  hooper,
  intensity,
  loadBalance,
  loadSeries,
  medicines,
  monotony,
  neurogenicAnswers,
  paesAnswers,
  persistence14,
  persistence28,
  privateEnergy,
  ramp,
  restDays,
  restingPulse,
  shoeInUse,
  sleep,
  soreness,
  spike,
  strength,
  symptoms,
  urineColour,
  venousAnswers,
  weeklyDistance,
  weighedRuns,
} as const;
