import type { Urgency } from '@freshlegs/domain';
import { Engine, type RuleProperties, type TopLevelCondition } from 'json-rules-engine';
import type { ReadyNumbers } from './ready-numbers.ts';

type Group = keyof ReadyNumbers;
type Test = { fact: Group; path: string; operator: string; value: unknown };

const test = (fact: Group, path: string, operator: string, value: unknown): Test => ({
  fact,
  path: `$.${path}`,
  operator,
  value,
});
const yes = (fact: Group, ...paths: readonly string[]): Test[] => paths.map((path) => test(fact, path, 'equal', true));
const no = (fact: Group, path: string): Test => test(fact, path, 'equal', false);
const from = (fact: Group, path: string, value: number): Test => test(fact, path, 'greaterThanInclusive', value - 1e-9);
const over = (fact: Group, path: string, value: number): Test => test(fact, path, 'greaterThan', value + 1e-9);
const upTo = (fact: Group, path: string, value: number): Test => test(fact, path, 'lessThanInclusive', value + 1e-9);
const under = (fact: Group, path: string, value: number): Test => test(fact, path, 'lessThan', value - 1e-9);
const given = (fact: Group, path: string): Test => test(fact, path, 'notEqual', null);

const rule = (code: string, urgency: Urgency, conditions: TopLevelCondition): RuleProperties => ({
  conditions,
  event: { type: code, params: { urgency } },
});
const s = 'symptoms';

