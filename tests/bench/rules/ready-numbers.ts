import { daysBetween } from '@freshlegs/domain';
import type { Facts } from '@freshlegs/rules';

/** What the rules compare, laid out flat once: numbers, answers, null for what is not known. */
export type ReadyNumbers = ReturnType<typeof readyNumbers>;

/** Reads everything that any rule asks for, so that no side of the benchmark has to. */
export function readyNumbers(facts: Facts) {
  return {
    symptoms: symptomNumbers(facts),
    answers: answerNumbers(facts),
    medicines: medicineNumbers(facts),
    load: loadNumbers(facts),
    wellness: wellnessNumbers(facts),
    fuel: fuelNumbers(facts),
    body: bodyNumbers(facts),
  };
}

const NONE = { has: () => false, with: () => false, amount: () => null } as const;

function symptomNumbers(facts: Facts) {
  const symptoms = facts.value('symptoms') ?? NONE;
  const has = (code: string): boolean => symptoms.has(code);
  const answered = (code: string, attribute: string): boolean => symptoms.with(code, attribute);
  const amount = (code: string, attribute: string): number | null => symptoms.amount(code, attribute);
  return {
    chestPain: has('chest_pain'),
    chestPainNow: answered('chest_pain', 'now'),
    chestPainHoursAgo: amount('chest_pain', 'hoursAgo'),
    fainted: has('syncope'),
    faintedExertional: answered('syncope', 'exertional'),
    faintedNotRecovered: answered('syncope', 'notRecovered'),
    faintedHoursAgo: amount('syncope', 'hoursAgo'),
    palpitations: has('palpitations'),
    palpitationsExertional: answered('palpitations', 'exertional'),
    dyspnoea: has('dyspnoea'),
    dyspnoeaSudden: answered('dyspnoea', 'sudden'),
    dyspnoeaAtRest: answered('dyspnoea', 'atRest'),
    dyspnoeaDisproportionate: answered('dyspnoea', 'disproportionate'),
    viralDaysAgo: amount('viral_illness', 'daysAgo'),
    fever: has('fever'),
    oneLegSwollen: has('unilateral_leg_swelling'),
    haemoptysis: has('haemoptysis'),
    coldLeg: has('cold_pale_numb_leg_sudden'),
    legPainHard: answered('leg_pain_not_settling', 'hard'),
    legPainNumb: answered('leg_pain_not_settling', 'numbOrFootDrop'),
    legPainSevere: answered('leg_pain_not_settling', 'severe'),
    darkUrine: has('dark_urine'),
    darkUrineReduced: answered('dark_urine', 'reducedUrine'),
    darkUrineConfusion: answered('dark_urine', 'confusion'),
    musclePain: has('muscle_pain'),
    musclePainSevere: answered('muscle_pain', 'severe'),
    musclePainDiffuse: answered('muscle_pain', 'diffuse'),
    muscleWeakness: has('muscle_weakness'),
    saddleNumbness: has('saddle_numbness'),
    bladderBowel: has('bladder_bowel_change'),
    newWeakness: has('new_weakness'),
    newWeaknessAscending: answered('new_weakness', 'ascending'),
    newWeaknessFace: answered('new_weakness', 'faceArmSpeech'),
    newWeaknessBothLegs: answered('new_weakness', 'bothLegs'),
    restPainFoot: has('rest_pain_foot'),
    woundNotHealing: has('nonhealing_wound'),
    collapseHot: has('collapse_hot'),
    illAfterDrinking: ['headache', 'vomiting', 'confusion', 'seizure'].some((sign) =>
      answered('hyponatraemia_symptoms', sign),
    ),
    midwifeSign: ['vaginal_bleeding', 'fluid_leak', 'contractions', 'unilateral_leg_swelling', 'dizziness'].some(has),
    bonePainHop: answered('focal_bone_pain', 'hop'),
    bonePainNight: answered('focal_bone_pain', 'night'),
    hotRedLeg: has('hot_red_leg_fever'),
    losingMass: has('weight_loss_unexplained'),
    nightSweats: has('night_sweats'),
    selfHarm: has('self_harm'),
    blackStool: has('black_stool'),
    sickleCollapse: has('sickle_exertional_collapse'),
    tendonPain: has('tendon_pain'),
    paraesthesia: has('paraesthesia'),
    limited: has('daily_life_limited'),
    limitedDays: amount('daily_life_limited', 'days') ?? 0,
    walkingSymptom: has('exertional_leg_symptom_walking'),
    dropAgreed: answered('performance_drop', 'athleteAgrees') && answered('performance_drop', 'coachAgrees'),
    dropDays: amount('performance_drop', 'days') ?? 0,
  };
}

