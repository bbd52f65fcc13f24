import type { ReadingName } from '../src/kernel/facts.ts';
import type { AthleteRecord, CheckIn, Session } from '../src/record/athlete-record.ts';
import { athlete, checkIn, days, on, other, rest, run } from './athlete.ts';

type Forget = (record: AthleteRecord) => AthleteRecord;

/** A way to take what a reading needs out of a record, and the verdict that rules which need it then give. */
interface Removal {
  readonly what: string;
  readonly forget: Forget;
  readonly gives: 'insufficient-data' | 'not-applicable';
}

const removal = (what: string, forget: Forget, gives: Removal['gives'] = 'insufficient-data'): Removal => ({
  what,
  forget,
  gives,
});

/** Everything before a day is gone: the log begins there. */
const since =
  (offset: number): Forget =>
  (record) => ({
    ...record,
    sessions: record.sessions.filter((one) => one.on >= on(offset)),
    checkIns: record.checkIns.filter((one) => one.on >= on(offset)),
    explicitRest: record.explicitRest.filter((day) => day >= on(offset)),
  });
/** Nothing was logged on these days. */
const silent =
  (from: number, to: number): Forget =>
  (record) => {
    const kept = (day: string): boolean => day < on(from) || day > on(to);
    return {
      ...record,
      sessions: record.sessions.filter((one) => kept(one.on)),
      checkIns: record.checkIns.filter((one) => kept(one.on)),
      explicitRest: record.explicitRest.filter(kept),
    };
  };
const item =
  (name: Exclude<keyof CheckIn, 'on'>, from = -70): Forget =>
  (record) => ({
    ...record,
    checkIns: record.checkIns.map((one) => {
      if (one.on < on(from)) return one;
      const { [name]: _forgotten, ...others } = one;
      return others;
    }),
  });
const member =
  (name: keyof Session): Forget =>
  (record) => ({
    ...record,
    sessions: record.sessions.map((one) => {
      const { [name]: _forgotten, ...others } = one;
      return others as Session;
    }),
  });
const profile =
  (...names: readonly (keyof AthleteRecord['profile'])[]): Forget =>
  (record) => ({
    ...record,
    profile: Object.fromEntries(
      Object.entries(record.profile).filter(([name]) => !(names as readonly string[]).includes(name)),
    ) as unknown as AthleteRecord['profile'],
  });
const answers =
  (name: string): Forget =>
  (record) => ({
    ...record,
    questionnaires: Object.fromEntries(Object.entries(record.questionnaires).filter(([key]) => key !== name)),
  });
const questionnaire = (name: string): readonly Removal[] => [removal('its answers', answers(name))];
const heavinessGone = removal('heaviness', item('heaviness'));

/**
 * For each reading that a rule may declare as a need: how it is taken away. A text instead is the reason why it cannot
 * be: the few exceptions.
 */
