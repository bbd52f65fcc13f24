import { FERRITIN } from '../causes/iron/ferritin-parameters.ts';
import type { AcceptedResult } from './accept-results.ts';
import type { BloodFacts } from './blood-facts.ts';
import { isLowBand } from './haemoglobin-band.ts';
import { tsatIsLow, type Graded } from './iron-level.ts';
import { flagsOf } from './part.ts';
import { highest, type Rung } from './rung.ts';

/** What a step adds: a flag, and "at least" an urgency. */
interface Step {
  readonly flag: string;
  readonly atLeast: Rung;
}

const isQuiet = ({ level }: Graded): boolean => level === 'adequate' || level === 'borderline';

const belowOwnLimit = (result: AcceptedResult | undefined): boolean =>
  result?.printed.refLow !== undefined && result.asTyped < result.printed.refLow;

/** S2. */
const lowSaturation = (facts: BloodFacts, level: Graded): Step | null =>
  tsatIsLow(facts) ? { flag: 'tsat_low', atLeast: isQuiet(level) ? 'discuss' : 'none' } : null;

/** S3: only the laboratory's own limit, assays differ. */
function raisedReceptor({ selected }: BloodFacts, level: Graded): Step | null {
  const limit = selected.stfr?.printed.refHigh;
  if (!selected.stfr || limit === undefined || !(selected.stfr.asTyped > limit)) return null;
  const atLeast = level.level === 'uncertain_acute_phase' ? 'weeks4' : isQuiet(level) ? 'discuss' : 'none';
  return { flag: 'stfr_raised', atLeast };
}

/** S4: a laboratory's own limit raises, it never relaxes. */
const belowLabRange = (level: Graded, results: readonly (AcceptedResult | undefined)[]): Step | null =>
  isQuiet(level) && results.some(belowOwnLimit) ? { flag: 'below_lab_range', atLeast: 'discuss' } : null;

/** S5. */
function highSaturation({ selected, lines }: BloodFacts): Step | null {
  if (selected.tsat === undefined || selected.ferritin === undefined || !(selected.tsat > lines.tsatHigh)) return null;
  return selected.ferritin.value > lines.ferritinHigh
    ? { flag: 'overload_pattern', atLeast: 'none' }
    : { flag: 'tsat_high_isolated', atLeast: 'discuss' };
}

/** S6. */
function beforeAltitude({ input, selected, lines, band }: BloodFacts): Step | null {
  const ferritin = selected.ferritin?.value;
  const inDays = input.context.altitudeCampInDays;
  const applies =
    input.athlete.age >= FERRITIN.campFromAge.value &&
    inDays !== undefined &&
    inDays <= FERRITIN.campWithinDays.value &&
    ferritin !== undefined &&
    ferritin >= lines.ferritinLow &&
    ferritin < FERRITIN.preAltitude.value &&
    !isLowBand(band);
  return applies ? { flag: 'pre_altitude_below_50', atLeast: 'discuss' } : null;
}

function raised(level: Graded, steps: readonly (Step | null)[]): Graded {
  const taken = steps.filter((step) => step !== null);
  return {
    level: level.level,
    rung: highest(level.rung, ...taken.map((step) => step.atLeast)),
    flags: flagsOf(
      level.flags,
      taken.map((step) => step.flag),
    ),
  };
}

/** S1-S6, for levels R4-R16: each is looked at, none lowers (7.3). */
export function withIronSteps(facts: BloodFacts, level: Graded): Graded {
  const { ferritin, haemoglobin } = facts.selected;
  return raised(level, [
    haemoglobin ? null : { flag: 'missing_hb', atLeast: 'none' },
    lowSaturation(facts, level),
    raisedReceptor(facts, level),
    belowLabRange(level, [ferritin, haemoglobin]),
    highSaturation(facts),
    beforeAltitude(facts),
  ]);
}

/** S2-S5 for a ferritin that does not belong to the low haemoglobin, as if no haemoglobin had been measured (7.3). */
export function withUnpairedSteps(facts: BloodFacts, level: Graded): Graded {
  return raised(level, [
    lowSaturation(facts, level),
    raisedReceptor(facts, level),
    belowLabRange(level, [facts.selected.ferritin]),
    highSaturation(facts),
  ]);
}