type Answers = NonNullable<Facts['record']['questionnaires'][string]>;

const yes = (answers: Answers | null, item: string): boolean => answers?.[item] === true || answers?.[item] === 'yes';
const counted = (answers: Answers | null, item: string): number => {
  const value = answers?.[item];
  return typeof value === 'number' ? value : 0;
};

function answerNumbers(facts: Facts) {
  const cecs = facts.value('cecsAnswers');
  const paes = facts.value('paesAnswers');
  const eiae = facts.value('eiaeAnswers');
  const neurogenic = facts.value('neurogenicAnswers');
  const venous = facts.value('venousAnswers');
  const energy = facts.value('privateEnergy');
  const { privateHealth } = facts.record;
  return {
    ecq: facts.value('ecq')?.result ?? null,
    cecsOnset: yes(cecs, 'reproducibleOnset'),
    cecsWorse: yes(cecs, 'worsensIfContinue'),
    cecsEases: yes(cecs, 'easesWithRest'),
    cecsAtRest: yes(cecs, 'painAtRest'),
    cecsSign: ['bilateral', 'paraesthesiaOrWeakAnkle', 'hardMuscleOrBulge'].some((item) => yes(cecs, item)),
    cecsEpisodes: counted(cecs, 'episodes'),
    cecsWeeks: counted(cecs, 'weeks'),
    paesCramp: yes(paes, 'calfCrampExertion'),
    paesUnder40: yes(paes, 'ageUnder40'),
    paesRelief: yes(paes, 'quickRelief'),
    paesSign: ['coldOrPaleFoot', 'plantarflexionProvokes', 'paraesthesia'].some((item) => yes(paes, item)),
    eiaeOneSide: yes(eiae, 'unilateralThighButtock'),
    eiaeNearMax: yes(eiae, 'nearMaxEffortOnly'),
    eiaeResolves: yes(eiae, 'resolvesWithin5min'),
    standing: yes(neurogenic, 'standingProvokes'),
    sittingRelieves: yes(neurogenic, 'sittingOrBendingRelieves'),
    venousEvening: yes(venous, 'worseEndOfDay'),
    venousElevation: yes(venous, 'betterElevation'),
    venousVeins: yes(venous, 'bilateralOrVaricose'),
    missedPeriods: energy?.missedPeriods ?? 0,
    missedExplained: energy?.hormonalContraception === true || energy?.pregnant === true || energy?.menopause === true,
    boneStress: energy?.boneStress2y === true,
    energySigns: (
      [
        'restrictiveEating',
        'recurrentIllness',
        'giIssues',
        'lowMood',
        'lowLibido',
        'coldIntolerance',
        'periodChanges',
      ] as const
    ).filter((sign) => energy?.[sign] === true).length,
    pregnant: privateHealth.pregnant === true,
    arterialRisk: facts.value('arterialRisk') ?? false,
  };
}

function medicineNumbers(facts: Facts) {
  const codes = new Set((facts.value('medicines') ?? []).flatMap(({ classes }) => classes));
  return {
    fluoroquinolone: codes.has('MED.FLUOROQUINOLONE'),
    muscleMedicine: codes.has('MED.STATIN') || codes.has('MED.OTHER_MUSCLE'),
    isotretinoin: codes.has('MED.ISOTRETINOIN'),
    diuretic: codes.has('MED.DIURETIC'),
    medicineCodes: [...codes],
  };
}

