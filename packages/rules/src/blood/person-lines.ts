import { roundHalfUp } from '@freshlegs/domain/lab';
import { FERRITIN } from '../causes/iron/ferritin-parameters.ts';
import { HAEMOGLOBIN, RED_CELLS } from '../causes/iron/haemoglobin-parameters.ts';
import { CK } from '../causes/optional-panel/optional-panel-parameters.ts';
import type { Parameter } from '../kernel/rule.ts';
import type { BloodAthlete } from './blood-input.ts';

/** The parameters that depend on age and sex (7.3, 7.4a). Where sex is neither, the stricter line of each rule counts. */
export interface PersonParameters {
  readonly ferritinLow: Parameter;
  readonly ferritinHigh: Parameter;
  readonly ferritinUpper: Parameter;
  readonly tsatHigh: Parameter;
  readonly mcvSmall: Parameter;
  readonly ckAthlete: Parameter;
  readonly hbHigh: Parameter;
  /** Before the shift for residence. */
  readonly hbLow: Parameter;
}

/** The same as numbers; the haemoglobin lines carry the shift for residence, `hbHigh` does not. */
export interface PersonLines extends Readonly<Record<keyof PersonParameters, number>> {
  readonly hbModerate: number;
  readonly hbSevere: number;
  readonly hbDilution: number;
  readonly hbSoonerForMen: number;
  /** g/L added for residence; 0 below 500 m. */
  readonly altitudeShift: number;
  readonly livesHigh: boolean;
}

const livesHigh = ({ residenceAltitudeM }: BloodAthlete): boolean =>
  residenceAltitudeM !== undefined && residenceAltitudeM >= HAEMOGLOBIN.hbAltitudeFromM.value;

/** `round(0.0056384 m + 0.0000003 m^2)` from 500 m residence on, else 0 (2.3, WHO 2024). */
export function altitudeShift(athlete: BloodAthlete): number {
  const metres = athlete.residenceAltitudeM;
  if (metres === undefined || !livesHigh(athlete)) return 0;
  return roundHalfUp(HAEMOGLOBIN.hbAltitudePerM.value * metres + HAEMOGLOBIN.hbAltitudePerM2.value * metres ** 2, 0);
}

function haemoglobinLow({ sex, age }: BloodAthlete): Parameter {
  if (age < HAEMOGLOBIN.hbAdultLinesFromAge.value) return HAEMOGLOBIN.hbLowUnder15;
  return sex === 'F' ? HAEMOGLOBIN.hbLowWomen : HAEMOGLOBIN.hbLowMen;
}

/** Which parameter counts for this person. */
export function personParameters(athlete: BloodAthlete): PersonParameters {
  const man = athlete.sex === 'M';
  const under15 = athlete.age < HAEMOGLOBIN.hbAdultLinesFromAge.value;
  return {
    ferritinLow: under15 ? FERRITIN.lowUnder15 : FERRITIN.low,
    ferritinHigh: man ? FERRITIN.highMen : FERRITIN.highWomen,
    ferritinUpper: man ? FERRITIN.upperMen : FERRITIN.upperWomen,
    tsatHigh: man ? FERRITIN.tsatHighMen : FERRITIN.tsatHighWomen,
    mcvSmall: under15 ? RED_CELLS.smallBelowUnder15 : RED_CELLS.smallBelow,
    ckAthlete: man ? CK.athleteMen : CK.athleteWomen,
    hbHigh: man ? HAEMOGLOBIN.hbHighMen : HAEMOGLOBIN.hbHighWomen,
    hbLow: haemoglobinLow(athlete),
  };
}

/** The lines for this person. */
export function personLines(athlete: BloodAthlete): PersonLines {
  const parameters = personParameters(athlete);
  const shift = altitudeShift(athlete);
  return {
    ferritinLow: parameters.ferritinLow.value,
    ferritinHigh: parameters.ferritinHigh.value,
    ferritinUpper: parameters.ferritinUpper.value,
    tsatHigh: parameters.tsatHigh.value,
    mcvSmall: parameters.mcvSmall.value,
    ckAthlete: parameters.ckAthlete.value,
    hbHigh: parameters.hbHigh.value,
    hbLow: parameters.hbLow.value + shift,
    hbModerate: HAEMOGLOBIN.hbModerate.value + shift,
    hbSevere: HAEMOGLOBIN.hbSevere.value + shift,
    hbDilution: HAEMOGLOBIN.hbDilutionFrom.value + shift,
    hbSoonerForMen: HAEMOGLOBIN.hbSoonerForMenBelow.value + shift,
    altitudeShift: shift,
    livesHigh: livesHigh(athlete),
  };
}
