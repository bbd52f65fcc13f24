/** Facts as they are sent, for what is arranged behind the screens. */
export const ZONE = 'Asia/Kathmandu';

export const DETAILS = {
  rpe: 5,
  highIntensityMin: null,
  tags: [],
  preCarbG: null,
  duringCarbG: null,
  recoveryCarbG: null,
  hoursToNextSession: null,
  fluidMl: null,
  sodiumMg: null,
  urineMl: null,
  massPreG: null,
  massPostG: null,
  note: null,
};

/** 10 km in 50 minutes. */
export const RUN = {
  sport: 'run' as const,
  otherType: null,
  startAt: null,
  zone: ZONE,
  distanceM: 10_000,
  timerS: 3000,
  avgHrBpm: null,
  avgCadenceSpm: null,
  ascentM: null,
  descentM: null,
  details: DETAILS,
};

/** A ferritin below the 30 ug/L at which a doctor is suggested, within the laboratory's own interval. */
export const BLOOD_TEST = {
  collectedAt: null,
  zone: ZONE,
  laboratory: null,
  context: {
    hardExerciseHoursBefore: 48,
    marathonPlusDaysBefore: null,
    illnessWithin14Days: false,
    takingIron: false,
    takingB12: false,
  },
  results: [
    { analyte: 'ferritin', value: 18, unit: 'ug/L', comparator: null, refLow: 15, refHigh: 150, confirmed: false },
  ],
};

export const MEDICINE = { name: 'salbutamol', startOn: null, doseChangeOn: null, stopOn: null };

export const CHECK_IN = {
  zone: ZONE,
  heaviness: 4,
  soreness: null,
  focalPain: null,
  sleepH: null,
  sleepQuality: null,
  fatigue: null,
  stress: null,
  muscleSoreness: null,
  restingPulseBpm: null,
  rmssdMs: null,
  urineColor: null,
  carbG: null,
  carbComplete: null,
  illness: null,
  rest: false,
};
