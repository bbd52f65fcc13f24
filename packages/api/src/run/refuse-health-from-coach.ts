import { AppError, type RunDetails } from '@freshlegs/domain';
import type { AuthorizedAthlete } from '../core/context.ts';

/** What of a run is not training: food, drink and body mass have categories of their own. */
const HEALTH = [
  'preCarbG',
  'duringCarbG',
  'recoveryCarbG',
  'fluidMl',
  'sodiumMg',
  'urineMl',
  'massPreG',
  'massPostG',
] as const satisfies readonly (keyof RunDetails)[];

/** A coach keeps the training of an athlete without account, and nothing else. FORBIDDEN with the sentence to show. */
export function refuseHealthFromCoach({ relation }: AuthorizedAthlete, details: RunDetails): void {
  if (relation.isSelf || HEALTH.every((key) => details[key] === null)) return;
  throw new AppError(
    'FORBIDDEN',
    'Only the athlete enters food, drink and body mass. Please leave those answers empty.',
  );
}
