import type { QuestionnaireAnswers, QuestionnaireName } from '@freshlegs/domain';
import type { Rng } from '../chance/rng.ts';
import type { Life } from '../life/life.ts';
import { type Story, heavierOverDays } from './story.ts';

/** The questions were answered in the last weeks, when the legs had become a topic. */
const answer = (life: Life, rng: Rng, name: QuestionnaireName, answers: QuestionnaireAnswers): number =>
  life.questionnaires.push({ day: -rng.whole(0, 10), name, answers });

const forWeeks = (life: Life, rng: Rng): void => heavierOverDays(life, rng, -rng.whole(14, 35));

/**
 * Both shins tighten at the same point of every run, hard as wood and a little numb, worse when going on, gone within
 * half an hour of stopping, for months (the history of chronic exertional compartment syndrome, Roberts and Franklyn-Miller 2012).
 */
const tightShins: Story = {
  id: 'tight-shins',
  cause: 'compartment',
  title: 'shins tighten at the same point of each run',
  who: { age: [17, 35] },
  live(life, rng) {
    answer(life, rng, 'cecs', {
      reproducibleOnset: true,
      worsensIfContinue: true,
      easesWithRest: true,
      painAtRest: false,
      bilateral: rng.chance(0.85),
      paraesthesiaOrWeakAnkle: rng.chance(0.6),
      hardMuscleOrBulge: true,
      episodes: rng.whole(8, 30),
      weeks: rng.whole(6, 40),
    });
    forWeeks(life, rng);
  },
};

/** At 55 to 70, smoked for thirty years: the calf aches when walking uphill, gone minutes after standing still. */
const calfAchesWalking: Story = {
  id: 'calf-aches-walking',
  cause: 'arterial',
  title: 'calf aches when walking, gone on standing',
  who: { age: [55, 70], runsPerWeek: [3, 4] },
  live(life, rng) {
    life.profile.smoking = true;
    life.profile.hypertension = rng.chance(0.5);
    answer(life, rng, 'ecq', { q1: true, q2: false, q3: true, q4: rng.chance(0.3), q5: 'le10', sites: ['calf'] });
    life.forms.push({ day: -rng.whole(1, 10), answers: [{ code: 'exertional_leg_symptom_walking', attributes: {} }] });
    forWeeks(life, rng);
  },
};

/** Many years of cycling and running: one thigh loses its power only near full effort, and is itself again in minutes. */
const oneThigh: Story = {
  id: 'one-thigh',
  cause: 'arterial',
  title: 'one thigh loses power near full effort',
  who: { age: [22, 45] },
  live(life, rng) {
    answer(life, rng, 'eiae', { unilateralThighButtock: true, nearMaxEffortOnly: true, resolvesWithin5min: true });
    forWeeks(life, rng);
  },
};

/** Under 30 and muscular: the calf cramps on effort, the foot turns cold, and rest helps at once. */
const coldFoot: Story = {
  id: 'cold-foot',
  cause: 'arterial',
  title: 'calf cramp with a cold foot',
  who: { age: [16, 30] },
  live(life, rng) {
    answer(life, rng, 'paes', {
      calfCrampExertion: true,
      ageUnder40: true,
      quickRelief: true,
      coldOrPaleFoot: true,
      plantarflexionProvokes: rng.chance(0.5),
      paraesthesia: rng.chance(0.4),
    });
    forWeeks(life, rng);
  },
};

/** On their feet all day: legs fill up towards the evening, both, with veins that show; better with the legs up. */
const heavyEvenings: Story = {
  id: 'heavy-evenings',
  cause: 'other-patterns',
  title: 'heavy in the evening, better with legs up',
  live(life, rng) {
    answer(life, rng, 'venous', { worseEndOfDay: true, betterElevation: true, bilateralOrVaricose: true });
    forWeeks(life, rng);
  },
};

/** Past 50: heavy and numb on standing and walking, better when sitting down or bending over a trolley. */
const betterSitting: Story = {
  id: 'better-sitting',
  cause: 'other-patterns',
  title: 'heavy on standing, better sitting',
  who: { age: [50, 70], runsPerWeek: [3, 4] },
  live(life, rng) {
    answer(life, rng, 'neurogenic', { standingProvokes: true, sittingOrBendingRelieves: true });
    forWeeks(life, rng);
  },
};

/** Eats too little for what she trains, and knows: no period for four to eight months, often ill, cold and low. */
const noPeriods: Story = {
  id: 'no-periods',
  cause: 'other-patterns',
  title: 'eats too little for the training',
  who: { sex: 'F', age: [17, 35], measures: { food: false } },
  live(life, rng) {
    Object.assign(life.profile, {
      missedPeriods: rng.whole(4, 8),
      hormonalContraception: false,
      pregnant: false,
      coldIntolerance: true,
      recurrentIllness: true,
      lowMood: rng.chance(0.5),
    });
    forWeeks(life, rng);
  },
};

/** Tablets of which runners say it: slow hearts, aching muscles, sleepiness, lost salt, thick ankles, dullness. */
const TIRING = [
  'bisoprolol',
  'metoprolol',
  'propranolol',
  'atorvastatin',
  'simvastatin',
  'diphenhydramine',
  'chlorphenamine',
  'hydrochlorothiazide',
  'amlodipine',
  'sertraline',
] as const;

/** Two to six weeks ago a doctor began a tablet that is known to tire; the legs grew heavy one to two weeks into it. */
const newTablet: Story = {
  id: 'new-tablet',
  cause: 'medicines',
  title: 'a new tablet',
  who: { age: [25, 60] },
  live(life, rng) {
    const start = -rng.whole(14, 42);
    life.medicines.push({ day: start, name: rng.pick(TIRING) });
    heavierOverDays(life, rng, Math.min(-6, start + rng.whole(4, 10)));
  },
};

export const PATTERN_STORIES: readonly Story[] = [
  tightShins,
  calfAchesWalking,
  oneThigh,
  coldFoot,
  heavyEvenings,
  betterSitting,
  noPeriods,
  newTablet,
];