/** Conditions of the rules as data, where one comparison of ready numbers decides: the form a rule engine takes. */
const CONDITIONS: readonly RuleProperties[] = [
  rule('RF.ACUTE_LIMB_ISCHAEMIA', 'emergency', { all: yes(s, 'coldLeg') }),
  rule('RF.ACUTE_COMPARTMENT', 'emergency', { any: yes(s, 'legPainHard', 'legPainNumb', 'legPainSevere') }),
  rule('RF.CAUDA_EQUINA', 'emergency', { any: yes(s, 'saddleNumbness', 'bladderBowel', 'newWeaknessBothLegs') }),
  rule('RF.HEAT_STROKE', 'emergency', { all: yes(s, 'collapseHot') }),
  rule('RF.EAH', 'emergency', { all: yes(s, 'illAfterDrinking') }),
  rule('RF.PREGNANCY', 'urgent_same_day', { all: [...yes('answers', 'pregnant'), ...yes(s, 'midwifeSign')] }),
  rule('RF.BONE_STRESS', 'doctor_days', { any: yes(s, 'bonePainHop', 'bonePainNight') }),
  rule('RF.INFECTION', 'urgent_same_day', { all: yes(s, 'hotRedLeg') }),
  rule('RF.SYSTEMIC', 'doctor_days', { any: yes(s, 'losingMass', 'nightSweats') }),
  rule('RF.MENTAL', 'emergency', { all: yes(s, 'selfHarm') }),
  rule('RF.GI_BLEED', 'urgent_same_day', { all: yes(s, 'blackStool') }),
  rule('RF.SICKLE_COLLAPSE', 'emergency', { all: yes(s, 'sickleCollapse') }),
  rule('RF.MED.FLUOROQUINOLONE', 'urgent_same_day', {
    all: [...yes('medicines', 'fluoroquinolone'), { any: yes(s, 'tendonPain', 'musclePain', 'paraesthesia') }],
  }),
  rule('RF.MED.ELECTROLYTE', 'urgent_same_day', {
    all: [...yes('medicines', 'diuretic'), { any: yes(s, 'palpitations', 'muscleWeakness') }],
  }),
  rule('C.ECQ.DEFINITE', 'doctor_weeks', { all: [test('answers', 'ecq', 'equal', 'definite')] }),
  rule('C.ECQ.ATYPICAL', 'doctor_weeks', { all: [test('answers', 'ecq', 'equal', 'atypical')] }),
  rule('C.PAD.RISK_SYMPTOM', 'doctor_weeks', { all: [...yes(s, 'walkingSymptom'), ...yes('answers', 'arterialRisk')] }),
  rule('C.CECS.PATTERN', 'doctor_weeks', {
    all: [
      ...yes('answers', 'cecsOnset', 'cecsWorse', 'cecsEases', 'cecsSign'),
      no('answers', 'cecsAtRest'),
      from('answers', 'cecsEpisodes', 3),
      from('answers', 'cecsWeeks', 2),
    ],
  }),
  rule('C.PAES.PATTERN', 'doctor_weeks', {
    all: yes('answers', 'paesCramp', 'paesUnder40', 'paesRelief', 'paesSign'),
  }),
  rule('C.EIAE.PATTERN', 'doctor_weeks', { all: yes('answers', 'eiaeOneSide', 'eiaeNearMax', 'eiaeResolves') }),
  rule('C.NEUROGENIC.PATTERN', 'doctor_weeks', { all: yes('answers', 'standing', 'sittingRelieves') }),
  rule('C.VENOUS.PATTERN', 'discuss', { all: yes('answers', 'venousEvening', 'venousElevation', 'venousVeins') }),
  rule('W.HEAVY.PERSIST28', 'doctor_weeks', { all: yes('wellness', 'persists28') }),
  rule('W.FUNCTION_LIMITED', 'doctor_days', {
    all: [...yes(s, 'limited'), given('wellness', 'heavyOnset'), from(s, 'limitedDays', 3)],
  }),
  rule('W.ILLNESS.NO_TRAINING', 'discuss', { all: yes(s, 'fever') }),
  rule('W.DOMS.EXPECTED', 'info', {
    all: [
      given('wellness', 'provokedOn'),
      from('wellness', 'soreToday', 4),
      test('wellness', 'provokedOn', 'greaterThanInclusive', -3),
    ],
  }),
  rule('L.THROUGH_SORENESS', 'info', { all: [from('wellness', 'hardSoreDays', 2)] }),
  rule('W.HOOPER.UP', 'info', { all: [from('wellness', 'hooperZ', 1), under('wellness', 'hooperZ', 2)] }),
  rule('W.HOOPER.MARKED', 'info', { all: [from('wellness', 'hooperZ', 2)] }),
  rule('W.RHR.UP', 'info', { any: [from('wellness', 'pulseRise', 5), from('wellness', 'pulseZ', 2)] }),
  rule('L.SPIKE.SMALL', 'info', { all: [test('load', 'spikeGrade', 'equal', 'small')] }),
  rule('L.SPIKE.MODERATE', 'info', { all: [test('load', 'spikeGrade', 'equal', 'moderate')] }),
  rule('L.SPIKE.LARGE', 'info', { all: [test('load', 'spikeGrade', 'equal', 'large')] }),
  rule('L.SPIKE.NO_REFERENCE', 'info', { all: [given('load', 'spikeWithoutReferenceM')] }),
  rule('L.RAMP.INFO', 'info', {
    all: [over('load', 'rampPct', 10), upTo('load', 'rampPct', 30), from('load', 'rampRiseKm', 5)],
  }),
  rule('L.RAMP.WATCH', 'info', { all: [over('load', 'rampPct', 30), from('load', 'rampRiseKm', 5)] }),
  rule('L.MONOTONY.WATCH', 'info', { all: [over('load', 'monotony', 2), upTo('load', 'monotony', 2.5)] }),
  rule('L.MONOTONY.HIGH', 'info', { all: [over('load', 'monotony', 2.5)] }),
  rule('L.REST.NONE14', 'info', { all: [test('load', 'rest14', 'equal', 0)] }),
  rule('L.REST.NONE7', 'info', {
    all: [test('load', 'rest7', 'equal', 0), test('load', 'rest14', 'notEqual', 0)],
  }),
  rule('F.PRE.LOW', 'info', { all: [given('fuel', 'preLow')] }),
  rule('F.DURING.LOW', 'info', { all: [given('fuel', 'duringLow')] }),
  rule('F.RECOVERY.LOW', 'info', { all: [given('fuel', 'afterLow')] }),
  rule('H.BML.2_3', 'info', { all: [given('fuel', 'loss2Pct')] }),
  rule('H.BML.3PLUS', 'info', { all: [given('fuel', 'loss3Pct')] }),
  rule('H.GAIN', 'info', { all: [given('fuel', 'gainKg')] }),
  rule('H.URINE.DARK', 'info', { all: [from('fuel', 'urineColour', 7), no(s, 'darkUrine')] }),
  rule('M.CADENCE.PROMPT', 'info', { all: [...yes('body', 'overstride'), upTo('body', 'cadence', 164)] }),
  rule('M.STRENGTH.NONE', 'info', {
    all: [test('body', 'strengthSessions', 'equal', 0), ...yes('body', 'fourWeeksKnown')],
  }),
  rule('M.SHOE.500', 'info', { all: [from('body', 'shoeKm', 500), upTo('body', 'shoeKm', 800)] }),
  rule('M.SHOE.800', 'info', { all: [over('body', 'shoeKm', 800)] }),
];

/** The codes that the engine judges; the comparison is made on these alone. */
export const ENGINE_CODES: ReadonlySet<string> = new Set(CONDITIONS.map(({ event }) => event.type));

/** An engine with all of them, told once. */
export const jsonRulesEngine = (): Engine => new Engine([...CONDITIONS], { allowUndefinedFacts: false });

/** What the engine finds in one athlete. */
export async function findingsByEngine(engine: Engine, numbers: ReadyNumbers): Promise<readonly string[]> {
  const { events } = await engine.run({ ...numbers });
  return events.map(({ type, params }) => `${type} ${String(params?.['urgency'])}`);
}
