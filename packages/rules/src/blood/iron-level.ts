import type { IronLevel } from '@freshlegs/domain';
import { FERRITIN } from '../causes/iron/ferritin-parameters.ts';
import { HAEMOGLOBIN, RED_CELLS } from '../causes/iron/haemoglobin-parameters.ts';
import type { BloodFacts } from './blood-facts.ts';
import { isLowBand, RUNG_OF_LOW_BAND, type LowBand } from './haemoglobin-band.ts';
import { hasIronRiskFactor, isTired } from './risk-factors.ts';
import { highest, type Rung } from './rung.ts';

/** A level with the urgency and flags it brings, before the steps S1-S6. */
export interface Graded {
  readonly level: IronLevel;
  readonly rung: Rung;
  readonly flags: readonly string[];
}

const graded = (level: IronLevel, rung: Rung, ...flags: readonly string[]): Graded => ({ level, rung, flags });

export const tsatIsLow = ({ selected }: BloodFacts): boolean =>
  selected.tsat !== undefined && selected.tsat < FERRITIN.tsatLow.value;

/** R0. */
function inPregnancy({ selected }: BloodFacts): Graded {
  const hb = selected.haemoglobin?.value;
  const severe = hb !== undefined && hb < HAEMOGLOBIN.hbSevereInPregnancy.value;
  return graded('out_of_scope_pregnancy', severe ? 'sameDay' : 'weeks2');
}

/** R4: haemoglobin and ferritin low together. */
function lowTogether({ input, lines, selected }: BloodFacts, band: LowBand): Graded {
  const { age, sex } = input.athlete;
  const hb = selected.haemoglobin?.value;
  const sooner =
    age >= HAEMOGLOBIN.hbSoonerForMenFromAge.value && sex !== 'F' && hb !== undefined && hb < lines.hbSoonerForMen;
  return graded('low_hb_low_ferritin', highest(RUNG_OF_LOW_BAND[band], sooner ? 'prompt' : 'none'));
}

function isPossibleDilution({ input, lines, selected, acute }: BloodFacts): boolean {
  const { athlete, context } = input;
  const hb = selected.haemoglobin?.value;
  const mcv = selected.mcvOfHaemoglobin?.value;
  return (
    athlete.sex === 'F' &&
    athlete.age >= HAEMOGLOBIN.hbAdultLinesFromAge.value &&
    hb !== undefined &&
    hb >= lines.hbDilution &&
    !acute.present &&
    mcv !== undefined &&
    mcv >= RED_CELLS.smallBelow.value &&
    mcv <= RED_CELLS.largeAbove.value &&
    (context.symptoms ?? []).length === 0
  );
}

/** R4 and R5: a low haemoglobin with a ferritin that belongs to it. */
function lowHaemoglobinWithFerritin(facts: BloodFacts, band: LowBand, ferritin: number): Graded {
  const low = ferritin < facts.lines.ferritinLow;
  const unreadable = facts.acute.present && ferritin < FERRITIN.unreadableWhenInflamed.value;
  if (low || unreadable) return lowTogether(facts, band);
  return isPossibleDilution(facts)
    ? graded('low_hb_ferritin_not_low', 'weeks4', 'possible_dilution')
    : graded('low_hb_ferritin_not_low', RUNG_OF_LOW_BAND[band]);
}

/** R6-R8. */
function lowFerritin(facts: BloodFacts, ferritin: number): Graded {
  if (ferritin < FERRITIN.functional.value && tsatIsLow(facts)) return graded('low_functional', 'weeks2');
  return ferritin < FERRITIN.depleted.value ? graded('depleted', 'weeks2') : graded('low', 'weeks4');
}

/** R10-R12. */
function ferritinInAcutePhase(facts: BloodFacts, ferritin: number): Graded {
  if (ferritin < FERRITIN.unreadableWhenInflamed.value) {
    return graded('uncertain_acute_phase', tsatIsLow(facts) ? 'weeks4' : 'discuss');
  }
  return ferritin > FERRITIN.highWhenInflamed.value ? graded('high', 'weeks4') : graded('adequate_acute_phase', 'info');
}

/** R13-R16. */
function readableFerritin({ input, lines }: BloodFacts, ferritin: number): Graded {
  const { athlete, context } = input;
  if (ferritin > lines.ferritinHigh) return graded('high', 'weeks4');
  if (ferritin > lines.ferritinUpper) return graded('upper_range', context.takingIron === true ? 'discuss' : 'info');
  if (athlete.age >= FERRITIN.borderlineFromAge.value && ferritin < FERRITIN.borderline.value) {
    return graded('borderline', isTired(context) || hasIronRiskFactor(athlete, context) ? 'discuss' : 'info');
  }
  return graded('adequate', trainedHardBeforeDraw(context.hardExerciseHoursBeforeDraw) ? 'info' : 'none');
}

/** Hard training less than 24 h before the draw. */
export const trainedHardBeforeDraw = (hours: number | undefined): boolean =>
  hours !== undefined && hours < FERRITIN.exerciseWithinHours.value;

/** R6-R16: the ferritin on its own, in ug/L. */
export function ferritinLevel(facts: BloodFacts, ferritin: number): Graded {
  if (ferritin < facts.lines.ferritinLow) return lowFerritin(facts, ferritin);
  if (ferritin > FERRITIN.veryHigh.value) return graded('very_high', 'weeks2');
  return facts.acute.present ? ferritinInAcutePhase(facts, ferritin) : readableFerritin(facts, ferritin);
}

/** The level of the iron module: the first of R0-R16 that matches (7.3). */
export function ironLevel(facts: BloodFacts): Graded {
  const { selected, band, input } = facts;
  if (facts.pregnant) return inPregnancy(facts);
  if (isLowBand(band)) {
    if (!selected.ferritin) return graded('low_hb_iron_unknown', RUNG_OF_LOW_BAND[band], 'missing_ferritin');
    if (!selected.paired) return graded('low_hb_iron_unknown', RUNG_OF_LOW_BAND[band], 'ferritin_not_paired');
    return lowHaemoglobinWithFerritin(facts, band, selected.ferritin.value);
  }
  if (selected.ferritin) return ferritinLevel(facts, selected.ferritin.value);
  return selected.haemoglobin
    ? graded('hb_only_not_low', isTired(input.context) ? 'discuss' : 'info', 'missing_ferritin')
    : graded('not_assessed', 'none');
}
