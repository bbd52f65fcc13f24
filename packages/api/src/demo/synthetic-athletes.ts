import { addDays, daysBetween, type LocalDate, type ProfileFactKind } from '@freshlegs/domain';
import { STORIES, syntheticAthlete, type Fact } from '@freshlegs/synthetic';
import { DEMO_ZONE, STORY_DAYS } from './demo-clock.ts';
import type { DemoAthlete } from './demo-person.ts';

/** Somebody of the demo squad whose days come from a seed. Seeds are such that the story shows on every day of a week. */
interface Seeded extends Omit<DemoAthlete, 'factsUpTo'> {
  /** A story of the synthetic athletes; null: a healthy life. */
  readonly planted: string | null;
  readonly seed: string;
  /** What becomes of what was lived until it is entered. */
  readonly entered?: (fact: Fact, today: LocalDate) => Fact | null;
}

const SEEDED: readonly Seeded[] = [
  {
    persona: 'every-day',
    name: 'Ida Sommer',
    story: 'has run every day for weeks',
    squad: 'Distance squad',
    planted: 'run-streak',
    seed: 'demo/run-streak/4',
    entered: todayWithoutClock,
  },
  {
    persona: 'hot-day',
    name: 'Karim Haddad',
    story: 'hot day, small bottle; was in Tokyo',
    squad: 'Distance squad',
    planted: 'hot-day-small-bottle',
    seed: 'demo/hot-day-small-bottle/2',
  },
  {
    persona: 'long-steps',
    name: 'Lars Thomsen',
    story: 'long, slow steps',
    squad: 'Distance squad',
    planted: 'long-steps',
    seed: 'demo/long-steps/3',
  },
  {
    persona: 'new-tablet',
    name: 'Stefan Kraus',
    story: 'a new tablet',
    squad: 'Distance squad',
    planted: 'new-tablet',
    seed: 'demo/new-tablet/4',
  },
  {
    persona: 'after-a-cold',
    name: 'Viktor Lang',
    story: 'had a cold a month ago, is fine',
    squad: 'Distance squad',
    planted: null,
    seed: 'demo/healthy/32',
  },
  {
    persona: 'few-entries',
    name: 'Yara Osei',
    story: 'seldom enters anything',
    squad: 'Distance squad',
    planted: null,
    seed: 'demo/healthy/16',
    entered: seldom,
  },
  {
    persona: 'hilly-race',
    name: 'Greta Moser',
    story: 'sore after a hilly race',
    squad: 'Middle distance squad',
    planted: 'hilly-race',
    seed: 'demo/hilly-race/2',
  },
  {
    persona: 'exams',
    name: 'Jonas Weber',
    story: '17 years, bad nights for exams',
    squad: 'Middle distance squad',
    planted: 'exams',
    seed: 'demo/exams/2',
  },
  {
    persona: 'no-gym',
    name: 'Mia Albrecht',
    story: 'no strength work since the gym closed',
    squad: 'Middle distance squad',
    planted: 'gym-closed',
    seed: 'demo/gym-closed/1',
    withholdsFromCoaches: ['fueling'],
  },
  {
    persona: 'old-shoes',
    name: 'Noah Fuchs',
    story: 'one pair of shoes with nearly 1000 km',
    squad: 'Middle distance squad',
    planted: 'old-shoes',
    seed: 'demo/old-shoes/3',
  },
  {
    persona: 'blood-donor',
    name: 'Otto Reimann',
    story: 'gave blood often, shares the values',
    squad: 'Middle distance squad',
    planted: 'blood-donor',
    seed: 'demo/blood-donor/2',
    sharesBloodValues: true,
    handled: 'booked',
  },
  {
    persona: 'tight-shins',
    name: 'Paul Winter',
    story: 'shins tighten at the same point of each run',
    squad: 'Middle distance squad',
    planted: 'tight-shins',
    seed: 'demo/tight-shins/3',
    handled: 'acknowledged',
  },
  {
    persona: 'cold-foot',
    name: 'Rafael Costa',
    story: 'calf cramp with a cold foot',
    squad: 'Middle distance squad',
    planted: 'cold-foot',
    seed: 'demo/cold-foot/1',
  },
  {
    persona: 'heavy-evenings',
    name: 'Tom Becker',
    story: 'heavy in the evening, better with legs up',
    squad: 'Middle distance squad',
    planted: 'heavy-evenings',
    seed: 'demo/heavy-evenings/3',
  },
  {
    persona: 'no-periods',
    name: 'Lena Vogel',
    story: 'eats too little for the training',
    squad: 'Middle distance squad',
    planted: 'no-periods',
    seed: 'demo/no-periods/3',
    withholdsFromCoaches: ['fueling', 'blood_flags'],
    handled: 'talked',
  },
  {
    persona: 'two-laboratories',
    name: 'Amir Nasser',
    story: 'fine; two laboratories, two sets of units',
    squad: 'Middle distance squad',
    planted: null,
    seed: 'demo/healthy/3',
  },
  {
    persona: 'traveller',
    name: 'Pia Lorenz',
    story: 'fine; back from Sydney for a month',
    squad: 'Middle distance squad',
    planted: null,
    seed: 'demo/healthy/1',
  },
  {
    persona: 'shares-nothing',
    name: 'Wanda Klein',
    story: 'fine; shares nothing with anybody',
    squad: 'Middle distance squad',
    planted: null,
    seed: 'demo/healthy/38',
    withholdsFromCoaches: 'everything',
  },
];

