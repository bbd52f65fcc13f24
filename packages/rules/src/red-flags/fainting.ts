import { atOrBelow } from '../kernel/compare.ts';
import { parameter } from '../kernel/parameter.ts';
import { redFlag } from './red-flag.ts';

const parameters = {
  recentHours: parameter(24, 'h', 'At most this long ago counts as recent; not given counts as recent'),
};

/** Fainting (7.11). */
export const fainting = redFlag({
  id: 'fainting',
  code: 'RF.SYNCOPE',
  title: 'Fainted',
  reported: 'fainting or passing out',
  sources: ['esc-syncope-2018', 'aha-history-2020'],
  parameters,
  answers: { syncope: 'Fainted or passed out' },
  upTo: 'emergency',
  urgencyOf: (symptoms) => {
    if (!symptoms.has('syncope')) return null;
    const hoursAgo = symptoms.amount('syncope', 'hoursAgo');
    const recent = hoursAgo === null || atOrBelow(hoursAgo, parameters.recentHours.value);
    const exertional = symptoms.with('syncope', 'exertional');
    if (symptoms.with('syncope', 'notRecovered') || (exertional && recent)) return 'emergency';
    return exertional || recent ? 'urgent_same_day' : 'doctor_days';
  },
  coach: 'No training until a doctor has looked at it.',
  athlete: 'No training until a doctor has looked at it.',
});
