import type { FindingCode, Urgency } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import type { AthleteRecord, SymptomAnswer } from '../src/record/athlete-record.ts';
import { assessed } from './assessed.ts';
import { checkIn, on } from './athlete.ts';

const found = (symptoms: readonly SymptomAnswer[], given: Partial<AthleteRecord> = {}) =>
  Object.fromEntries(assessed({ symptoms, ...given }).findings.map(({ code, urgency }) => [code, urgency]));

type Row = readonly [string, readonly SymptomAnswer[], Partial<Record<FindingCode, Urgency>>];
const s = (code: string, more: Omit<SymptomAnswer, 'code'> = {}): SymptomAnswer => ({ ...more, code });

/** 7.15, row by row. */
const ROWS: readonly Row[] = [
  ['chest pain now', [s('chest_pain', { now: true })], { 'RF.CHEST_PAIN': 'emergency' }],
  ['chest pain 24 h ago', [s('chest_pain', { hoursAgo: 24 })], { 'RF.CHEST_PAIN': 'emergency' }],
  ['chest pain 25 h ago', [s('chest_pain', { hoursAgo: 25 })], { 'RF.CHEST_PAIN': 'urgent_same_day' }],
  ['chest pain without an hour', [s('chest_pain')], { 'RF.CHEST_PAIN': 'urgent_same_day' }],
  ['fainted, not recovered', [s('syncope', { notRecovered: true, hoursAgo: 90 })], { 'RF.SYNCOPE': 'emergency' }],
  ['fainted on effort, no hour', [s('syncope', { exertional: true })], { 'RF.SYNCOPE': 'emergency' }],
  [
    'fainted on effort 25 h ago',
    [s('syncope', { exertional: true, hoursAgo: 25 })],
    { 'RF.SYNCOPE': 'urgent_same_day' },
  ],
  ['fainted, no hour', [s('syncope')], { 'RF.SYNCOPE': 'urgent_same_day' }],
  ['fainted 25 h ago', [s('syncope', { hoursAgo: 25 })], { 'RF.SYNCOPE': 'doctor_days' }],
  [
    'palpitations and chest pain',
    [s('palpitations'), s('chest_pain')],
    { 'RF.PALPITATIONS': 'emergency', 'RF.CHEST_PAIN': 'urgent_same_day' },
  ],
  [
    'palpitations after a virus',
    [s('palpitations', { exertional: true }), s('viral_illness', { daysAgo: 28 })],
    { 'RF.MYOCARDITIS': 'urgent_same_day' },
  ],
  [
    'palpitations long after a virus',
    [s('palpitations', { exertional: true }), s('viral_illness', { daysAgo: 29 })],
    { 'RF.PALPITATIONS': 'doctor_days' },
  ],
  ['a virus without a day is longer ago', [s('palpitations'), s('viral_illness')], { 'W.PALPITATIONS': 'discuss' }],
  ['palpitations at rest', [s('palpitations')], { 'W.PALPITATIONS': 'discuss' }],
  ['sudden breathlessness', [s('dyspnoea', { sudden: true })], { 'RF.DYSPNOEA': 'emergency' }],
  ['breathless at rest', [s('dyspnoea', { atRest: true, disproportionate: true })], { 'RF.DYSPNOEA': 'emergency' }],
  ['breathless out of proportion', [s('dyspnoea', { disproportionate: true })], { 'RF.DYSPNOEA': 'doctor_days' }],
  ['breathless, nothing more', [s('dyspnoea')], {}],
  [
    'breathless after a virus',
    [s('dyspnoea', { disproportionate: true }), s('viral_illness', { daysAgo: 3 })],
    { 'RF.DYSPNOEA': 'doctor_days', 'RF.MYOCARDITIS': 'urgent_same_day' },
  ],
  ['plain breathlessness after a virus', [s('dyspnoea'), s('viral_illness', { daysAgo: 3 })], {}],
  ['fever', [s('fever')], { 'W.ILLNESS.NO_TRAINING': 'discuss' }],
  ['one leg swollen', [s('unilateral_leg_swelling')], { 'RF.DVT': 'urgent_same_day' }],
  ['one leg swollen, plain breathlessness', [s('unilateral_leg_swelling'), s('dyspnoea')], { 'RF.DVT': 'emergency' }],
  ['one leg swollen, blood coughed', [s('unilateral_leg_swelling'), s('haemoptysis')], { 'RF.DVT': 'emergency' }],
  ['cold leg', [s('cold_pale_numb_leg_sudden')], { 'RF.ACUTE_LIMB_ISCHAEMIA': 'emergency' }],
  [
    'leg pain not settling, hard',
    [s('leg_pain_not_settling', { hard: true })],
    { 'RF.ACUTE_COMPARTMENT': 'emergency' },
  ],
  ['leg pain not settling, nothing more', [s('leg_pain_not_settling')], {}],
  ['dark urine', [s('dark_urine')], { 'RF.RHABDO': 'urgent_same_day' }],
  ['dark urine, little of it', [s('dark_urine', { reducedUrine: true })], { 'RF.RHABDO': 'emergency' }],
  [
    'dark urine, severe pain and weakness',
    [s('dark_urine'), s('muscle_pain', { severe: true }), s('muscle_weakness')],
    { 'RF.RHABDO': 'emergency' },
  ],
  [
    'dark urine, pain and weakness',
    [s('dark_urine'), s('muscle_pain'), s('muscle_weakness')],
    { 'RF.RHABDO': 'urgent_same_day' },
  ],
  ['saddle numbness', [s('saddle_numbness')], { 'RF.CAUDA_EQUINA': 'emergency' }],
  ['bladder or bowel', [s('bladder_bowel_change')], { 'RF.CAUDA_EQUINA': 'emergency' }],
  [
    'both legs weak',
    [s('new_weakness', { bothLegs: true })],
    { 'RF.CAUDA_EQUINA': 'emergency', 'RF.NEURO_WEAKNESS': 'urgent_same_day' },
  ],
  ['ascending weakness', [s('new_weakness', { ascending: true })], { 'RF.NEURO_WEAKNESS': 'emergency' }],
  ['face, arm, speech', [s('new_weakness', { faceArmSpeech: true })], { 'RF.NEURO_WEAKNESS': 'emergency' }],
  ['new weakness', [s('new_weakness')], { 'RF.NEURO_WEAKNESS': 'urgent_same_day' }],
  ['rest pain', [s('rest_pain_foot'), s('nonhealing_wound')], { 'RF.LIMB_THREAT': 'urgent_same_day' }],
  ['a wound that does not heal', [s('nonhealing_wound')], { 'RF.LIMB_THREAT': 'doctor_days' }],
  ['collapse in the heat', [s('collapse_hot')], { 'RF.HEAT_STROKE': 'emergency' }],
  ['ill after drinking, vomiting', [s('hyponatraemia_symptoms', { vomiting: true })], { 'RF.EAH': 'emergency' }],
  ['ill after drinking, nothing more', [s('hyponatraemia_symptoms')], {}],
  ['bone pain on hopping', [s('focal_bone_pain', { hop: true })], { 'RF.BONE_STRESS': 'doctor_days' }],
  ['bone pain, nothing more', [s('focal_bone_pain')], {}],
  ['hot red leg', [s('hot_red_leg_fever')], { 'RF.INFECTION': 'urgent_same_day' }],
  ['night sweats', [s('night_sweats')], { 'RF.SYSTEMIC': 'doctor_days' }],
  ['self-harm', [s('self_harm')], { 'RF.MENTAL': 'emergency' }],
  ['black stool', [s('black_stool')], { 'RF.GI_BLEED': 'urgent_same_day' }],
  ['sickle collapse', [s('sickle_exertional_collapse')], { 'RF.SICKLE_COLLAPSE': 'emergency' }],
  ['walking symptom without risk', [s('exertional_leg_symptom_walking')], {}],
];

