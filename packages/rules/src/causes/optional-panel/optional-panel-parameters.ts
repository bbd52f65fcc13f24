import { parameter } from '../../kernel/parameter.ts';

/** Lines of the optional panel (evidence 4, 7.4a). */
export const VITAMIN_D = {
  low: parameter(30, 'nmol/L', 'Low below this', 'ects-2019', 'B'),
  insufficient: parameter(50, 'nmol/L', 'Insufficient below this', 'ects-2019', 'B'),
  high: parameter(250, 'nmol/L', 'High above this', 'ects-2019', 'C'),
  veryHigh: parameter(375, 'nmol/L', 'Very high above this', 'ects-2019', 'C'),
} as const;

export const TSH = {
  raised10: parameter(10, 'm[IU]/L', 'Clearly raised from here', 'nice-ng145', 'B'),
  raised: parameter(4, 'm[IU]/L', 'Raised above this where the laboratory gives no limit', 'nice-ng145', 'C'),
  belowRange: parameter(0.4, 'm[IU]/L', 'Below range where the laboratory gives no limit', 'nice-ng145', 'C'),
  suppressed: parameter(0.1, 'm[IU]/L', 'Suppressed below this', 'nice-ng145', 'C'),
} as const;

export const CK = {
  athleteMen: parameter(1083, 'U/L', 'Above the interval of male athletes', 'mougios-2007', 'B'),
  athleteWomen: parameter(
    513,
    'U/L',
    'Above the interval of female athletes; also where sex is neither',
    'mougios-2007',
    'B',
  ),
  marked: parameter(5000, 'U/L', 'Marked above this', 'mcmahon-2013', 'C'),
  extreme: parameter(10_000, 'U/L', 'Extreme above this', 'ours', 'D'),
  withinDays: parameter(14, 'days', 'A creatine kinase result counts up to this age', 'ours', 'D'),
} as const;