export const REMOVALS: Readonly<Record<ReadingName, readonly Removal[] | string>> = {
  acuteChronic: [removal('the month before', since(-20)), removal('six silent days', silent(-20, -15))],
  age: [removal('the age', profile('ageYears', 'birthDate'))],
  arterialRisk: 'known atherosclerosis counts at any age; without an age the rule itself says that the age is missing',
  cadence: [
    removal('cadence', member('cadencePerMin'), 'not-applicable'),
    removal('the runs before the last nine days', since(-9)),
  ],
  carbohydrateAfter: [removal('what was eaten', member('recoveryCarbG')), removal('the mass', profile('massKg'))],
  carbohydrateBefore: [removal('what was eaten', member('preCarbG')), removal('the mass', profile('massKg'))],
  carbohydrateDuring: [removal('what was eaten', member('duringCarbG'))],
  cecsAnswers: questionnaire('cecs'),
  dailyCarbohydrate: [removal('food', item('carbG')), removal('the mass', profile('massKg'))],
  deload: 'an easier week that cannot be seen was not seen; it only makes an agreed drop more urgent (2.11, 9.3)',
  ecq: questionnaire('ecq'),
  ecqAnswers: questionnaire('ecq'),
  eiaeAnswers: questionnaire('eiae'),
  hardOnSoreLegs: [removal('soreness', item('soreness'))],
  heartRateVariability: [
    removal('all values', item('rmssdMs'), 'not-applicable'),
    removal('this week', item('rmssdMs', -6)),
    removal('the weeks before', since(-10)),
  ],
  heaviness: [heavinessGone, removal('the last three days', item('heaviness', -2))],
  heavinessCounts: 'counts what there is; the rules that judge over weeks say how much is missing',
  heavyNow: [heavinessGone],
  hooper: [
    removal('all values', item('hooper'), 'not-applicable'),
    removal('this week', item('hooper', -6)),
    removal('the weeks before', since(-10)),
  ],
  intensity: [removal('the month before', since(-20)), removal('six silent days', silent(-20, -15))],
  loadBalance: 'a panel for experts that no rule needs',
  loadSeries: 'no rule needs it by itself',
  medicines: [removal('the list', (record) => ({ ...record, medicines: [] }))],
  monotony: [removal('the week before', since(-4)), removal('four silent days', silent(-4, -1))],
  neurogenicAnswers: questionnaire('neurogenic'),
  paesAnswers: questionnaire('paes'),
  persistence14: [removal('most values', item('heaviness', -10)), removal('the weeks before', since(-5))],
  persistence28: [removal('most values', item('heaviness', -20)), removal('the weeks before', since(-10))],
  privateEnergy: [removal('the private answers', (record) => ({ ...record, privateHealth: {} }))],
  ramp: [removal('the weeks before', since(-10)), removal('four silent days', silent(-10, -6))],
  restDays: [removal('the week before', since(-4)), removal('four silent days', silent(-4, -1))],
  restingPulse: [
    removal('all values', item('restingPulseBpm'), 'not-applicable'),
    removal('this week', item('restingPulseBpm', -6)),
    removal('the weeks before', since(-10)),
  ],
  shoeInUse: [removal('the shoes', member('shoe'))],
  sleep: [removal('all nights', item('sleepH')), removal('four nights', item('sleepH', -3))],
  soreness: [removal('soreness', item('soreness'))],
  spike: [removal('the month before', since(-20)), removal('ten silent days', silent(-20, -11))],
  strength: [removal('the wish to track it', profile('tracksStrength'), 'not-applicable')],
  symptoms: 'a symptom that was not named has no form of "not asked": red flags need no history and no answer (7.15)',
  urineColour: [removal('the colour', item('urineColor'))],
  venousAnswers: questionnaire('venous'),
  weeklyDistance: 'no rule needs it by itself',
  weighedRuns: [removal('the reading before', member('massPreKg')), removal('the reading after', member('massPostKg'))],
};

/** Two months in which everything was logged, legs heavy for a month: every rule is asked and gives a verdict. */
export const EVERYTHING: AthleteRecord = athlete({
  profile: {
    homeZone: 'Europe/London',
    ageYears: 60,
    sex: 'F',
    massKg: 60,
    tracksStrength: true,
    tracksPhysical: true,
    lastPhysicalOn: on(-100),
    askShoe: true,
  },
  sessions: [
    ...days(-60, 0).flatMap((day) => (day % 3 === 0 ? [] : [easy(day)])),
    ...[-50, -40, -30, -20, -12, -3].map((day) =>
      other(day, 40, { type: 'strength', rpe: 3, tags: ['strengthHeavy'] }),
    ),
  ],
  explicitRest: rest(-60, 0),
  checkIns: days(-60, 0).map((day) =>
    checkIn(day, {
      heaviness: day > -30 ? 5 : 2,
      soreness: 1,
      sleepH: 8,
      hooper: { sleep: 2 + (day % 2), stress: 2, fatigue: 2, soreness: 2 },
      restingPulseBpm: 50 + (day % 2),
      rmssdMs: 60 + (day % 3),
      carbG: 500,
      carbComplete: true,
      urineColor: 2,
    }),
  ),
  questionnaires: { ecq: { q1: false }, cecs: {}, paes: {}, eiae: {}, neurogenic: {}, venous: {} },
  privateHealth: { missedPeriods: 0 },
  medicines: [{ generic: 'metoprolol', startOn: on(-300) }],
});

function easy(day: number): Session {
  return run(day, 16, {
    min: 90,
    rpe: 3,
    highIntensityMin: 0,
    cadencePerMin: 172,
    cadenceUnit: 'spm',
    shoe: 'red',
    preCarbG: 120,
    duringCarbG: 80,
    recoveryCarbG: 240,
    gapToNextH: 6,
    massPreKg: 60,
    massPostKg: 59.5,
    fluidL: 0.5,
  });
}
