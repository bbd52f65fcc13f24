import { type HandFact, type HandFinding, answered } from './hand-finding.ts';
import type { ReadyNumbers } from './ready-numbers.ts';

const E = 1e-9;

const CHEST_PAIN = answered('chest_pain');
const FAINTED = answered('syncope');
const PALPITATIONS = answered('palpitations');
const DYSPNOEA = answered('dyspnoea');
const VIRAL_ILLNESS = answered('viral_illness');
const ONE_LEG_SWOLLEN = answered('unilateral_leg_swelling');
const HAEMOPTYSIS = answered('haemoptysis');
const DARK_URINE = answered('dark_urine');
const MUSCLE_PAIN = answered('muscle_pain');
const MUSCLE_WEAKNESS = answered('muscle_weakness');
const SADDLE_NUMBNESS = answered('saddle_numbness');
const BLADDER_BOWEL = answered('bladder_bowel_change');
const NEW_WEAKNESS = answered('new_weakness');
const REST_PAIN_FOOT = answered('rest_pain_foot');
const WOUND = answered('nonhealing_wound');
const VAGINAL_BLEEDING = answered('vaginal_bleeding');
const FLUID_LEAK = answered('fluid_leak');
const CONTRACTIONS = answered('contractions');
const DIZZINESS = answered('dizziness');
const LOSING_MASS = answered('weight_loss_unexplained');
const NIGHT_SWEATS = answered('night_sweats');
const TENDON_PAIN = answered('tendon_pain');
const PARAESTHESIA = answered('paraesthesia');

const CHEST_PAIN_SEEN = [CHEST_PAIN];
const FAINTED_SEEN = [FAINTED];
const PALPITATIONS_SEEN = [PALPITATIONS];
const PALPITATIONS_DURING_SEEN: readonly HandFact[] = [
  { key: 'palpitations', value: 'during exercise', unit: null, on: null, comparedWith: null },
];
const DYSPNOEA_SEEN = [DYSPNOEA];
const COLD_LEG_SEEN = [answered('cold_pale_numb_leg_sudden')];
const LEG_PAIN_SEEN = [answered('leg_pain_not_settling')];
const NEW_WEAKNESS_SEEN = [NEW_WEAKNESS];
const REST_PAIN_SEEN = [REST_PAIN_FOOT];
const REST_PAIN_AND_WOUND_SEEN = [REST_PAIN_FOOT, WOUND];
const WOUND_SEEN = [WOUND];
const COLLAPSE_HOT_SEEN = [answered('collapse_hot')];
const ILL_AFTER_DRINKING_SEEN = [answered('hyponatraemia_symptoms')];
const BONE_PAIN_SEEN = [answered('focal_bone_pain')];
const HOT_RED_LEG_SEEN = [answered('hot_red_leg_fever')];
const LOSING_MASS_SEEN = [LOSING_MASS];
const LOSING_MASS_AND_SWEATS_SEEN = [LOSING_MASS, NIGHT_SWEATS];
const NIGHT_SWEATS_SEEN = [NIGHT_SWEATS];
const SELF_HARM_SEEN = [answered('self_harm')];
const BLACK_STOOL_SEEN = [answered('black_stool')];
const SICKLE_COLLAPSE_SEEN = [answered('sickle_exertional_collapse')];
const MUSCLE_WEAKNESS_SEEN = [MUSCLE_WEAKNESS];
const PALPITATIONS_AND_WEAKNESS_SEEN = [PALPITATIONS, MUSCLE_WEAKNESS];

const HEART = ['aha-history-2020', 'esc-syncope-2018'];
const FAINTING = ['esc-syncope-2018', 'aha-history-2020'];
const VIRUS = ['myocarditis-2025'];
const CLOT = ['nice-ng158'];
const ARTERIES = ['arterial-guideline-2024'];
const COMPARTMENT = ['statpearls-compartment'];
const MUSCLE_BREAKDOWN = ['oconnor-2008'];
const SPINE = ['spinal-claudication'];
const HEAT_AND_DRINKING = ['eah-consensus-2015'];
const PREGNANCY = ['pregnancy-acog-804'];
const BONE = ['reds-cat2'];
const GENERAL = ['nhs-fatigue'];
const SICKLE = ['harmon-2012'];
const ANTIBIOTIC = ['mhra-2019'];
const MUSCLE_MEDICINE = ['ctt-2022', 'who-atc'];
const WATER_TABLET = ['who-atc'];

export function redFlagsByHand(n: ReadyNumbers, found: HandFinding[]): void {
  heartByHand(n, found);
  legsByHand(n, found);
  generalByHand(n, found);
  medicineSignsByHand(n, found);
}

