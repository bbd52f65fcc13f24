/** The ladder of causes, in the order in which they should be put right. */
export const LADDER = [
  { id: 'soreness-and-recovery', step: 'training', title: 'Soreness and recovery' },
  { id: 'load-raised-too-quickly', step: 'training', title: 'Load raised too quickly' },
  { id: 'rest-days', step: 'training', title: 'Rest days' },
  { id: 'glycogen', step: 'fuel', title: 'Carbohydrate' },
  { id: 'hydration', step: 'fuel', title: 'Drinking' },
  { id: 'electrolytes', step: 'fuel', title: 'Salts' },
  { id: 'cadence-and-form', step: 'form', title: 'Cadence and form' },
  { id: 'muscle-balance', step: 'form', title: 'Strength and muscle balance' },
  { id: 'shoes', step: 'form', title: 'Shoes' },
  { id: 'iron', step: 'medical', title: 'Iron' },
  { id: 'vitamin-b12', step: 'medical', title: 'Vitamin B12' },
  { id: 'compartment', step: 'medical', title: 'Lower-leg pressure pattern' },
  { id: 'arterial', step: 'medical', title: 'Leg circulation pattern' },
  { id: 'medicines', step: 'medical', title: 'Medicines' },
  { id: 'other-patterns', step: 'medical', title: 'Other medical patterns' },
] as const;
export type CauseId = (typeof LADDER)[number]['id'];
export type LadderStep = (typeof LADDER)[number]['step'];
export const CAUSE_IDS: readonly CauseId[] = LADDER.map((cause) => cause.id);
