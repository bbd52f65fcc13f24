import { parameter } from '../kernel/parameter.ts';

/** How long a result speaks for today (evidence 7.5). */
export const RESULT_AGE = {
  currentDays: parameter(183, 'days', 'Ferritin, haemoglobin, vitamin D, TSH: current up to', 'swiss-iron-2015', 'C'),
  staleDays: parameter(365, 'days', 'The same: stale up to, expired beyond', 'ours', 'D'),
  b12CurrentDays: parameter(365, 'days', 'B12: current up to', 'ours', 'D'),
  b12StaleDays: parameter(730, 'days', 'B12: stale up to, expired beyond', 'ours', 'D'),
} as const;

/** Ages at which the module stops and at which a guardian is addressed. */
export const AGE_LIMITS = {
  scopeFrom: parameter(12, 'years', 'Youngest age the blood rules judge', 'swiss-iron-2015', 'C'),
  guardianUnder: parameter(18, 'years', 'The guardian is addressed under', 'ours', 'D'),
} as const;