function heartByHand({ symptoms: s }: ReadyNumbers, found: HandFinding[]): void {
  const viral = s.viralDaysAgo !== null && s.viralDaysAgo <= 28 + E;
  if (s.chestPain) {
    const now = s.chestPainNow || (s.chestPainHoursAgo !== null && s.chestPainHoursAgo <= 24 + E);
    const urgency = now ? 'emergency' : 'urgent_same_day';
    found.push({ code: 'RF.CHEST_PAIN', urgency, grade: null, evidence: CHEST_PAIN_SEEN, sources: HEART });
  }
  if (s.fainted) {
    const recent = s.faintedHoursAgo === null || s.faintedHoursAgo <= 24 + E;
    const emergency = s.faintedNotRecovered || (s.faintedExertional && recent);
    const urgency = emergency ? 'emergency' : s.faintedExertional || recent ? 'urgent_same_day' : 'doctor_days';
    found.push({ code: 'RF.SYNCOPE', urgency, grade: null, evidence: FAINTED_SEEN, sources: FAINTING });
  }
  if (s.palpitations) {
    const evidence = s.palpitationsExertional ? PALPITATIONS_DURING_SEEN : PALPITATIONS_SEEN;
    if (s.fainted || s.chestPain) {
      found.push({ code: 'RF.PALPITATIONS', urgency: 'emergency', grade: null, evidence, sources: HEART });
    } else if (!viral && s.palpitationsExertional) {
      found.push({ code: 'RF.PALPITATIONS', urgency: 'doctor_days', grade: null, evidence, sources: HEART });
    } else if (!viral) {
      found.push({ code: 'W.PALPITATIONS', urgency: 'discuss', grade: null, evidence, sources: HEART });
    }
  }
  if (s.dyspnoeaSudden || s.dyspnoeaAtRest) {
    found.push({ code: 'RF.DYSPNOEA', urgency: 'emergency', grade: null, evidence: DYSPNOEA_SEEN, sources: HEART });
  } else if (s.dyspnoeaDisproportionate) {
    found.push({ code: 'RF.DYSPNOEA', urgency: 'doctor_days', grade: null, evidence: DYSPNOEA_SEEN, sources: HEART });
  }
  if (viral && (s.chestPain || s.palpitations || s.fainted || s.dyspnoeaDisproportionate)) {
    const evidence = [VIRAL_ILLNESS];
    if (s.chestPain) evidence.push(CHEST_PAIN);
    if (s.palpitations) evidence.push(PALPITATIONS);
    if (s.fainted) evidence.push(FAINTED);
    if (s.dyspnoea) evidence.push(DYSPNOEA);
    found.push({ code: 'RF.MYOCARDITIS', urgency: 'urgent_same_day', grade: null, evidence, sources: VIRUS });
  }
}

function legsByHand({ symptoms: s }: ReadyNumbers, found: HandFinding[]): void {
  if (s.oneLegSwollen) {
    const evidence = [ONE_LEG_SWOLLEN];
    if (s.dyspnoea) evidence.push(DYSPNOEA);
    if (s.chestPain) evidence.push(CHEST_PAIN);
    if (s.haemoptysis) evidence.push(HAEMOPTYSIS);
    const urgency = evidence.length > 1 ? 'emergency' : 'urgent_same_day';
    found.push({ code: 'RF.DVT', urgency, grade: null, evidence, sources: CLOT });
  }
  if (s.coldLeg) {
    const evidence = COLD_LEG_SEEN;
    found.push({ code: 'RF.ACUTE_LIMB_ISCHAEMIA', urgency: 'emergency', grade: null, evidence, sources: ARTERIES });
  }
  if (s.legPainHard || s.legPainNumb || s.legPainSevere) {
    const evidence = LEG_PAIN_SEEN;
    found.push({ code: 'RF.ACUTE_COMPARTMENT', urgency: 'emergency', grade: null, evidence, sources: COMPARTMENT });
  }
  if (s.darkUrine) {
    const worse = s.darkUrineReduced || s.darkUrineConfusion || (s.musclePainSevere && s.muscleWeakness);
    const urgency = worse ? 'emergency' : 'urgent_same_day';
    const evidence = [DARK_URINE];
    if (s.musclePain) evidence.push(MUSCLE_PAIN);
    if (s.muscleWeakness) evidence.push(MUSCLE_WEAKNESS);
    found.push({ code: 'RF.RHABDO', urgency, grade: null, evidence, sources: MUSCLE_BREAKDOWN });
  }
  if (s.saddleNumbness || s.bladderBowel || s.newWeaknessBothLegs) {
    const evidence: HandFact[] = [];
    if (s.saddleNumbness) evidence.push(SADDLE_NUMBNESS);
    if (s.bladderBowel) evidence.push(BLADDER_BOWEL);
    if (s.newWeakness) evidence.push(NEW_WEAKNESS);
    found.push({ code: 'RF.CAUDA_EQUINA', urgency: 'emergency', grade: null, evidence, sources: SPINE });
  }
  if (s.newWeakness) {
    const urgency = s.newWeaknessAscending || s.newWeaknessFace ? 'emergency' : 'urgent_same_day';
    found.push({ code: 'RF.NEURO_WEAKNESS', urgency, grade: null, evidence: NEW_WEAKNESS_SEEN, sources: SPINE });
  }
  if (s.restPainFoot) {
    const evidence = s.woundNotHealing ? REST_PAIN_AND_WOUND_SEEN : REST_PAIN_SEEN;
    found.push({ code: 'RF.LIMB_THREAT', urgency: 'urgent_same_day', grade: null, evidence, sources: ARTERIES });
  } else if (s.woundNotHealing) {
    const evidence = WOUND_SEEN;
    found.push({ code: 'RF.LIMB_THREAT', urgency: 'doctor_days', grade: null, evidence, sources: ARTERIES });
  }
}

