import { type Life, type LivedRun, daysOf, dayOf, minutesOf } from '../life/life.ts';
import { type Story, heavyFrom } from './story.ts';

const longRunDays = (life: Life) => life.days.filter(({ runs }) => runs.some(isLong));
const isLong = (run: LivedRun): boolean => run.kind === 'long';
const lastLong = (life: Life) => longRunDays(life).at(-1) ?? dayOf(life, -1);

/** A long run of at least two hours is what they do each week: slow, and far enough that stores run low. */
function runTwoHours(life: Life): void {
  const hours = 125;
  for (const day of longRunDays(life)) {
    for (const run of day.runs) if (isLong(run)) run.km *= Math.max(1, hours / minutesOf(run));
  }
}

/** Two hours and more on water alone, week after week, "to teach the body to burn fat"; the day after, legs like lead. */
const onWaterAlone: Story = {
  id: 'on-water-alone',
  cause: 'glycogen',
  title: 'two hours on water alone',
  who: { runsPerWeek: [4, 5, 6] },
  longRunDaysAgo: [1, 2],
  train: runTwoHours,
  live(life, rng) {
    for (const day of longRunDays(life).slice(-6)) {
      for (const run of day.runs) if (isLong(run)) run.duringCarbG = 0;
    }
    heavyFrom(life, rng, lastLong(life).day + 1);
  },
};

/** Before breakfast and without anything, an hour and a half to two hours; a banana on the way at most. */
const beforeBreakfast: Story = {
  id: 'before-breakfast',
  cause: 'glycogen',
  title: 'long runs before breakfast',
  who: { runsPerWeek: [4, 5, 6] },
  longRunDaysAgo: [1, 2],
  train: runTwoHours,
  live(life, rng) {
    for (const day of longRunDays(life).slice(-6)) {
      for (const run of day.runs) {
        if (!isLong(run)) continue;
        run.preCarbG = 0;
        run.duringCarbG = rng.between(0, 20);
        run.minuteOfDay = 390;
      }
    }
    heavyFrom(life, rng, lastLong(life).day + 1);
  },
};

/** A low-carbohydrate month: bread, pasta and rice left out, 1.5 to 2.5 g/kg a day, written down each day; training as before. */
const lowCarbMonth: Story = {
  id: 'low-carb-month',
  cause: 'glycogen',
  title: 'a month almost without carbohydrate',
  who: { measures: { food: true } },
  live(life, rng) {
    const since = -rng.whole(10, 28);
    const level = rng.between(1.6, 2.4);
    for (const day of daysOf(life, since, -1)) day.carbGPerKg = rng.chance(0.8) ? level * rng.normal(1, 0.12) : null;
    heavyFrom(life, rng, Math.max(since + 4, -rng.whole(3, 10)));
  },
};

/**
 * Twice a day: after each run of an hour and more a jog, five to seven hours later, with no more than a coffee between.
 * The jogs are taken off the shorter days. Stores stay empty.
 */
const twiceADay: Story = {
  id: 'twice-a-day',
  cause: 'glycogen',
  title: 'two runs a day with nothing between',
  who: { runsPerWeek: [6], weeklyKm: [65, 90], gymPerWeek: 0 },
  live(life, rng) {
    for (const day of daysOf(life, -9, 0)) {
      const [morning] = day.runs;
      if (!morning) continue;
      if (minutesOf(morning) < 62) {
        morning.km *= 0.7;
        continue;
      }
      const evening: LivedRun = { ...morning, kind: 'easy', km: 4, rpe: 2.5, highIntensityMin: 0, minuteOfDay: 1020 };
      day.runs.push({ ...evening, tags: [], preCarbG: null, duringCarbG: null, fluidMl: null, massLossPercent: null });
      morning.minuteOfDay = 420;
      morning.recoveryCarbG = rng.between(0, 15);
      morning.hoursToNextSession = rng.between(5, 7);
    }
    heavyFrom(life, rng, -rng.whole(1, 4));
  },
};

/**
 * The long run on the first hot day of the year with one small bottle: a litre of sweat an hour and more, three to five
 * per cent of body mass (Sawka 2007); dark urine, and legs that feel poured full on the next day.
 */
const hotDaySmallBottle: Story = {
  id: 'hot-day-small-bottle',
  cause: 'hydration',
  title: 'much sweat, one small bottle',
  who: { measures: { bodyMass: true, urineColour: true } },
  longRunDaysAgo: [1, 2],
  live(life, rng) {
    const last = lastLong(life);
    for (const run of last.runs) {
      run.fluidMl = rng.between(150, 400);
      run.massLossPercent = rng.between(2.8, 4.5);
      run.rpe = Math.min(9, run.rpe + 1.5);
    }
    for (const day of daysOf(life, last.day + 1, 0)) day.urineColour = rng.between(5.5, 7.6);
    heavyFrom(life, rng, last.day + 1);
  },
};

/** A heat wave: little to drink all week, lighter by two and a half per cent and more after each run of an hour. */
const heatWave: Story = {
  id: 'heat-wave',
  cause: 'hydration',
  title: 'dry through a heat wave',
  who: { measures: { bodyMass: true, urineColour: true } },
  live(life, rng) {
    for (const day of daysOf(life, -6, 0)) {
      for (const run of day.runs) {
        run.fluidMl = rng.between(0, 250);
        run.massLossPercent = (minutesOf(run) / 60) * rng.between(1.8, 2.6);
      }
      day.urineColour = rng.between(5.5, 7.6);
    }
    heavyFrom(life, rng, -rng.whole(2, 4));
  },
};

/** Afraid of the heat, a cup at every tap of a slow two hours: heavier afterwards than before, bloated, legs heavy. */
const everyTap: Story = {
  id: 'every-tap',
  cause: 'hydration',
  title: 'drank more than was sweated',
  who: { measures: { bodyMass: true, urineColour: true } },
  longRunDaysAgo: [1, 1],
  live(life, rng) {
    const last = lastLong(life);
    for (const run of last.runs) {
      run.fluidMl = (minutesOf(run) / 60) * rng.between(1100, 1600);
      run.massLossPercent = -rng.between(0.7, 1.8);
    }
    dayOf(life, 0).urineColour = 1;
    heavyFrom(life, rng, last.day + 1);
  },
};

export const FUEL_STORIES: readonly Story[] = [
  onWaterAlone,
  beforeBreakfast,
  lowCarbMonth,
  twiceADay,
  hotDaySmallBottle,
  heatWave,
  everyTap,
];
