import { redFlag } from './red-flag.ts';

/** Collapse on effort with the sickle-cell trait (7.10). */
export const sickleCollapse = redFlag({
  id: 'sickle-collapse',
  code: 'RF.SICKLE_COLLAPSE',
  title: 'Legs gave way during exercise',
  reported: 'legs that gave way or hurt badly during exercise, with the sickle-cell trait',
  sources: ['harmon-2012'],
  evidenceMeasure: 'B',
  answers: { sickle_exertional_collapse: 'Legs gave way during exercise, sickle-cell trait' },
  upTo: 'emergency',
  urgencyOf: (symptoms) => (symptoms.has('sickle_exertional_collapse') ? 'emergency' : null),
  coach: 'Stop all effort, cool, and tell the helpers about the trait.',
});
