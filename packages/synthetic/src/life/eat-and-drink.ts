import type { Rng } from '../chance/rng.ts';
import { clamp } from '../chance/rounding.ts';
import type { Person } from '../person/person.ts';
import { type Life, type LivedDay, type LivedRun, minutesOf } from './life.ts';

/**
 * Eats as the guides for athletes say (Thomas, Erdman and Burke 2016): about 4 g/kg of carbohydrate on a free day, 6 with
 * an hour of training, 7 to 8 with more; 30 to 60 g an hour on long runs; drinks to thirst. Food is written down on two
 * to four days a week by those who write it down at all.
 */
export function eatAndDrink(life: Life, rng: Rng): void {
  const { person } = life;
  for (const day of life.days) {
    if (person.measures.food && day.day < 0 && rng.chance(0.45)) day.carbGPerKg = enough(rng, trainedMin(day));
    for (const run of day.runs) fuelRun(person, rng, run);
  }
}

export const trainedMin = ({ runs, others }: LivedDay): number =>
  runs.reduce((sum, run) => sum + minutesOf(run), 0) + others.reduce((sum, { min }) => sum + min, 0);

/** Grams per kg that go with so many minutes of training. */
export function enough(rng: Rng, minutes: number): number {
  const wanted = minutes === 0 ? 4.2 : minutes < 45 ? 5 : minutes < 80 ? 6.2 : minutes < 150 ? 7.2 : 8;
  return clamp(rng.normal(wanted, wanted * 0.09), 2, 12);
}

function fuelRun(person: Person, rng: Rng, run: LivedRun): void {
  const minutes = minutesOf(run);
  if (minutes < 70) return;
  const hours = minutes / 60;
  const writesDown = rng.chance(0.8);
  run.preCarbG = writesDown ? rng.between(1, 1.8) * person.massKg : null;
  run.duringCarbG = writesDown ? (minutes < 85 ? rng.between(0, 30) : rng.between(35, 60) * hours) : null;
  run.fluidMl = rng.between(350, 600) * hours;
  // Drinking to thirst, club runners end a long run some 0.5 to 1.7 per cent lighter.
  run.massLossPercent = person.measures.bodyMass ? clamp(rng.normal(0.5 * hours + 0.2, 0.25), 0.1, 1.9) : null;
}
