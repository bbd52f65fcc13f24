import { parameter } from '../../kernel/parameter.ts';

/** Lines for vitamin B12 (evidence 3.1, 3.2, 7.4). The two families of total B12 have each their own lines: never converted. */
export const B12 = {
  totalLowNgL: parameter(180, 'ng/L', 'Total B12 low below this', 'nice-ng239', 'B'),
  totalUnlikelyNgL: parameter(350, 'ng/L', 'Total B12 unlikely to be low above this', 'nice-ng239', 'B'),
  totalLowPmolL: parameter(133, 'pmol/L', 'Total B12 low below this', 'nice-ng239', 'B'),
  totalUnlikelyPmolL: parameter(258, 'pmol/L', 'Total B12 unlikely to be low above this', 'nice-ng239', 'B'),
  activeLow: parameter(25, 'pmol/L', 'Active B12 low below this', 'nice-ng239', 'B'),
  activeUnlikely: parameter(70, 'pmol/L', 'Active B12 unlikely to be low above this', 'nice-ng239', 'B'),
  totalHighNgL: parameter(1000, 'ng/L', 'Total B12 high above this without supplements', 'ours', 'D'),
  totalHighPmolL: parameter(738, 'pmol/L', 'Total B12 high above this without supplements', 'ours', 'D'),
  mmaRaised: parameter(
    280,
    'nmol/L',
    'MMA raised above this where the laboratory gives no limit',
    'harrington-2017',
    'C',
  ),
  mmaLineUnderAge: parameter(65, 'years', 'That MMA line counts under this age', 'harrington-2017', 'C'),
  riskFromAge: parameter(65, 'years', 'Age counts as a risk factor from', 'nice-ng239', 'C'),
  homocysteineRaised: parameter(20, 'umol/L', 'Homocysteine raised above this', 'harrington-2017', 'C'),
  folateLow: parameter(7, 'nmol/L', 'Folate low below this', 'bsh-b12-2014', 'B'),
  folateWithinDays: parameter(365, 'days', 'A folate result counts up to this age', 'ours', 'D'),
  pairedDays: parameter(30, 'days', 'Results belong together within', 'ours', 'D'),
  guidelineFromAge: parameter(16, 'years', 'The guideline was written for people from', 'nice-ng239', 'A'),
} as const;
