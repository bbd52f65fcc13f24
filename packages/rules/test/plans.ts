import * as fc from 'fast-check';
import type { Plan, PlannedSession } from '../src/simulate/plan.ts';
import { athlete, on, rest, runs } from './athlete.ts';

/** 5 km a day at RPE 3 for 60 days up to today: every line has its data, none is crossed. */
export const steady = athlete({ sessions: runs(-60, 0, 5, 5, 5, 0, 5, 5, 5), explicitRest: rest(-60, 0) });
export const planned = (offset: number, km: number, more: Partial<PlannedSession> = {}): PlannedSession => ({
  sport: 'run',
  on: on(offset),
  km,
  min: km * 6,
  rpe: 3,
  ...more,
});
export const plan = (...sessions: readonly PlannedSession[]): Plan => ({ sessions, rest: [] });
const plannedSession: fc.Arbitrary<PlannedSession> = fc.record({
  sport: fc.constantFrom('run', 'run', 'other'),
  on: fc.integer({ min: 0, max: 10 }).map(on),
  km: fc.integer({ min: 1, max: 40 }),
  min: fc.integer({ min: 20, max: 240 }),
  rpe: fc.integer({ min: 1, max: 9 }),
  highIntensityMin: fc.integer({ min: 0, max: 40 }),
});
/** Any plan of the next days, each session with its effort and minutes. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  sessions: fc.array(plannedSession, { minLength: 1, maxLength: 9 }),
  rest: fc.array(fc.integer({ min: 1, max: 10 }).map(on), { maxLength: 5 }),
});
