import { retiredCode, type ConsentCategory, type FindingCode } from '@freshlegs/domain';
import { familyOf, isFindingCode } from './finding-family.ts';
import { rowOf, type Disclosure } from './redaction-table.ts';
import { sees, seesAll, type ViewerGrants } from './viewer-grants.ts';

/** The consent category of a finding: rules, prompts and access must name the same. */
export const categoryOfFinding = (code: FindingCode): ConsentCategory => rowOf(familyOf(code)).category;

/**
 * What this viewer gets of a finding with this code, by the redaction table.
 * "Medical review" is a referral prompt: it needs `red_flags`, so that an athlete who shares nothing shares nothing.
 */
export function disclosureOf(code: string, viewer: ViewerGrants): Disclosure {
  if (!isFindingCode(code)) return disclosureOfOld(retiredCode(code)?.category, viewer);
  const row = rowOf(familyOf(code));
  if (sees(viewer, row.category)) return row.granted;
  if (row.withheld === 'medical-review' && !sees(viewer, 'red_flags')) return 'private-urgent-only';
  return row.withheld;
}

/**
 * A code that today's rules do not have: by the category it is known to belong to. Without one it may be about anything,
 * so only who sees everything of the athlete sees it.
 */
export function disclosureOfOld(category: ConsentCategory | undefined, viewer: ViewerGrants): Disclosure {
  const open = category === undefined ? seesAll(viewer) : sees(viewer, category);
  return open ? 'full' : 'private-urgent-only';
}

/** Whether the measured values behind a finding with this code are shared; those of an old code only with who sees all. */
export function valuesShared(code: string, viewer: ViewerGrants): boolean {
  if (!isFindingCode(code)) return seesAll(viewer);
  return disclosureOf(code, viewer) === 'full' && sees(viewer, rowOf(familyOf(code)).values);
}
