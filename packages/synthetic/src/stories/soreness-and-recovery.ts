import { dayOf, daysOf } from '../life/life.ts';
import { newRun } from '../life/live-normally.ts';
import { type Story, heavyFrom } from './story.ts';

/**
 * A hilly race no longer than the usual long run, with a long way down: braking downhill is what makes muscles sore, most
 * on the second day (Cheung, Hume and Maxwell 2003). The legs are heavy as long as they are sore; only easy jogging since.
 */
const hillyRace: Story = {
  id: 'hilly-race',
  cause: 'soreness-and-recovery',
  title: 'sore after a hilly race',
  longRunDaysAgo: [1, 2],
  train(life, rng) {
    const at = lastLongRun(life);
    const [run] = at.runs;
    if (run) {
      Object.assign(run, newRun(life.person, rng, 'race', run.km * 0.85));
      run.secPerKm *= 1.2;
      run.tags = ['race', 'downhill'];
      run.descentM = rng.between(35, 60) * run.km;
      for (const after of daysOf(life, at.day + 1, 0)) after.runs = after.runs.filter(({ kind }) => kind === 'easy');
    }
  },
  live(life, rng) {
    const { day } = lastLongRun(life);
    const peak = rng.between(4.5, 6.5);
    for (const after of daysOf(life, day + 1, 0)) after.storySoreness += after.day === day + 1 ? peak * 0.85 : peak;
    heavyFrom(life, rng, day + 1);
  },
};

/**
 * The first heavy leg session after months without: squats and lunges one or two days ago. Unaccustomed strength work
 * makes sore for two to four days.
 */
const backToTheGym: Story = {
  id: 'back-to-the-gym',
  cause: 'soreness-and-recovery',
  title: 'first heavy leg session in months',
  who: { gymPerWeek: 0 },
  live(life, rng) {
    const day = -rng.whole(1, 2);
    dayOf(life, day).others.push({
      type: 'strength',
      min: rng.whole(40, 60),
      rpe: rng.between(7, 8.5),
      tags: ['strengthHeavy', 'newStimulus'],
    });
    const peak = rng.between(5, 7);
    for (const after of daysOf(life, day + 1, 0)) after.storySoreness += after.day === day + 1 ? peak * 0.85 : peak;
    heavyFrom(life, rng, day + 1);
  },
};

/** Exams: up late and up early for one and a half to two weeks, five to six hours a night, tense, training as planned. */
const exams: Story = {
  id: 'exams',
  cause: 'soreness-and-recovery',
  title: 'bad nights for exams',
  who: { age: [17, 30] },
  live: badNights(1.6, 2.6),
};

/** A baby at home that wakes them several times a night. */
const babyAtHome: Story = {
  id: 'baby-at-home',
  cause: 'soreness-and-recovery',
  title: 'a baby that does not sleep',
  who: { age: [25, 42] },
  live: badNights(2, 3),
};

function badNights(from: number, to: number): Story['live'] {
  return (life, rng) => {
    const since = -rng.whole(9, 16);
    const lost = rng.between(from, to);
    for (const day of daysOf(life, since, 0)) {
      day.sleepH = Math.max(3.5, day.sleepH - lost);
      day.stress = Math.min(7, day.stress + 2);
    }
    heavyFrom(life, rng, since + rng.whole(3, 6));
  };
}

/**
 * A kick-about with friends five or six days ago and another since: unused muscles stay sore, and the plan is done all
 * the same, hard days too, instead of waiting until the soreness is gone.
 */
const trainsOnSoreLegs: Story = {
  id: 'trains-on-sore-legs',
  cause: 'soreness-and-recovery',
  title: 'hard training on sore legs',
  who: { runsPerWeek: [5, 6] },
  live(life, rng) {
    const first = -rng.whole(5, 6);
    for (const day of [first, first + 3]) {
      dayOf(life, day).others.push({ type: 'football', min: rng.whole(50, 70), rpe: 6, tags: ['newStimulus'] });
    }
    const level = rng.between(4.5, 6);
    for (const day of daysOf(life, first + 1, 0)) {
      day.storySoreness += level;
      // Sore muscles make the same pace feel harder (Twist and Eston 2009).
      for (const run of day.runs) run.rpe = Math.min(9, run.rpe + rng.between(1, 2));
    }
    heavyFrom(life, rng, first + 2);
  },
};

function lastLongRun(life: Parameters<Story['live']>[0]) {
  const day = life.days.findLast(({ runs }) => runs.some(({ kind }) => kind === 'long' || kind === 'race'));
  return day ?? dayOf(life, -1);
}

export const SORENESS_STORIES: readonly Story[] = [hillyRace, backToTheGym, exams, babyAtHome, trainsOnSoreLegs];
