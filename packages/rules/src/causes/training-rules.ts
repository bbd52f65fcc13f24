import type { Rule } from '../kernel/rule.ts';
import { acuteChronicRule } from '../markers/acute-chronic.ts';
import { intensityRamp } from './load-raised-too-quickly/intensity-ramp.ts';
import { loadSpike } from './load-raised-too-quickly/load-spike.ts';
import { monotonyRule } from './load-raised-too-quickly/monotony.ts';
import { weeklyRamp } from './load-raised-too-quickly/weekly-ramp.ts';
import { noRestDay } from './rest-days/no-rest-day.ts';

/** The rules that need sessions and rest days only: a planned week can be tried out with them. */
export const TRAINING_RULES: readonly Rule[] = [
  loadSpike,
  weeklyRamp,
  intensityRamp,
  monotonyRule,
  acuteChronicRule,
  noRestDay,
];
