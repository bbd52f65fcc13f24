import type { Rng } from '../chance/rng.ts';
import type { Life } from '../life/life.ts';
import { type BloodValues, bloodTest, healthyBlood } from '../life/test-blood.ts';
import { type Story, heavierOverDays } from './story.ts';

/** A blood test one to five weeks ago, asked for because of tiredness; earlier ones stay as they were. */
function tested(life: Life, rng: Rng, values: (healthy: ReturnType<typeof healthyBlood>) => BloodValues): void {
  const day = -rng.whole(4, 35);
  while ((life.bloodTests.at(-1)?.day ?? -Infinity) > day - 60) life.bloodTests.pop();
  life.bloodTests.push(bloodTest(life.person, rng, day, values(healthyBlood(life.person, rng))));
  life.forms.push({ day: -rng.whole(2, 12), answers: [{ code: 'fatigue', attributes: {} }] });
  heavierOverDays(life, rng, -rng.whole(10, 40));
}

/**
 * Heavy periods and a winter of much running: the store is nearly empty, below what the laboratory prints as normal, with
 * haemoglobin still held. Common in young women who run (Sim and others 2019).
 */
const emptyStore: Story = {
  id: 'empty-store',
  cause: 'iron',
  title: 'iron store used up over the winter',
  who: { sex: 'F', age: [18, 45] },
  live(life, rng) {
    life.profile.heavyMenstrualBleeding = true;
    tested(life, rng, ({ haemoglobinGL, crpMgL, mcvFl }) => ({
      ferritinUgL: rng.between(5, 13),
      haemoglobinGL: Math.max(121, haemoglobinGL - 6),
      crpMgL,
      mcvFl: mcvFl - 5,
    }));
  },
};

/** The same a few months later: haemoglobin has fallen below the laboratory's interval too. */
const lowBloodCount: Story = {
  id: 'low-blood-count',
  cause: 'iron',
  title: 'iron store empty and haemoglobin low',
  who: { sex: 'F', age: [18, 45] },
  live(life, rng) {
    life.profile.heavyMenstrualBleeding = true;
    tested(life, rng, ({ crpMgL, mcvFl }) => ({
      ferritinUgL: rng.between(4, 11),
      haemoglobinGL: rng.between(102, 116),
      crpMgL,
      mcvFl: mcvFl - 10,
    }));
  },
};

/** Gave blood three or four times in the last year, as many men may: the store is spent, the laboratory marks it. */
const bloodDonor: Story = {
  id: 'blood-donor',
  cause: 'iron',
  title: 'gave blood often',
  who: { sex: 'M', age: [20, 55] },
  live(life, rng) {
    life.profile.bloodDonationOn = life.days.at(-rng.whole(45, 80))?.on ?? '';
    tested(life, rng, ({ haemoglobinGL, crpMgL, mcvFl }) => ({
      ferritinUgL: rng.between(8, 24),
      haemoglobinGL: Math.max(136, haemoglobinGL - 8),
      crpMgL,
      mcvFl: mcvFl - 4,
    }));
  },
};

/** Vegan for years without a supplement: total B12 under the laboratory's interval, red cells on the large side. */
const veganYears: Story = {
  id: 'vegan-years',
  cause: 'vitamin-b12',
  title: 'vegan for years without a supplement',
  who: { diet: 'vegan' },
  live(life, rng) {
    tested(life, rng, ({ haemoglobinGL, ferritinUgL, crpMgL, mcvFl }) => ({
      b12NgL: rng.between(110, 175),
      haemoglobinGL,
      ferritinUgL,
      crpMgL,
      mcvFl: mcvFl + 6,
    }));
  },
};

/** The same, measured as active B12, with tingling feet in some. */
const activeB12: Story = {
  id: 'active-b12',
  cause: 'vitamin-b12',
  title: 'active B12 far under the interval',
  who: { diet: 'vegan' },
  live(life, rng) {
    tested(life, rng, ({ haemoglobinGL, ferritinUgL, mcvFl }) => ({
      b12ActivePmolL: rng.between(10, 24),
      haemoglobinGL,
      ferritinUgL,
      mcvFl: mcvFl + 6,
    }));
    const form = life.forms.at(-1);
    if (form && rng.chance(0.3)) form.answers.push({ code: 'paraesthesia', attributes: {} });
  },
};

/** A thyroid that has slowed down over a year: TSH well above the laboratory's interval; tired, cold, heavy. */
const slowThyroid: Story = {
  id: 'slow-thyroid',
  cause: 'other-patterns',
  title: 'thyroid value well above the interval',
  who: { age: [28, 55] },
  live(life, rng) {
    life.profile.coldIntolerance = true;
    tested(life, rng, ({ haemoglobinGL, ferritinUgL, crpMgL }) => ({
      tshMiuL: rng.between(9, 30),
      haemoglobinGL,
      ferritinUgL,
      crpMgL,
    }));
  },
};

export const BLOOD_STORIES: readonly Story[] = [
  emptyStore,
  lowBloodCount,
  bloodDonor,
  veganYears,
  activeB12,
  slowThyroid,
];
