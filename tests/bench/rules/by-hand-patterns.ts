import type { FindingCode } from '@freshlegs/domain';
import { type HandFact, type HandFinding, answered } from './hand-finding.ts';
import type { ReadyNumbers } from './ready-numbers.ts';

const E = 1e-9;

const ECQ_DEFINITE: HandFact = { key: 'ecq', value: 'definite', unit: null, on: null, comparedWith: null };
const ECQ_ATYPICAL: HandFact = { key: 'ecq', value: 'atypical', unit: null, on: null, comparedWith: null };
const UPHILL: HandFact = { key: 'ecq.grade', value: 1, unit: null, on: null, comparedWith: null };
const ON_THE_LEVEL: HandFact = { key: 'ecq.grade', value: 2, unit: null, on: null, comparedWith: null };
const DEFINITE_UPHILL = [ECQ_DEFINITE, UPHILL];
const DEFINITE_ON_THE_LEVEL = [ECQ_DEFINITE, ON_THE_LEVEL];
const ATYPICAL_UPHILL = [ECQ_ATYPICAL, UPHILL];
const ATYPICAL_ON_THE_LEVEL = [ECQ_ATYPICAL, ON_THE_LEVEL];

const WALKING_AT_RISK = [answered('padIncreasedRisk'), answered('exertional_leg_symptom_walking')];

const CECS_ONSET = answered('cecsAnswers.reproducibleOnset');
const CECS_WORSE = answered('cecsAnswers.worsensIfContinue');
const CECS_EASES = answered('cecsAnswers.easesWithRest');
const CECS_BILATERAL = answered('cecsAnswers.bilateral');
const CECS_WEAK_ANKLE = answered('cecsAnswers.paraesthesiaOrWeakAnkle');
const CECS_HARD_MUSCLE = answered('cecsAnswers.hardMuscleOrBulge');

const PAES_CRAMP = answered('paesAnswers.calfCrampExertion');
const PAES_UNDER_40 = answered('paesAnswers.ageUnder40');
const PAES_RELIEF = answered('paesAnswers.quickRelief');
const PAES_COLD_FOOT = answered('paesAnswers.coldOrPaleFoot');
const PAES_POINTING = answered('paesAnswers.plantarflexionProvokes');
const PAES_TINGLING = answered('paesAnswers.paraesthesia');

const THIGH_SEEN = [
  answered('eiaeAnswers.unilateralThighButtock'),
  answered('eiaeAnswers.nearMaxEffortOnly'),
  answered('eiaeAnswers.resolvesWithin5min'),
];
const STANDING_SEEN = [
  answered('neurogenicAnswers.standingProvokes'),
  answered('neurogenicAnswers.sittingOrBendingRelieves'),
];
const END_OF_DAY_SEEN = [
  answered('venousAnswers.worseEndOfDay'),
  answered('venousAnswers.betterElevation'),
  answered('venousAnswers.bilateralOrVaricose'),
];

const WALKING_QUESTIONS = ['ecq-1992', 'arterial-guideline-2024'];
const ARTERIES = ['arterial-guideline-2024'];
const LOWER_LEG = ['fraipont-2003'];
const CALF_ARTERY = ['joy-2015'];
const ILIAC_ARTERY = ['iliac-case-2021'];
const SPINE = ['spinal-claudication'];
const VEINS = ['venous-brun-2003'];
const MEDICINES = ['who-atc', 'vanhees-1991', 'ctt-2022'];
const ENERGY = ['reds-cat2', 'melin-2014'];

const MEDICINE_WORDS: Readonly<Record<Extract<FindingCode, `MED.${string}`>, string>> = {
  'MED.BETA_BLOCKER': 'a medicine that slows the heart',
  'MED.ACE_ARB': 'a blood-pressure medicine',
  'MED.DIURETIC': 'a water tablet',
  'MED.CCB': 'a blood-pressure medicine that can make ankles swell',
  'MED.STATIN': 'a cholesterol medicine',
  'MED.OTHER_MUSCLE': 'a medicine that can affect muscles',
  'MED.FLUOROQUINOLONE': 'an antibiotic that can affect tendons, muscles and nerves',
  'MED.SEDATING_H1': 'an allergy or sleep medicine that can make people drowsy',
  'MED.SSRI_SNRI': 'a medicine that can cause tiredness',
  'MED.CORTICOSTEROID': 'a steroid medicine, which can weaken the thighs',
  'MED.ISOTRETINOIN': 'a skin medicine that can cause muscle aches',
  'MED.B12_DEPLETING': 'a medicine that can lower vitamin B12 over the years',
  'MED.NSAID': 'a painkiller that can irritate the gut and kidneys on long efforts',
  'MED.HORMONAL': 'a hormone medicine',
  'MED.UNKNOWN': 'a medicine that is not in our table',
};

