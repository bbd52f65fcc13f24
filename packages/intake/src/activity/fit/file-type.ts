import type { IntakeRefusal } from '../intake-result.ts';
import { refusalBecause } from '../intake-refusal.ts';
import type { FitMessage } from './decode-fit.ts';
import { fitWord } from './fit-value.ts';

const ACTIVITY_TYPES: ReadonlySet<string> = new Set(['activity', 'activity_summary']);

const LABELS: Readonly<Record<string, string>> = {
  settings: 'the settings of a watch',
  device: 'the description of a device',
  sport: 'the settings of a sport',
  weight: 'measurements from a scale',
  course: 'a planned route',
  segment: 'a part of a route',
  workout: 'a planned workout',
  schedules: 'a training calendar',
  monitoring_a: 'daily monitoring',
  monitoring_b: 'daily monitoring',
  monitoring_daily: 'daily monitoring',
  blood_pressure: 'blood pressure measurements',
  totals: 'totals of many activities',
  goals: 'goals',
};

/** Refuses FIT files that say they are something other than a recorded activity; null = go on. */
export function refuseOtherFileTypes(fileId: FitMessage | undefined): IntakeRefusal | null {
  const type = fitWord(fileId, 'type');
  if (type === null || ACTIVITY_TYPES.has(type)) return null;
  const label = LABELS[type] ?? `the kind "${type.replaceAll('_', ' ')}"`;
  return refusalBecause(
    'not-an-activity',
    `This file holds ${label}, not a recorded activity; export the activity itself as a FIT file, or enter the run in the form.`,
  );
}
