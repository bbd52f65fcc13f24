import type { AthleteId } from '@freshlegs/domain';
import type { ClubScope } from '../core/context.ts';

/** Where an athlete lives from a day on. */
export interface ZoneRow {
  readonly athleteId: string;
  readonly fromOn: string;
  readonly zone: string;
}

/**
 * Facts of one transaction that are written one after the other and judged together. Athletes in it stay locked until
 * the transaction ends, so that what was read of them once still holds.
 */
export interface FactBatch {
  readonly written: Set<AthleteId>;
  readonly zones: Map<AthleteId, readonly ZoneRow[]>;
}

export const newFactBatch = (): FactBatch => ({ written: new Set(), zones: new Map() });

/** A scope whose facts may be written in a batch: then each athlete is judged once, by `finishFactBatch`. */
export interface FactScope extends ClubScope {
  readonly factBatch?: FactBatch;
}
