import type { CauseId } from '@freshlegs/domain';
import { BLOOD_STORIES } from './blood.ts';
import { FORM_STORIES } from './form-and-equipment.ts';
import { FUEL_STORIES } from './fuel.ts';
import { LOAD_STORIES } from './load-raised-too-quickly.ts';
import { PATTERN_STORIES } from './patterns.ts';
import { RED_FLAG_STORIES } from './red-flags.ts';
import { REST_STORIES } from './rest-days.ts';
import { SORENESS_STORIES } from './soreness-and-recovery.ts';
import type { Story } from './story.ts';

/** Every story that can be planted. */
export const STORIES: readonly Story[] = [
  ...SORENESS_STORIES,
  ...LOAD_STORIES,
  ...REST_STORIES,
  ...FUEL_STORIES,
  ...FORM_STORIES,
  ...BLOOD_STORIES,
  ...PATTERN_STORIES,
  ...RED_FLAG_STORIES,
];

/**
 * Causes without a story, each with the reason. Salts: no study ties a lack of them to heavy legs, and drinking too much,
 * the one known harm, is told under hydration.
 */
export const CAUSES_WITHOUT_STORY: readonly CauseId[] = ['electrolytes'];
