import { addDays, localDate, type LocalDate } from '@freshlegs/domain';
import type { AthleteRecord, CheckIn, Medicine, Questionnaire, Session, SymptomAnswer } from '@freshlegs/rules';
import { type Chance, chance } from './chance.ts';

export const SEED = 20_260_330;
export const TODAY = localDate('2026-03-30');

/** Athletes of every kind: most are well, some have symptoms, medicines or answers that make each rule speak. */
export function population(size: number): AthleteRecord[] {
  const by = chance(SEED);
  return Array.from({ length: size }, () => anyAthlete(by));
}

const on = (offset: number): LocalDate => addDays(TODAY, offset);
const sometimes = <Value>(by: Chance, share: number, value: () => Value): Value | undefined =>
  by.happens(share) ? value() : undefined;
/** Leaves out what is not there: absent is not undefined. */
const given = <Value extends object>(value: { [Name in keyof Value]: Value[Name] | undefined }): Value =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Value;

function anyAthlete(by: Chance): AthleteRecord {
  const daysLogged = by.oneOf([5, 20, 40, 90, 90, 90, 180]);
  const days = Array.from({ length: daysLogged }, (_, index) => index + 1 - daysLogged);
  const usual = { km: by.between(4, 14), runs: by.oneOf([0.4, 0.6, 0.75, 1]), heavy: by.oneOf([0, 0, 1, 4, 6]) };
  return {
    profile: given({
      homeZone: 'Europe/London',
      ageYears: sometimes(by, 0.9, () => by.between(14, 75)),
      sex: sometimes(by, 0.8, () => by.oneOf(['F', 'M'])),
      massKg: sometimes(by, 0.7, () => by.between(45, 90)),
      hrRestBpm: by.between(40, 65),
      hrMaxBpm: by.between(170, 200),
      riskFactors: sometimes(by, 0.3, () => [by.oneOf(['diabetes', 'smoking', 'hypertension'])]),
      tracksStrength: by.happens(0.4),
      tracksPhysical: by.happens(0.3),
      lastPhysicalOn: sometimes(by, 0.6, () => on(-by.between(10, 800))),
    }),
    sessions: days.flatMap((day) => sessionsOf(by, day, usual)),
    checkIns: days.filter(() => by.happens(0.85)).map((day) => checkInOf(by, day, usual.heavy)),
    explicitRest: days.map(on),
    confirmedRest: [],
    symptoms: by.happens(0.3) ? symptomsOf(by) : [],
    questionnaires: questionnairesOf(by),
    medicines: by.happens(0.25) ? medicinesOf(by) : [],
    privateHealth: given({
      pregnant: sometimes(by, 0.1, () => by.happens(0.5)),
      missedPeriods: sometimes(by, 0.2, () => by.between(0, 6)),
      lowMood: sometimes(by, 0.2, () => by.happens(0.5)),
      giIssues: sometimes(by, 0.2, () => by.happens(0.5)),
      recurrentIllness: sometimes(by, 0.2, () => by.happens(0.5)),
      coldIntolerance: sometimes(by, 0.2, () => by.happens(0.5)),
    }),
    overstrideObserved: by.happens(0.4),
    bloodResults: [],
    bloodContext: {},
    carry: given({ shoeKm: sometimes(by, 0.5, () => ({ red: by.between(0, 900) })) }),
  };
}

function sessionsOf(by: Chance, day: number, usual: { readonly km: number; readonly runs: number }): Session[] {
  if (!by.happens(usual.runs)) {
    const type = by.oneOf(['strength', 'ride']);
    return by.happens(0.2) ? [{ sport: 'other', on: on(day), min: 40, rpe: by.between(2, 5), type }] : [];
  }
  const long = by.happens(0.06);
  const km = long ? usual.km * by.between(2, 3) : usual.km + by.between(-2, 2);
  const min = Math.round(km * (4.8 + by.next() * 1.4));
  const massPreKg = 60 + by.between(0, 20);
  return [
    given({
      sport: 'run',
      on: on(day),
      km,
      min,
      rpe: by.between(2, 8),
      highIntensityMin: by.happens(0.3) ? by.between(5, 30) : 0,
      cadencePerMin: by.between(156, 176),
      cadenceUnit: 'spm',
      shoe: sometimes(by, 0.8, () => by.oneOf(['red', 'blue'])),
      tags: sometimes(by, 0.1, () => [by.oneOf(['race', 'downhill', 'intervals'])]),
      preCarbG: sometimes(by, 0.4, () => by.between(10, 150)),
      duringCarbG: sometimes(by, 0.4, () => by.between(0, 120)),
      recoveryCarbG: sometimes(by, 0.4, () => by.between(10, 250)),
      gapToNextH: sometimes(by, 0.2, () => by.between(3, 12)),
      massPreKg: sometimes(by, 0.3, () => massPreKg),
      massPostKg: sometimes(by, 0.3, () => massPreKg + 0.3 - by.next() * 3),
      fluidL: sometimes(by, 0.3, () => by.next()),
    }),
  ];
}