export function patternsByHand(n: ReadyNumbers, found: HandFinding[]): void {
  circulationByHand(n, found);
  questionnairesByHand(n, found);
  medicinesAndEnergyByHand(n, found);
}

function circulationByHand({ symptoms: s, answers: a }: ReadyNumbers, found: HandFinding[]): void {
  if (a.ecq === 'definite') {
    const evidence = a.ecqGrade === 2 ? DEFINITE_ON_THE_LEVEL : DEFINITE_UPHILL;
    found.push({ code: 'C.ECQ.DEFINITE', urgency: 'doctor_weeks', grade: null, evidence, sources: WALKING_QUESTIONS });
  } else if (a.ecq === 'atypical') {
    const evidence = a.ecqGrade === 2 ? ATYPICAL_ON_THE_LEVEL : ATYPICAL_UPHILL;
    found.push({ code: 'C.ECQ.ATYPICAL', urgency: 'doctor_weeks', grade: null, evidence, sources: WALKING_QUESTIONS });
  }
  if (s.walkingSymptom && a.arterialRisk) {
    const evidence = WALKING_AT_RISK;
    found.push({ code: 'C.PAD.RISK_SYMPTOM', urgency: 'doctor_weeks', grade: null, evidence, sources: ARTERIES });
  }
  if (a.paesCramp && a.paesUnder40 && a.paesRelief && a.paesSign) {
    const evidence = [PAES_CRAMP, PAES_UNDER_40, PAES_RELIEF];
    if (a.paesColdFoot) evidence.push(PAES_COLD_FOOT);
    if (a.paesPointing) evidence.push(PAES_POINTING);
    if (a.paesTingling) evidence.push(PAES_TINGLING);
    found.push({ code: 'C.PAES.PATTERN', urgency: 'doctor_weeks', grade: null, evidence, sources: CALF_ARTERY });
  }
  if (a.eiaeOneSide && a.eiaeNearMax && a.eiaeResolves) {
    const evidence = THIGH_SEEN;
    found.push({ code: 'C.EIAE.PATTERN', urgency: 'doctor_weeks', grade: null, evidence, sources: ILIAC_ARTERY });
  }
}

function questionnairesByHand({ answers: a }: ReadyNumbers, found: HandFinding[]): void {
  if (
    a.cecsOnset &&
    a.cecsWorse &&
    a.cecsEases &&
    !a.cecsAtRest &&
    a.cecsSign &&
    a.cecsEpisodes >= 3 - E &&
    a.cecsWeeks >= 2 - E
  ) {
    const evidence = [CECS_ONSET, CECS_WORSE, CECS_EASES];
    if (a.cecsBilateral) evidence.push(CECS_BILATERAL);
    if (a.cecsWeakAnkle) evidence.push(CECS_WEAK_ANKLE);
    if (a.cecsHardMuscle) evidence.push(CECS_HARD_MUSCLE);
    found.push({ code: 'C.CECS.PATTERN', urgency: 'doctor_weeks', grade: null, evidence, sources: LOWER_LEG });
  }
  if (a.standing && a.sittingRelieves) {
    const evidence = STANDING_SEEN;
    found.push({ code: 'C.NEUROGENIC.PATTERN', urgency: 'doctor_weeks', grade: null, evidence, sources: SPINE });
  }
  if (a.venousEvening && a.venousElevation && a.venousVeins) {
    const evidence = END_OF_DAY_SEEN;
    found.push({ code: 'C.VENOUS.PATTERN', urgency: 'discuss', grade: null, evidence, sources: VEINS });
  }
}

function medicinesAndEnergyByHand({ answers: a, medicines: m, wellness: w }: ReadyNumbers, found: HandFinding[]): void {
  if (w.heavyOnset !== null) {
    for (const { code, changedOn } of m.listed) {
      found.push({
        code,
        urgency: 'discuss',
        grade: null,
        evidence: [
          { key: 'medicine.class', value: MEDICINE_WORDS[code], unit: null, on: changedOn, comparedWith: null },
        ],
        sources: MEDICINES,
      });
    }
  }
  const major = (a.missedPeriods >= 3 - E && !a.missedExplained) || a.boneStress;
  if (major || a.energySigns >= 3) {
    found.push({
      code: major ? 'F.LEA.MAJOR' : 'F.LEA.MINOR',
      urgency: major ? 'doctor_weeks' : 'discuss',
      grade: null,
      evidence: [{ key: 'energy.signs', value: a.energySigns, unit: null, on: null, comparedWith: null }],
      sources: ENERGY,
    });
  }
}
