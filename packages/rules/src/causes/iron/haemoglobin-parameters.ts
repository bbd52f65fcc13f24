import { parameter } from '../../kernel/parameter.ts';

/** Lines for haemoglobin and red cell size (evidence 2.3, 2.4, 2.5, 7.3). */
export const HAEMOGLOBIN = {
  hbLowUnder15: parameter(120, 'g/L', 'Low below this, age 12 to 14', 'who-haemoglobin-2024', 'A'),
  hbLowWomen: parameter(120, 'g/L', 'Low below this, women 15 and over', 'who-haemoglobin-2024', 'A'),
  hbLowMen: parameter(
    130,
    'g/L',
    'Low below this, men 15 and over; also where sex is neither',
    'who-haemoglobin-2024',
    'A',
  ),
  hbAdultLinesFromAge: parameter(15, 'years', 'The lines by sex count from', 'who-haemoglobin-2024', 'A'),
  hbModerate: parameter(110, 'g/L', 'Moderately low below this', 'who-haemoglobin-2024', 'A'),
  hbSevere: parameter(80, 'g/L', 'Severely low below this', 'who-haemoglobin-2024', 'A'),
  hbSevereInPregnancy: parameter(70, 'g/L', 'Severely low below this in pregnancy', 'who-haemoglobin-2024', 'B'),
  hbSoonerForMenBelow: parameter(
    120,
    'g/L',
    'Seen within days below this with low ferritin, adults but women',
    'nice-cks-iron',
    'C',
  ),
  hbSoonerForMenFromAge: parameter(18, 'years', 'Youngest age of that line', 'nice-cks-iron', 'C'),
  hbDilutionFrom: parameter(
    115,
    'g/L',
    "Dilution by training may explain a woman's value from here",
    'weight-1991',
    'C',
  ),
  hbHighMen: parameter(185, 'g/L', 'High above this, men', 'mcmullin-2019', 'B'),
  hbHighWomen: parameter(165, 'g/L', 'High above this, women; also where sex is neither', 'mcmullin-2019', 'B'),
  hbVeryHigh: parameter(200, 'g/L', 'Very high above this', 'ours', 'C'),
  hbAltitudeFromM: parameter(500, 'm', 'Residence from this height shifts the lines', 'who-haemoglobin-2024', 'B'),
  hbAltitudePerM: parameter(0.005_638_4, 'g/L per m', 'Linear part of the shift', 'sharma-2019', 'B'),
  hbAltitudePerM2: parameter(0.000_000_3, 'g/L per m2', 'Square part of the shift', 'sharma-2019', 'B'),
} as const;

export const RED_CELLS = {
  smallBelow: parameter(80, 'fL', 'Small red cells below this, age 15 and over', 'dallman-1979', 'B'),
  smallBelowUnder15: parameter(78, 'fL', 'Small red cells below this, under 15', 'dallman-1979', 'B'),
  largeAbove: parameter(100, 'fL', 'Large red cells above this', 'bsh-b12-2014', 'B'),
  withinDays: parameter(183, 'days', 'A red cell size counts up to this age', 'ours', 'D'),
} as const;
