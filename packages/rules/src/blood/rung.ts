import type { BloodAssessment, BloodUrgency, Urgency } from '@freshlegs/domain';

/** The ladder of the blood rules, rising (7): the two kinds of weeks are rungs of their own. */
export const RUNGS = ['none', 'info', 'discuss', 'weeks4', 'weeks2', 'prompt', 'sameDay'] as const;
export type Rung = (typeof RUNGS)[number];

const rankOf = (rung: Rung): number => RUNGS.indexOf(rung);

/** "At least": the highest of all; `none` for an empty list. */
export function highest(...rungs: readonly Rung[]): Rung {
  let top: Rung = 'none';
  for (const rung of rungs) if (rankOf(rung) > rankOf(top)) top = rung;
  return top;
}

/** The lower of two. */
export const lowerOf = (a: Rung, b: Rung): Rung => (rankOf(a) < rankOf(b) ? a : b);

export const isWeeks = (rung: Rung): rung is 'weeks4' | 'weeks2' => rung === 'weeks4' || rung === 'weeks2';

const NAMES: Readonly<Record<Rung, { readonly blood: BloodUrgency; readonly product: Urgency }>> = {
  none: { blood: 'none', product: 'none' },
  info: { blood: 'info', product: 'info' },
  discuss: { blood: 'discuss', product: 'discuss' },
  weeks4: { blood: 'gp_weeks', product: 'doctor_weeks' },
  weeks2: { blood: 'gp_weeks', product: 'doctor_weeks' },
  prompt: { blood: 'prompt_days', product: 'doctor_days' },
  sameDay: { blood: 'same_day', product: 'urgent_same_day' },
};

const weeksOf = (rung: Rung): { readonly weeks?: 2 | 4 } =>
  rung === 'weeks2' ? { weeks: 2 } : rung === 'weeks4' ? { weeks: 4 } : {};

/** In the names of the blood catalogue (7.8), with the weeks. */
export const asReferral = (rung: Rung): Omit<BloodAssessment['referral'], 'guardian'> => ({
  urgency: NAMES[rung].blood,
  ...weeksOf(rung),
});

/** In the product's names (7.8, "Two ladders"), with the weeks. */
export const asUrgency = (rung: Rung): { readonly urgency: Urgency; readonly weeks?: 2 | 4 } => ({
  urgency: NAMES[rung].product,
  ...weeksOf(rung),
});
