import type { EvidenceGrade } from '@freshlegs/domain';

/** How good the evidence is, in words (section 10). */
export const STRENGTH_WORDS = {
  A: 'strong evidence',
  B: 'good evidence',
  C: 'weak evidence',
  D: 'convention or opinion',
} as const satisfies Record<EvidenceGrade, string>;
