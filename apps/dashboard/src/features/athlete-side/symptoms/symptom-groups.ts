import type { SymptomCode } from '@freshlegs/domain';

export interface SymptomGroup {
  readonly title: string;
  readonly intro?: string;
  readonly codes: readonly SymptomCode[];
}

/** Every question of the form once, what cannot wait first. A test holds this against the domain's list. */
export const SYMPTOM_GROUPS: readonly SymptomGroup[] = [
  {
    title: 'Heart and breathing',
    codes: ['chest_pain', 'syncope', 'dyspnoea', 'palpitations', 'haemoptysis', 'dizziness'],
  },
  {
    title: 'Heat and long efforts',
    codes: ['collapse_hot', 'hyponatraemia_symptoms', 'sickle_exertional_collapse', 'dark_urine'],
  },
  {
    title: 'Legs and feet',
    codes: [
      'leg_pain_not_settling',
      'unilateral_leg_swelling',
      'cold_pale_numb_leg_sudden',
      'hot_red_leg_fever',
      'focal_bone_pain',
      'tendon_pain',
      'exertional_leg_symptom_walking',
      'daily_life_limited',
      'rest_pain_foot',
      'nonhealing_wound',
    ],
  },
  {
    title: 'Muscles and nerves',
    codes: [
      'muscle_pain',
      'muscle_weakness',
      'new_weakness',
      'paraesthesia',
      'gait_unsteady',
      'saddle_numbness',
      'bladder_bowel_change',
      'visual_loss',
    ],
  },
  {
    title: 'Illness and energy',
    codes: ['fever', 'viral_illness', 'fatigue', 'night_sweats'],
  },
  {
    title: 'Private',
    intro:
      'Your coach never sees what you answer here. If an answer means that you need help today, they read only that you were asked to seek medical help, and not why.',
    codes: ['self_harm', 'black_stool', 'rectal_bleeding', 'weight_loss_unexplained'],
  },
  {
    title: 'Private: only in pregnancy',
    codes: ['vaginal_bleeding', 'fluid_leak', 'contractions'],
  },
];
