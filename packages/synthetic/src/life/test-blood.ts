import type { DrawContext, LabResultInput } from '@freshlegs/domain';
import type { Rng } from '../chance/rng.ts';
import { roundTo } from '../chance/rounding.ts';
import type { Person } from '../person/person.ts';
import type { Life, LivedBloodTest } from './life.ts';

/** What can be measured, each in the one unit of this file. */
export interface BloodValues {
  readonly ferritinUgL?: number;
  readonly haemoglobinGL?: number;
  readonly b12NgL?: number;
  readonly b12ActivePmolL?: number;
  readonly crpMgL?: number;
  readonly mcvFl?: number;
  readonly tshMiuL?: number;
  readonly vitaminDNmolL?: number;
}

interface Printed {
  readonly analyte: string;
  readonly unit: string;
  readonly perUnit: number;
  readonly decimals: number;
  /** The laboratory's own interval in the unit of this file, women then men. */
  readonly interval: Readonly<Record<'F' | 'M', readonly [number | null, number | null]>>;
}
type Style = Readonly<Record<keyof BloodValues, Printed>>;

const both = (low: number | null, high: number | null) => ({ F: [low, high], M: [low, high] }) as const;
const line = (
  analyte: string,
  unit: string,
  perUnit: number,
  decimals: number,
  interval: Printed['interval'],
): Printed => ({ analyte, unit, perUnit, decimals, interval });
const FERRITIN = { F: [15, 150], M: [30, 400] } as const;
const HAEMOGLOBIN = { F: [120, 155], M: [135, 175] } as const;
const B12 = both(197, 771);

const REST = {
  b12ActivePmolL: line('b12_active', 'pmol/L', 1, 0, both(37.5, 188)),
  crpMgL: line('crp', 'mg/L', 1, 1, both(null, 5)),
  mcvFl: line('mcv', 'fL', 1, 0, both(80, 98)),
  tshMiuL: line('tsh', 'm[IU]/L', 1, 2, both(0.4, 4.2)),
};
/** How laboratories of different countries print the same blood. */
const LABORATORIES: readonly [readonly [string, Style], ...(readonly [string, Style])[]] = [
  [
    'Labor am Markt',
    {
      ferritinUgL: line('ferritin', 'ug/L', 1, 0, FERRITIN),
      haemoglobinGL: line('haemoglobin', 'g/dL', 0.1, 1, HAEMOGLOBIN),
      b12NgL: line('b12_total', 'ng/L', 1, 0, B12),
      vitaminDNmolL: line('vitamin_d', 'nmol/L', 1, 0, both(50, 125)),
      ...REST,
    },
  ],
  [
    'Riverside Pathology',
    {
      ferritinUgL: line('ferritin', 'ng/mL', 1, 0, FERRITIN),
      haemoglobinGL: line('haemoglobin', 'g/L', 1, 0, HAEMOGLOBIN),
      b12NgL: line('b12_total', 'pg/mL', 1, 0, B12),
      vitaminDNmolL: line('vitamin_d', 'ng/mL', 1 / 2.496, 0, both(50, 125)),
      ...REST,
    },
  ],
  [
    'Klinisk Kemi',
    {
      ferritinUgL: line('ferritin', 'pmol/L', 1 / 0.445, 0, FERRITIN),
      haemoglobinGL: line('haemoglobin', 'mmol/L', 1 / 16.114, 1, HAEMOGLOBIN),
      b12NgL: line('b12_total', 'pmol/L', 0.7378, 0, B12),
      vitaminDNmolL: line('vitamin_d', 'nmol/L', 1, 0, both(50, 125)),
      ...REST,
    },
  ],
];

/** A value that the laboratory does not mark: drawn again until it lies within the printed interval. */
function unmarked({ interval }: Printed, sex: Person['sex'], draw: () => number): number {
  const [low, high] = interval[sex];
  for (;;) {
    const value = draw();
    if ((low === null || value >= low) && (high === null || value <= high)) return value;
  }
}

/**
 * The blood of a runner with nothing to find: the laboratory marks no value. Iron and blood count as in surveys of
 * iron-replete adults; B12 as in squads of athletes, who run higher than the population (Krzywanski and others 2020).
 */
export function healthyBlood(person: Person, rng: Rng): Required<Omit<BloodValues, 'tshMiuL' | 'vitaminDNmolL'>> {
  const { sex } = person;
  const woman = sex === 'F';
  const [[, style]] = LABORATORIES;
  const normal = (name: keyof BloodValues, draw: () => number): number => unmarked(style[name], sex, draw);
  return {
    ferritinUgL: normal('ferritinUgL', () => rng.logNormal(woman ? 58 : 110, 0.28)),
    haemoglobinGL: normal('haemoglobinGL', () => (woman ? rng.normal(136, 7) : rng.normal(152, 8))),
    b12NgL: normal('b12NgL', () => rng.logNormal(600, 0.28)),
    b12ActivePmolL: normal('b12ActivePmolL', () => rng.logNormal(105, 0.28)),
    crpMgL: normal('crpMgL', () => rng.logNormal(0.7, 0.6)),
    mcvFl: normal('mcvFl', () => rng.normal(90, 2.5)),
  };
}

/** The values as one laboratory prints them, in its units and with its own intervals. */
export function bloodTest(
  person: Person,
  rng: Rng,
  day: number,
  values: BloodValues,
  context: Partial<DrawContext> = {},
): LivedBloodTest {
  const [laboratory, style] = rng.pick(LABORATORIES);
  const results = (Object.entries(values) as [keyof BloodValues, number][]).map(([name, value]): LabResultInput => {
    const { analyte, unit, perUnit, decimals, interval } = style[name];
    const [low, high] = interval[person.sex];
    const printed = (number: number) => roundTo(number * perUnit, decimals);
    return {
      analyte,
      value: printed(value),
      comparator: null,
      unit,
      refLow: low === null ? null : printed(low),
      refHigh: high === null ? null : printed(high),
      confirmed: false,
    };
  });
  const usual: DrawContext = {
    hardExerciseHoursBefore: rng.whole(36, 72),
    marathonPlusDaysBefore: null,
    illnessWithin14Days: false,
    takingIron: false,
    takingB12: false,
  };
  return { day, laboratory, context: { ...usual, ...context }, results };
}

/** Seven in ten have blood taken once a year. The newest draw lies within the last year, a second one a year before. */
export function testBloodYearly(life: Life, rng: Rng): void {
  if (!rng.chance(0.7)) return;
  const { b12NgL, b12ActivePmolL, ...others } = healthyBlood(life.person, rng);
  const newest = -rng.whole(20, 360);
  const active = rng.chance(0.3);
  for (const [index, day] of [newest - 365, newest].entries()) {
    const again = rng.fork(`draw-${index}`);
    const near = (value: number, cv: number): number => value * again.normal(1, cv);
    const b12 = active ? { b12ActivePmolL: near(b12ActivePmolL, 0.06) } : { b12NgL: near(b12NgL, 0.06) };
    const values = { ...others, ...b12, ferritinUgL: near(others.ferritinUgL, 0.1) };
    life.bloodTests.push(bloodTest(life.person, again, day, values, illBefore(life, day)));
  }
}

const illBefore = (life: Life, day: number): Partial<DrawContext> => ({
  illnessWithin14Days: life.days.some((one) => one.day > day - 14 && one.day <= day && one.illness !== 'none'),
});
