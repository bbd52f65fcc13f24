import type { EvidenceGrade } from '@freshlegs/domain';
import type { Parameter } from './rule.ts';

/** A number beside its unit, meaning and origin. Without an origin it is ours: expert opinion, grade D. */
export const parameter = (
  value: number,
  unit: string,
  meaning: string,
  origin: Parameter['origin'] = 'ours',
  grade: EvidenceGrade = 'D',
): Parameter => ({ value, unit, meaning, origin, grade });