function loadNumbers(facts: Facts) {
  const spike = facts.value('spike');
  const ramp = facts.value('ramp');
  const intensity = facts.value('intensity');
  const week = facts.value('monotony');
  const rest = facts.value('restDays');
  return {
    spikeGrade: spike?.grade ?? null,
    spikeRatio: spike?.highest?.ratio ?? null,
    spikeWithoutReferenceM: spike?.withoutReference?.metres ?? null,
    rampPct: ramp?.pct ?? null,
    rampRiseKm: ramp === null || ramp.refKm === null ? 0 : ramp.w1Km - ramp.refKm,
    hi7: intensity?.hi7 ?? null,
    hiPrev3: intensity?.hiPrev3 ?? 0,
    monotony: week?.identical === true ? Infinity : (week?.monotony ?? null),
    rest7: rest?.rest7 ?? null,
    rest14: rest?.rest14 ?? null,
  };
}

function wellnessNumbers(facts: Facts) {
  const heaviness = facts.value('heaviness');
  const soreness = facts.value('soreness');
  const pulse = facts.value('restingPulse');
  const variability = facts.value('heartRateVariability');
  return {
    age: facts.value('age'),
    heavyOnset: heaviness?.onset ?? null,
    heavyDays7: heaviness?.heavyDays7 ?? 0,
    persists14: facts.value('persistence14')?.holds === true,
    persists28: facts.value('persistence28')?.holds === true,
    deloadDone: facts.value('deload')?.done === true,
    soreToday: soreness?.today ?? null,
    provokedOn: soreness?.provokedOn ?? null,
    soreRecords: soreness?.sinceThen.length ?? 0,
    leastSore: Math.min(10, ...(soreness?.sinceThen ?? [])),
    hardSoreDays: facts.value('hardOnSoreLegs')?.days.length ?? 0,
    sleepH: facts.value('sleep')?.meanH ?? null,
    hooperZ: facts.value('hooper')?.z ?? null,
    pulseRise: pulse === null ? null : pulse.mean7 - pulse.meanBefore,
    pulseZ: pulse?.z ?? null,
    hrv: variability?.mean7 ?? null,
    hrvMean: variability?.meanBefore ?? 0,
    hrvSd: variability?.sdBefore ?? 0,
  };
}

function fuelNumbers(facts: Facts) {
  const daily = facts.value('dailyCarbohydrate');
  const weighed = facts.value('weighedRuns') ?? [];
  const gained = weighed.filter(({ gainKg, min }) => gainKg >= 0.2 - 1e-9 && min >= 60 - 1e-9);
  const lost = weighed.filter((run) => !gained.includes(run));
  return {
    carbLowDays: daily?.lowDays ?? 0,
    carbCompleteDays: daily?.completeDays ?? 0,
    preLow: facts.value('carbohydrateBefore')?.lastLow?.amount ?? null,
    duringLow: facts.value('carbohydrateDuring')?.lastLow?.amount ?? null,
    afterLow: facts.value('carbohydrateAfter')?.lastLow?.amount ?? null,
    loss2Pct: lost.findLast(({ lossPct }) => lossPct >= 2 - 1e-9 && lossPct < 3 - 1e-9)?.lossPct ?? null,
    loss3Pct: lost.findLast(({ lossPct }) => lossPct >= 3 - 1e-9)?.lossPct ?? null,
    gainKg: gained.at(-1)?.gainKg ?? null,
    urineColour: facts.value('urineColour'),
  };
}

function bodyNumbers(facts: Facts) {
  const { record, window, asOf } = facts;
  const { profile } = record;
  return {
    cadence: facts.value('cadence')?.at33 ?? null,
    overstride: record.overstrideObserved === true,
    strengthSessions: facts.value('strength')?.sessions ?? null,
    fourWeeksKnown: window.historyDays >= 28 && window.coverage(-27, 0) >= 0.8 - 1e-9,
    shoeKm: facts.value('shoeInUse')?.km ?? null,
    tracksPhysical: profile.tracksPhysical === true,
    physicalDaysAgo: profile.lastPhysicalOn === undefined ? null : daysBetween(profile.lastPhysicalOn, asOf),
  };
}
