import type { IntakeSport } from '../intake-result.ts';

/** "generic" and "all" are what a device writes that was not told. */
const UNTOLD: ReadonlySet<string> = new Set(['generic', 'all']);

/**
 * What a FIT sport means here. Walking and hiking are not runs; a treadmill as a piece of
 * gym equipment may have been either, so it is asked about.
 */
export function classifySport(sport: string | null, subSport: string | null): IntakeSport {
  if (sport === 'transition' || subSport?.endsWith('_transition') === true) return 'transition';
  if (sport === 'running') return 'run';
  if (sport === null || UNTOLD.has(sport)) return 'unknown';
  if (sport === 'fitness_equipment' && (subSport === 'treadmill' || subSport === 'indoor_running')) {
    return 'unknown';
  }
  return 'other';
}