const checkInOf = (by: Chance, day: number, heavy: number): CheckIn =>
  given({
    on: on(day),
    heaviness: Math.min(10, heavy + by.between(0, 3)),
    soreness: by.between(0, day > -6 ? 7 : 4),
    sleepH: by.between(4, 9),
    hooper: {
      sleep: by.between(1, day > -7 ? 5 : 3),
      stress: by.between(1, day > -7 ? 6 : 3),
      fatigue: 2,
      soreness: by.between(1, 3),
    },
    restingPulseBpm: 48 + by.between(0, day > -7 ? 12 : 6),
    rmssdMs: 60 + by.between(-20, 20) * (day > -7 ? 1.5 : 1),
    carbG: sometimes(by, 0.5, () => by.between(100, 600)),
    carbComplete: sometimes(by, 0.5, () => true),
    urineColor: sometimes(by, 0.5, () => by.between(1, 8)),
  });

/** Symptoms with the attributes that make a difference. */
const SYMPTOMS: Readonly<Record<string, readonly string[]>> = {
  chest_pain: ['now'],
  syncope: ['exertional', 'notRecovered'],
  palpitations: ['exertional'],
  dyspnoea: ['sudden', 'atRest', 'disproportionate'],
  viral_illness: [],
  fever: [],
  unilateral_leg_swelling: [],
  haemoptysis: [],
  cold_pale_numb_leg_sudden: [],
  leg_pain_not_settling: ['hard', 'numbOrFootDrop', 'severe'],
  dark_urine: ['reducedUrine', 'confusion'],
  muscle_pain: ['severe', 'diffuse'],
  muscle_weakness: [],
  saddle_numbness: [],
  bladder_bowel_change: [],
  new_weakness: ['ascending', 'faceArmSpeech', 'bothLegs'],
  rest_pain_foot: [],
  nonhealing_wound: [],
  collapse_hot: [],
  hyponatraemia_symptoms: ['headache', 'vomiting', 'confusion', 'seizure'],
  vaginal_bleeding: [],
  fluid_leak: [],
  contractions: [],
  dizziness: [],
  focal_bone_pain: ['hop', 'night'],
  hot_red_leg_fever: [],
  weight_loss_unexplained: [],
  night_sweats: [],
  self_harm: [],
  black_stool: [],
  sickle_exertional_collapse: [],
  tendon_pain: [],
  paraesthesia: [],
  daily_life_limited: [],
  exertional_leg_symptom_walking: [],
  performance_drop: ['athleteAgrees', 'coachAgrees'],
};

function symptomsOf(by: Chance): SymptomAnswer[] {
  const codes = new Set([
    by.oneOf(Object.keys(SYMPTOMS)),
    by.oneOf(Object.keys(SYMPTOMS)),
    by.oneOf(Object.keys(SYMPTOMS)),
  ]);
  return [...codes].map((code) =>
    given({
      code,
      ...Object.fromEntries((SYMPTOMS[code] ?? []).map((attribute) => [attribute, by.happens(0.6)])),
      hoursAgo: sometimes(by, 0.5, () => by.between(1, 72)),
      daysAgo: sometimes(by, 0.7, () => by.between(0, 40)),
      days: sometimes(by, 0.8, () => by.between(1, 30)),
    }),
  );
}

const GENERICS = [
  'propranolol',
  'furosemide',
  'simvastatin',
  'ciprofloxacin',
  'isotretinoin',
  'prednisolone',
  'unheard of',
];

const medicinesOf = (by: Chance): Medicine[] =>
  Array.from({ length: by.between(1, 3) }, () =>
    given({ generic: by.oneOf(GENERICS), startOn: sometimes(by, 0.7, () => on(-by.between(0, 200))) }),
  );

const answers = (by: Chance, items: readonly string[]): Questionnaire =>
  Object.fromEntries(items.map((item) => [item, by.happens(0.85)]));

function questionnairesOf(by: Chance): Readonly<Record<string, Questionnaire>> {
  const sites = [by.oneOf(['calf', 'thigh', 'foot'])];
  return given({
    ecq: sometimes(by, 0.2, () => ({ q1: true, q2: false, q3: true, q4: by.happens(0.5), q5: 'le10', sites })),
    cecs: sometimes(by, 0.2, () => ({
      ...answers(by, ['reproducibleOnset', 'worsensIfContinue', 'easesWithRest', 'bilateral']),
      episodes: by.between(1, 6),
      weeks: by.between(1, 6),
    })),
    paes: sometimes(by, 0.2, () => answers(by, ['calfCrampExertion', 'ageUnder40', 'quickRelief', 'paraesthesia'])),
    eiae: sometimes(by, 0.2, () => answers(by, ['unilateralThighButtock', 'nearMaxEffortOnly', 'resolvesWithin5min'])),
    neurogenic: sometimes(by, 0.2, () => answers(by, ['standingProvokes', 'sittingOrBendingRelieves'])),
    venous: sometimes(by, 0.2, () => answers(by, ['worseEndOfDay', 'betterElevation', 'bilateralOrVaricose'])),
  });
}
