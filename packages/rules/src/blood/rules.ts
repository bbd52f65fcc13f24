import { highHaemoglobin } from '../causes/iron/high-haemoglobin.ts';
import { ironStatus } from '../causes/iron/iron-status.ts';
import { smallRedCells } from '../causes/iron/small-red-cells.ts';
import { creatineKinase } from '../causes/optional-panel/creatine-kinase.ts';
import { thyroid } from '../causes/optional-panel/thyroid.ts';
import { vitaminD } from '../causes/optional-panel/vitamin-d.ts';
import { b12Status } from '../causes/vitamin-b12/b12-status.ts';
import { largeRedCells } from '../causes/vitamin-b12/large-red-cells.ts';
import { lowFolate } from '../causes/vitamin-b12/low-folate.ts';
import { nitrousOxide } from '../causes/vitamin-b12/nitrous-oxide.ts';
import { tingling } from '../causes/vitamin-b12/tingling.ts';
import type { RuleDoc } from '../kernel/rule.ts';
import { bloodAgeLimit } from './blood-age-limit.ts';
import { bloodDataQuery } from './blood-data-query.ts';
import { bloodSymptoms } from './blood-symptoms.ts';

/** Every blood rule with its codes, parameters, sources and texts. They are judged together by `assessBloodOfRecord`. */
export const BLOOD_RULES: readonly RuleDoc[] = [
  ironStatus,
  highHaemoglobin,
  smallRedCells,
  b12Status,
  tingling,
  largeRedCells,
  lowFolate,
  nitrousOxide,
  vitaminD,
  thyroid,
  creatineKinase,
  bloodSymptoms,
  bloodDataQuery,
  bloodAgeLimit,
];
