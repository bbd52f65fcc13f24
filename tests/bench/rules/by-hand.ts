import { fuelByHand } from './by-hand-fuel.ts';
import { patternsByHand } from './by-hand-patterns.ts';
import { redFlagsByHand } from './by-hand-symptoms.ts';
import { loadByHand } from './by-hand-training.ts';
import { heavyNowByHand, wellnessByHand } from './by-hand-wellness.ts';
import type { HandFinding, HandFindings } from './hand-finding.ts';
import type { ReadyNumbers } from './ready-numbers.ts';

/** Every rule as a predicate written by hand over ready numbers: the least that judging an athlete can cost. */
export function findingsByHand(n: ReadyNumbers): readonly HandFinding[] {
  const findings: HandFindings = { found: [], worthALook: false };
  const { found } = findings;
  if (n.symptoms.anyAnswered) redFlagsByHand(n, found);
  patternsByHand(n, found);
  wellnessByHand(n, findings);
  loadByHand(n, findings);
  fuelByHand(n, findings);
  heavyNowByHand(n, findings);
  return found;
}
