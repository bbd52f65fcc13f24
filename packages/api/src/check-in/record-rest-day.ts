import type { CheckInInput, LocalDate } from '@freshlegs/domain';
import type { AuthorizedAthlete } from '../core/context.ts';
import type { FactScope } from '../fact/fact-batch.ts';
import { checkInOn } from './queries.ts';
import { recordCheckIn } from './record-check-in.ts';

/** A day of rest in one tap: what was answered that day stays. */
export async function recordRestDay(
  scope: FactScope,
  who: AuthorizedAthlete,
  { on, zone }: { readonly on: LocalDate; readonly zone: string },
): Promise<{ on: LocalDate }> {
  const before = await checkInOn(scope.tx, who, on);
  return recordCheckIn(scope, who, { ...(before ?? UNANSWERED), on, zone, rest: true });
}

const UNANSWERED: Omit<CheckInInput, 'on' | 'zone' | 'rest'> = {
  heaviness: null,
  soreness: null,
  focalPain: null,
  sleepH: null,
  sleepQuality: null,
  fatigue: null,
  stress: null,
  muscleSoreness: null,
  restingPulseBpm: null,
  rmssdMs: null,
  urineColor: null,
  carbG: null,
  carbComplete: null,
  illness: null,
};
