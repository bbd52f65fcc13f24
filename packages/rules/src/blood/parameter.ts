import type { EvidenceGrade } from '@freshlegs/domain';
import type { Parameter } from '../kernel/rule.ts';

/** A number of the blood rules beside its unit, meaning and origin. */
export const parameter = (
  value: number,
  unit: string,
  meaning: string,
  origin: Parameter['origin'],
  grade: EvidenceGrade,
): Parameter => ({ value, unit, meaning, origin, grade });
