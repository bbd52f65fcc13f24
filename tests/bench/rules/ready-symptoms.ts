import type { Facts } from '@freshlegs/rules';

const NONE = { has: () => false, with: () => false, amount: () => null } as const;

/** The symptoms that were answered with yes, and the attributes that rules ask for. */
export function symptomNumbers(facts: Facts) {
  const symptoms = facts.value('symptoms') ?? NONE;
  const has = (code: string): boolean => symptoms.has(code);
  const answered = (code: string, attribute: string): boolean => symptoms.with(code, attribute);
  const amount = (code: string, attribute: string): number | null => symptoms.amount(code, attribute);
  return {
    anyAnswered: facts.record.symptoms.length > 0,
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
    vaginalBleeding: has('vaginal_bleeding'),
    fluidLeak: has('fluid_leak'),
    contractions: has('contractions'),
    dizziness: has('dizziness'),
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
