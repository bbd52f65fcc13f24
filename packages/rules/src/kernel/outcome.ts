import type { Evidence, EvidenceGrade, FindingCode, FindingGrade, Missing, Urgency } from '@freshlegs/domain';
import type { Fired, Outcome, Ranked } from './rule.ts';

/** Nothing was there to look at, and nothing is said. */
export const NOTHING: Outcome = { fired: [], evidence: [] };

/** No code is fired for what was looked at. */
export const clear = (seen: readonly Evidence[]): Outcome => ({ fired: NOTHING.fired, evidence: seen });

/** No code is fired, and something could not be judged. */
export const lacks = (seen: readonly Evidence[], missing: readonly Missing[]): Outcome => ({
  fired: NOTHING.fired,
  evidence: seen,
  missing,
});

/** One code is fired for what was looked at. */
export const fires = (
  seen: readonly Evidence[],
  code: FindingCode,
  urgency: Urgency,
  grade?: FindingGrade,
  rank?: Ranked,
  evidenceGrade?: EvidenceGrade,
): Outcome => ({ fired: [fired(seen, code, urgency, grade, rank, evidenceGrade)], evidence: seen });

/** A code with what it stands on. All are of one shape, so that the runner reads them quickly. */
export const fired = (
  seen: readonly Evidence[],
  code: FindingCode,
  urgency: Urgency,
  grade?: FindingGrade,
  rank?: Ranked,
  evidenceGrade?: EvidenceGrade,
): Fired => ({ code, urgency, grade, evidence: seen, evidenceGrade, rank });
