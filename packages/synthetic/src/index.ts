export { Rng } from './chance/rng.ts';
export type { Fact, FactKind, FactOf } from './facts/fact.ts';
export { recordOfFacts } from './record/record-of-facts.ts';
export { CAUSES_WITHOUT_STORY, STORIES } from './stories/registry.ts';
export type { PlantedCause, Story } from './stories/story.ts';
export { type Asked, LEAST_HISTORY_DAYS, type SyntheticAthlete, syntheticAthlete } from './synthetic-athlete.ts';
