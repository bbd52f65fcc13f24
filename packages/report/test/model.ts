import { localDate } from '@freshlegs/domain';
import type { ReportModel } from '../src/report-model.ts';

export const model: ReportModel = {
  title: 'Heavy legs: summary for a physician',
  identity: [
    { label: 'Name', value: 'Ana Example' },
    { label: 'Born', value: '2 May 2004 (21 years)' },
    { label: 'Sex', value: 'female' },
    { label: 'As of', value: '30 March 2026' },
  ],
  reason:
    'A runner with heavy legs since 3 March 2026 (28 days). Legs were rated 4 or more of 10 on 20 of 26 check-ins in the last 28 days.',
  question: 'Is there a medical reason for these symptoms, and what should be done next?',
  positives: [
    'Ferritin 18 ug/L on 12 March 2026, below the line of 30 ug/L used by the Swiss Society of Sports Medicine.',
  ],
  negatives: ['Asked and denied on 29 March 2026: pain or pressure in the chest; I fainted or passed out.'],
  notAssessed: ['Not enough data to judge: carbohydrate; cadence and form.'],
  results: [
    {
      test: 'Ferritin',
      result: '18',
      flag: 'L',
      unit: 'ug/L',
      interval: '30 to 200',
      collectedOn: localDate('2026-03-12'),
    },
    {
      test: 'Haemoglobin',
      result: '131',
      flag: '',
      unit: 'g/L',
      interval: '120 to 155',
      collectedOn: localDate('2026-03-12'),
    },
  ],
  resultNotes: ['12 March 2026: hard exercise 14 hours before.'],
  training: [
    { label: 'Distance, last 7 days', value: '48.0 km' },
    { label: 'Usual week (mean of the weeks before)', value: '46.5 km' },
    { label: 'Longest run of the week against the 30 days before', value: '1.05 x (longest before: 16.0 km)' },
    { label: 'Load, last 7 days', value: '1420 effort x minutes' },
    { label: 'Recovery days, last 14 days', value: '4 of 14' },
    { label: 'Hard minutes, last 7 days (usual week)', value: 'not known' },
  ],
  tried: ['A lighter week (at most 70 % of the usual load) was done within the last 14 days; the legs stayed heavy.'],
  withheld: ['medicines', 'reproductive health'],
  footer: [
    'Made by Ana Example with Freshlegs (Example Harriers), rules 1. Self-reported data; not a diagnosis.',
    'Check-ins on 31 of the last 42 days.',
  ],
};
