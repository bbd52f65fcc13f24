import type { AthleteId } from '@freshlegs/domain';
import type { ClubScope } from '../core/context.ts';

/**
 * Facts of one transaction that are written one after the other and judged together. Athletes in it stay locked until
 * the transaction ends.
 */
export interface FactBatch {
  readonly written: Set<AthleteId>;
}

export const newFactBatch = (): FactBatch => ({ written: new Set() });

/** A scope whose facts may be written in a batch: then each athlete is judged once, by `finishFactBatch`. */
export interface FactScope extends ClubScope {
  readonly factBatch?: FactBatch;
}
