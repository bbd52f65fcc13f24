import type { CauseId, ConsentCategory, DataCode, InsufficientCode } from '@freshlegs/domain';

/**
 * Which categories show a metric of section 14.7; all of them are needed. A name that is not listed is withheld.
 * Two categories stand where the number, or its mere presence, would tell of both.
 */
export const METRIC_CATEGORIES: Readonly<Record<string, readonly ConsentCategory[]>> = {
  historyDays: ['training'],
  coverage28: ['training'],
  'series.measure': ['training'],
  'heavy.records14': ['wellness'],
  'heavy.records28': ['wellness'],
  'heavy.days14': ['wellness'],
  'heavy.days28': ['wellness'],
  'heavy.onsetDay': ['wellness'],
  padIncreasedRisk: ['symptoms'],
  'spike.maxRatio7d': ['training'],
  'spike.day': ['training'],
  'spike.refKm': ['training'],
  'ramp.w1Km': ['training'],
  'ramp.w0Km': ['training'],
  'ramp.refKm': ['training'],
  'ramp.rawPct': ['training'],
  'ramp.pct': ['training'],
  'ramp.lowBase': ['training'],
  'acwr.coupled': ['training'],
  'acwr.uncoupled': ['training'],
  load7: ['training'],
  monotony: ['training'],
  'monotony.identical': ['training'],
  strain: ['training'],
  rest7: ['training'],
  rest14: ['training'],
  hi7: ['training'],
  hiPrev3: ['training'],
  // Published only while legs stay heavy: its presence tells of wellness, its value of training.
  deloadDone: ['training', 'wellness'],
  sleep7: ['wellness'],
  'hooper.mean7': ['wellness'],
  'hooper.z': ['wellness'],
  'rhr.diff': ['wellness'],
  'rhr.z': ['wellness'],
  'hrv.ln7': ['wellness'],
  'hrv.lower': ['wellness'],
  'hrv.upper': ['wellness'],
  // Beside the logged grams, a shortfall per kilogram gives the body mass away.
  'carb.meanShortfall': ['fueling', 'body_mass'],
  'carb.lowDays': ['fueling'],
  'carb.completeDays': ['fueling'],
  'during.gPerH': ['fueling'],
  'recovery.needG': ['fueling', 'body_mass'],
  bmlPct: ['fueling', 'body_mass'],
  sweatRateLph: ['fueling', 'body_mass'],
  'cadence.at3.3': ['training'],
  'cadence.plus5': ['training'],
  'cadence.plus10': ['training'],
  'shoe.maxKmInUse': ['training'],
  strengthPerWeek: ['training'],
  ecq: ['symptoms'],
  'ecq.grade': ['symptoms'],
};

/** Which category shows that a judgement is missing (14.5). */
export const INSUFFICIENT_CATEGORY: Readonly<Record<InsufficientCode, ConsentCategory>> = {
  spike: 'training',
  ramp: 'training',
  acwr: 'training',
  monotony: 'training',
  heaviness: 'wellness',
  persistence14: 'wellness',
  sleep: 'wellness',
  hooper: 'wellness',
  rhr: 'wellness',
  rmssd: 'wellness',
  carbDaily: 'fueling',
  cadence: 'training',
  shoe: 'training',
};

/** Which category shows a note about the data (14.6). */
export const DATA_CATEGORY: Readonly<Record<DataCode, ConsentCategory>> = {
  'DATA.DUPLICATE': 'training',
  'DATA.TZ_TRAVEL': 'training',
  'DATA.FUTURE_DATED': 'training',
  'DATA.IMPLAUSIBLE_SPEED': 'training',
  'DATA.NO_SESSIONS_LOGGED': 'training',
  'DATA.CADENCE_HALF_RATE': 'training',
  'DATA.CONFLICT': 'wellness',
};

/** The category without which a cause of the ladder reads "not shared". */
export const CAUSE_CATEGORY: Readonly<Record<CauseId, ConsentCategory>> = {
  'soreness-and-recovery': 'wellness',
  'load-raised-too-quickly': 'training',
  'rest-days': 'training',
  glycogen: 'fueling',
  hydration: 'fueling',
  electrolytes: 'fueling',
  'cadence-and-form': 'training',
  'muscle-balance': 'training',
  shoes: 'training',
  iron: 'blood_flags',
  'vitamin-b12': 'blood_flags',
  compartment: 'symptoms',
  arterial: 'symptoms',
  medicines: 'medicines',
  'other-patterns': 'symptoms',
};
