import { FERRITIN } from '../causes/iron/ferritin-parameters.ts';
import type { BloodCaseContext } from './blood-input.ts';
import type { SelectedResults } from './select-results.ts';

/** Ferritin reads too high in the acute phase (7.3). */
export interface AcutePhase {
  readonly present: boolean;
  /** The flag that says why; `post_race` whatever CRP and illness say. */
  readonly flag: 'post_race' | 'acute_phase' | null;
}

/** CRP raised, or illness with no CRP of that draw, or a marathon 0 to 6 days before. A low CRP sets illness aside, not a race. */
export function acutePhase(selected: SelectedResults, context: BloodCaseContext): AcutePhase {
  const raceDays = context.raceMarathonPlusDaysBeforeDraw;
  const afterRace = raceDays !== undefined && raceDays <= FERRITIN.raceWithinDays.value;
  const inflamed = selected.crp
    ? selected.crp.value > FERRITIN.crpInflamed.value
    : context.illnessWithin14dOfDraw === true;
  return { present: afterRace || inflamed, flag: afterRace ? 'post_race' : inflamed ? 'acute_phase' : null };
}
