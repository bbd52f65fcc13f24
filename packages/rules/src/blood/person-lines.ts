import { roundHalfUp } from '@freshlegs/domain/lab';
import { FERRITIN } from '../causes/iron/ferritin-parameters.ts';
import { HAEMOGLOBIN, RED_CELLS } from '../causes/iron/haemoglobin-parameters.ts';
import { CK } from '../causes/optional-panel/optional-panel-parameters.ts';
import type { BloodAthlete } from './blood-input.ts';

/** The lines that depend on age and sex (7.3, 7.4a). Where sex is neither, the stricter line of each rule counts. */
export interface PersonLines {
  readonly ferritinLow: number;
  readonly ferritinHigh: number;
  readonly ferritinUpper: number;
  readonly tsatHigh: number;
  readonly mcvSmall: number;
  readonly ckAthlete: number;
  readonly hbHigh: number;
  /** The residence shift is in these: */
  readonly hbLow: number;
  readonly hbModerate: number;
  readonly hbSevere: number;
  readonly hbDilution: number;
  readonly hbSoonerForMen: number;
  /** g/L added for residence; 0 below 500 m. */
  readonly altitudeShift: number;
  readonly livesHigh: boolean;
}

/** `round(0.0056384 m + 0.0000003 m^2)` from 500 m residence on, else 0 (2.3, WHO 2024). */
export function altitudeShift(residenceAltitudeM: number | undefined): number {
  if (residenceAltitudeM === undefined || residenceAltitudeM < HAEMOGLOBIN.altitudeFromM.value) return 0;
  const { altitudePerM, altitudePerM2 } = HAEMOGLOBIN;
  return roundHalfUp(altitudePerM.value * residenceAltitudeM + altitudePerM2.value * residenceAltitudeM ** 2, 0);
}

function haemoglobinLow({ sex, age }: BloodAthlete): number {
  if (age < HAEMOGLOBIN.adultLinesFromAge.value) return HAEMOGLOBIN.lowUnder15.value;
  return sex === 'F' ? HAEMOGLOBIN.lowWomen.value : HAEMOGLOBIN.lowMen.value;
}

/** The lines for this person. */
export function personLines(athlete: BloodAthlete): PersonLines {
  const man = athlete.sex === 'M';
  const under15 = athlete.age < HAEMOGLOBIN.adultLinesFromAge.value;
  const shift = altitudeShift(athlete.residenceAltitudeM);
  return {
    ferritinLow: (under15 ? FERRITIN.lowUnder15 : FERRITIN.low).value,
    ferritinHigh: (man ? FERRITIN.highMen : FERRITIN.highWomen).value,
    ferritinUpper: (man ? FERRITIN.upperMen : FERRITIN.upperWomen).value,
    tsatHigh: (man ? FERRITIN.tsatHighMen : FERRITIN.tsatHighWomen).value,
    mcvSmall: (under15 ? RED_CELLS.smallBelowUnder15 : RED_CELLS.smallBelow).value,
    ckAthlete: (man ? CK.athleteMen : CK.athleteWomen).value,
    hbHigh: (man ? HAEMOGLOBIN.highMen : HAEMOGLOBIN.highWomen).value,
    hbLow: haemoglobinLow(athlete) + shift,
    hbModerate: HAEMOGLOBIN.moderate.value + shift,
    hbSevere: HAEMOGLOBIN.severe.value + shift,
    hbDilution: HAEMOGLOBIN.dilutionFrom.value + shift,
    hbSoonerForMen: HAEMOGLOBIN.soonerForMenBelow.value + shift,
    altitudeShift: shift,
    livesHigh: (athlete.residenceAltitudeM ?? Number.NaN) >= HAEMOGLOBIN.altitudeFromM.value,
  };
}