describe('7.15 from answer to finding', () => {
  it.each(ROWS)('%s', (_name, symptoms, expected) => expect(found(symptoms)).toEqual(expected));

  it('pregnant with a swollen leg or dizziness', () => {
    const pregnant = { privateHealth: { pregnant: true } };
    expect(found([s('dizziness')], pregnant)).toEqual({ 'RF.PREGNANCY': 'urgent_same_day' });
    expect(found([s('dizziness')])).toEqual({});
    expect(found([], { ...pregnant, checkIns: [checkIn(0, { heaviness: 5 })] })).toEqual({
      'W.HEAVY.NOW': 'info',
      'W.PREG.NOTE': 'discuss',
    });
    expect(found([s('black_stool')], { ...pregnant, checkIns: [checkIn(0, { heaviness: 5 })] })).not.toHaveProperty(
      'W.PREG.NOTE',
    );
  });

  it('medicines with muscle, tendon or salt signs', () => {
    const takes = (generic: string, stopDay?: number) => ({
      medicines: [{ generic, ...(stopDay === undefined ? {} : { stopOn: on(stopDay) }) }],
    });
    expect(found([s('tendon_pain')], takes('ciprofloxacin', -180))).toEqual({
      'RF.MED.FLUOROQUINOLONE': 'urgent_same_day',
    });
    expect(found([s('tendon_pain')], takes('ciprofloxacin', -181))).toEqual({});
    expect(found([s('muscle_pain', { diffuse: true })], takes('Simvastatin'))).toEqual({
      'RF.MED.MUSCLE': 'doctor_days',
    });
    expect(found([s('muscle_pain')], takes('simvastatin'))).toEqual({});
    expect(found([s('muscle_weakness'), s('dark_urine')], takes('colchicine'))).toMatchObject({
      'RF.MED.MUSCLE': 'urgent_same_day',
    });
    expect(found([s('muscle_pain', { severe: true })], takes('isotretinoin'))).toEqual({
      'RF.MED.MUSCLE': 'doctor_days',
    });
    expect(found([s('palpitations')], takes('furosemide'))).toEqual({
      'RF.MED.ELECTROLYTE': 'urgent_same_day',
      'W.PALPITATIONS': 'discuss',
    });
    expect(found([s('palpitations')], takes('furosemide', -1))).toEqual({ 'W.PALPITATIONS': 'discuss' });
    expect(found([s('palpitations')], takes('furosemide', 0))).toHaveProperty('RF.MED.ELECTROLYTE');
  });

  it('stops training from urgent_same_day and for five codes below', () => {
    const stops = (...symptoms: readonly SymptomAnswer[]) => assessed({ symptoms }).stopTraining;
    expect(stops(s('dark_urine'))).toBe(true);
    expect(stops(s('syncope', { hoursAgo: 99 }))).toBe(true);
    expect(stops(s('palpitations', { exertional: true }))).toBe(true);
    expect(stops(s('dyspnoea', { disproportionate: true }))).toBe(true);
    expect(stops(s('focal_bone_pain', { night: true }))).toBe(true);
    expect(stops(s('fever'))).toBe(true);
    expect(stops(s('night_sweats'))).toBe(false);
    expect(stops(s('nonhealing_wound'))).toBe(false);
    expect(stops(s('palpitations'))).toBe(false);
  });
});