function generalByHand({ symptoms: s, answers: a }: ReadyNumbers, found: HandFinding[]): void {
  if (s.collapseHot) {
    const evidence = COLLAPSE_HOT_SEEN;
    found.push({ code: 'RF.HEAT_STROKE', urgency: 'emergency', grade: null, evidence, sources: HEAT_AND_DRINKING });
  }
  if (s.illAfterDrinking) {
    const evidence = ILL_AFTER_DRINKING_SEEN;
    found.push({ code: 'RF.EAH', urgency: 'emergency', grade: null, evidence, sources: HEAT_AND_DRINKING });
  }
  if (a.pregnant && s.midwifeSign) {
    const evidence: HandFact[] = [];
    if (s.vaginalBleeding) evidence.push(VAGINAL_BLEEDING);
    if (s.fluidLeak) evidence.push(FLUID_LEAK);
    if (s.contractions) evidence.push(CONTRACTIONS);
    if (s.oneLegSwollen) evidence.push(ONE_LEG_SWOLLEN);
    if (s.dizziness) evidence.push(DIZZINESS);
    found.push({ code: 'RF.PREGNANCY', urgency: 'urgent_same_day', grade: null, evidence, sources: PREGNANCY });
  }
  if (s.bonePainHop || s.bonePainNight) {
    found.push({
      code: 'RF.BONE_STRESS',
      urgency: 'doctor_days',
      grade: null,
      evidence: BONE_PAIN_SEEN,
      sources: BONE,
    });
  }
  if (s.hotRedLeg) {
    const evidence = HOT_RED_LEG_SEEN;
    found.push({ code: 'RF.INFECTION', urgency: 'urgent_same_day', grade: null, evidence, sources: GENERAL });
  }
  if (s.losingMass || s.nightSweats) {
    const evidence = s.losingMass
      ? s.nightSweats
        ? LOSING_MASS_AND_SWEATS_SEEN
        : LOSING_MASS_SEEN
      : NIGHT_SWEATS_SEEN;
    found.push({ code: 'RF.SYSTEMIC', urgency: 'doctor_days', grade: null, evidence, sources: GENERAL });
  }
  if (s.selfHarm) {
    found.push({ code: 'RF.MENTAL', urgency: 'emergency', grade: null, evidence: SELF_HARM_SEEN, sources: GENERAL });
  }
  if (s.blackStool) {
    const evidence = BLACK_STOOL_SEEN;
    found.push({ code: 'RF.GI_BLEED', urgency: 'urgent_same_day', grade: null, evidence, sources: GENERAL });
  }
  if (s.sickleCollapse) {
    const evidence = SICKLE_COLLAPSE_SEEN;
    found.push({ code: 'RF.SICKLE_COLLAPSE', urgency: 'emergency', grade: null, evidence, sources: SICKLE });
  }
}

function medicineSignsByHand({ symptoms: s, medicines: m }: ReadyNumbers, found: HandFinding[]): void {
  if (m.fluoroquinolone && (s.tendonPain || s.musclePain || s.paraesthesia)) {
    const evidence: HandFact[] = [];
    if (s.tendonPain) evidence.push(TENDON_PAIN);
    if (s.musclePain) evidence.push(MUSCLE_PAIN);
    if (s.paraesthesia) evidence.push(PARAESTHESIA);
    found.push({
      code: 'RF.MED.FLUOROQUINOLONE',
      urgency: 'urgent_same_day',
      grade: null,
      evidence,
      sources: ANTIBIOTIC,
    });
  }
  const muscleSigns = m.muscleMedicine && (s.musclePainDiffuse || s.muscleWeakness);
  if (muscleSigns || (m.isotretinoin && s.musclePainSevere)) {
    const evidence: HandFact[] = [];
    if (s.musclePain) evidence.push(MUSCLE_PAIN);
    if (s.muscleWeakness) evidence.push(MUSCLE_WEAKNESS);
    if (s.darkUrine) evidence.push(DARK_URINE);
    const urgency = muscleSigns && s.darkUrine ? 'urgent_same_day' : 'doctor_days';
    found.push({ code: 'RF.MED.MUSCLE', urgency, grade: null, evidence, sources: MUSCLE_MEDICINE });
  }
  if (m.diuretic && (s.palpitations || s.muscleWeakness)) {
    const evidence = s.palpitations
      ? s.muscleWeakness
        ? PALPITATIONS_AND_WEAKNESS_SEEN
        : PALPITATIONS_SEEN
      : MUSCLE_WEAKNESS_SEEN;
    found.push({
      code: 'RF.MED.ELECTROLYTE',
      urgency: 'urgent_same_day',
      grade: null,
      evidence,
      sources: WATER_TABLET,
    });
  }
}
