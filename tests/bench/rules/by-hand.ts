import type { FindingCode, Urgency } from '@freshlegs/domain';
import { fuelByHand, loadByHand, wellnessByHand } from './by-hand-training.ts';
import { patternsByHand, redFlagsByHand } from './by-hand-symptoms.ts';
import type { ReadyNumbers } from './ready-numbers.ts';

/** The least a finding can be: what, how urgent, and the numbers it rests on. */
export interface HandFinding {
  readonly code: FindingCode;
  readonly urgency: Urgency;
  readonly values: readonly (number | string | boolean | null)[];
}

/** What a group of predicates found, and whether some of it is worth a look on its own. */
export interface HandFindings {
  readonly found: HandFinding[];
  worthALook: boolean;
}

/** Every rule as a predicate written by hand over ready numbers: the least that judging an athlete can cost. */
export function findingsByHand(n: ReadyNumbers): readonly HandFinding[] {
  const { answers: a, wellness: w } = n;
  const findings: HandFindings = { found: [], worthALook: false };
  const { found } = findings;
  redFlagsByHand(n, found);
  const redFlagged = found.some(({ code }) => code !== 'W.PALPITATIONS');
  patternsByHand(n, found);
  wellnessByHand(n, findings);
  loadByHand(n, findings);
  fuelByHand(n, findings);
  if (w.heavyOnset !== null) {
    const urgency = findings.worthALook || w.heavyDays7 >= 3 ? 'discuss' : 'info';
    found.push({ code: 'W.HEAVY.NOW', urgency, values: [w.heavyOnset, w.heavyDays7] });
    if (a.pregnant && !redFlagged) found.push({ code: 'W.PREG.NOTE', urgency: 'discuss', values: [] });
  }
  return found;
}
