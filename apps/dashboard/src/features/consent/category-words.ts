import type { ConsentCategory } from '@freshlegs/domain';

/** Each kind of data in plain words: its name, and what exactly somebody sees who may see it. */
export const CATEGORY_WORDS: Record<ConsentCategory, { label: string; text: string }> = {
  training: {
    label: 'Training',
    text: 'Your runs: distance, time, effort, heart rate, shoes, strength work, rest days, whether your times dropped. Also your age and sex, which some rules need.',
  },
  wellness: {
    label: 'How you feel',
    text: 'Heaviness, soreness, sleep, tiredness, stress, resting pulse and its variability from your check-ins.',
  },
  fueling: { label: 'Food and drink', text: 'What you ate and drank around runs, and how you eat in general.' },
  red_flags: {
    label: 'Warning signs',
    text: 'That something needs a doctor soon, so that a coach can help on the day. Not your answers themselves.',
  },
  symptoms: {
    label: 'Symptoms',
    text: 'Your answers in the symptom form and the questions about your legs, illness, conditions, and whether you are under a doctor’s care.',
  },
  blood_flags: {
    label: 'Marks of blood tests',
    text: 'That a result speaks for talking to a doctor, such as low iron stores. Without the numbers.',
  },
  blood_values: { label: 'Blood values', text: 'The numbers of your blood tests with the laboratory’s own ranges.' },
  medicines: { label: 'Medicines', text: 'What you take that can matter for your legs.' },
  body_mass: { label: 'Body mass', text: 'Weighing before and after runs, which is about drinking.' },
  reproductive_health: {
    label: 'Cycle, pregnancy, energy',
    text: 'What you entered about your cycle, the pill or pregnancy, and the private questions about energy.',
  },
};
