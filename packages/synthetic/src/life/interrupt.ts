import type { Rng } from '../chance/rng.ts';
import { type Life, daysOf } from './life.ts';
import { newRun } from './live-normally.ts';

/** What happens to everybody in a year: a race, a cold, a trip, days off. None of it is a story. */
export function interrupt(life: Life, rng: Rng, quietFrom: number): void {
  const first = life.days[0]?.day ?? 0;
  race(life, rng.fork('race'), first, quietFrom);
  catchColds(life, rng.fork('cold'), first, quietFrom);
  travel(life, rng.fork('travel'), first, quietFrom);
  takeTimeOff(life, rng.fork('time-off'), first, quietFrom);
}

/** Every two months or so a race in place of a long run, no longer than it, with an easy week before. */
function race(life: Life, rng: Rng, first: number, quietFrom: number): void {
  for (let day = first + rng.whole(20, 60); day < quietFrom; day += rng.whole(45, 80)) {
    const at = daysOf(life, day, quietFrom - 1).find(({ runs }) => runs.some(({ kind }) => kind === 'long'));
    const longKm = at?.runs.find(({ kind }) => kind === 'long')?.km;
    if (!at || longKm === undefined) return;
    at.runs = [newRun(life.person, rng, 'race', Math.min(longKm * 0.97, rng.pick([5, 10, 10, 21.1])))];
    for (const before of daysOf(life, at.day - 5, at.day - 1)) for (const run of before.runs) run.km *= 0.8;
  }
}

/** Two colds a year (adults have two to three), each with some days without running and two easy ones after. */
function catchColds(life: Life, rng: Rng, first: number, quietFrom: number): void {
  for (let day = first + rng.whole(5, 260); day < quietFrom - 21; day += rng.whole(90, 260)) {
    const length = rng.whole(4, 7);
    const withFever = rng.chance(0.25);
    for (const ill of daysOf(life, day, day + length - 1)) {
      ill.illness = withFever && ill.day < day + 2 ? 'fever' : 'unwell';
      ill.runs = [];
      ill.others = [];
      ill.storyHeaviness += rng.between(0.5, 2.5);
      ill.sleepH += 0.4;
      ill.checkedIn = true;
    }
    for (const back of daysOf(life, day + length, day + length + 4)) {
      for (const run of back.runs) {
        Object.assign(run, newRun(life.person, rng, 'easy', run.km * 0.7));
      }
    }
    const fever = withFever ? [{ code: 'fever' as const, attributes: {} }] : [];
    life.forms.push({ day, answers: [{ code: 'viral_illness', attributes: { daysAgo: 1 } }, ...fever] });
    life.forms.push({ day: day + length, answers: [] });
  }
}

const FAR = ['Europe/Madrid', 'America/New_York', 'Asia/Tokyo', 'Australia/Sydney', 'America/Los_Angeles'] as const;

/** A journey of one to two weeks; the first nights are short. */
function travel(life: Life, rng: Rng, first: number, quietFrom: number): void {
  if (!rng.chance(0.4)) return;
  const from = first + rng.whole(10, 150);
  const to = from + rng.whole(4, 12);
  if (to >= quietFrom) return;
  const zone = rng.pick(FAR);
  for (const day of daysOf(life, from, to)) {
    day.zone = zone;
    if (day.day < from + 3) day.sleepH -= rng.between(0.5, 1.5);
    for (const run of day.runs) run.km *= 0.8;
  }
}

/** Some take a week without running, and some of them leave the phone at home too. */
function takeTimeOff(life: Life, rng: Rng, first: number, quietFrom: number): void {
  if (!rng.chance(0.3)) return;
  const from = first + rng.whole(20, 150);
  const to = from + rng.whole(4, 9);
  if (to >= quietFrom - 14) return;
  const phoneAtHome = rng.chance(0.4);
  if (phoneAtHome && rng.chance(0.6)) life.confirmedRests.push({ saidOnDay: to + 1, from, to });
  for (const day of daysOf(life, from, to)) {
    day.runs = [];
    day.others = [];
    if (phoneAtHome) day.checkedIn = false;
  }
  // Back to running with half, then most of the usual distance.
  for (const day of daysOf(life, to + 1, to + 14)) for (const run of day.runs) run.km *= day.day <= to + 7 ? 0.6 : 0.85;
}