/** The rest of the demo squad: at least one for each cause of the ladder that has a story, and some who are fine. */
export const SYNTHETIC_ATHLETES: readonly DemoAthlete[] = SEEDED.map(({ planted, seed, entered, ...athlete }) => {
  const story = STORIES.find(({ id }) => id === planted) ?? null;
  if (story?.id !== (planted ?? undefined)) throw new Error(`There is no story ${planted}.`);
  return {
    ...athlete,
    factsUpTo: (today) => {
      const { facts } = syntheticAthlete({ seed, asOf: today, historyDays: STORY_DAYS, homeZone: DEMO_ZONE, story });
      const said = facts.map((fact) => saidWhenAsked(fact, today));
      return entered ? said.flatMap((fact) => entered(fact, today) ?? []) : said;
    },
  };
});

const ASKED_DAYS_AGO = 21;
/** What nobody says on joining. */
const PRIVATE: readonly ProfileFactKind[] = ['missedPeriods', 'coldIntolerance', 'recurrentIllness', 'lowMood'];

/** Facts of the person that became true, or were asked for, later than on the first day. */
function saidWhenAsked(fact: Fact, today: LocalDate): Fact {
  if (fact.kind !== 'profile') return fact;
  if (fact.fact === 'bloodDonationOn' && typeof fact.value === 'string' && fact.value > fact.on)
    return { ...fact, on: fact.value as LocalDate };
  return PRIVATE.includes(fact.fact) ? { ...fact, on: addDays(today, -ASKED_DAYS_AGO) } : fact;
}

/** The run of today without its time of day: it is done, whenever somebody looks. */
function todayWithoutClock(fact: Fact, today: LocalDate): Fact {
  return fact.kind === 'session' && fact.on === today ? { ...fact, input: { ...fact.input, startAt: null } } : fact;
}

/** A check-in every nine days and a session every eight, none of them in the last days; next to nothing about the person. */
function seldom(fact: Fact, today: LocalDate): Fact | null {
  const daysAgo = daysBetween(fact.on, today);
  if (fact.kind === 'profile') return fact.fact === 'birthDate' || fact.fact === 'sex' ? fact : null;
  if (fact.kind === 'shoe') return fact;
  if (fact.kind === 'check-in') return daysAgo % 9 === 4 ? fact : null;
  return fact.kind === 'session' && daysAgo % 8 === 5 ? fact : null;
}
