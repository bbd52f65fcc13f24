import { atOrBelow } from '../kernel/compare.ts';
import { parameter } from '../kernel/parameter.ts';
import { redFlag } from './red-flag.ts';

const parameters = { recentHours: parameter(24, 'h', 'At most this long ago is an emergency') };

/** Chest pain or pressure (7.11). */
export const chestPain = redFlag({
  id: 'chest-pain',
  code: 'RF.CHEST_PAIN',
  title: 'Chest pain or pressure',
  reported: 'pain or pressure in the chest',
  sources: ['aha-history-2020', 'esc-syncope-2018'],
  parameters,
  answers: { chest_pain: 'Pain or pressure in the chest' },
  upTo: 'emergency',
  urgencyOf: (symptoms) => {
    if (!symptoms.has('chest_pain')) return null;
    const hoursAgo = symptoms.amount('chest_pain', 'hoursAgo');
    const recent = hoursAgo !== null && atOrBelow(hoursAgo, parameters.recentHours.value);
    return symptoms.with('chest_pain', 'now') || recent ? 'emergency' : 'urgent_same_day';
  },
});
