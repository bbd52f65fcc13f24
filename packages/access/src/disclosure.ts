import type { ConsentCategory, FindingCode } from '@freshlegs/domain';
import { familyOf } from './finding-family.ts';
import { rowOf, type Disclosure } from './redaction-table.ts';
import { sees, type ViewerGrants } from './viewer-grants.ts';

/** The consent category of a finding: rules, prompts and access must name the same. */
export const categoryOfFinding = (code: FindingCode): ConsentCategory => rowOf(familyOf(code)).category;

/**
 * What this viewer gets of a finding with this code, by the redaction table.
 * "Medical review" is a referral prompt: it needs `red_flags`, so that an athlete who shares nothing shares nothing.
 */
export function disclosureOf(code: FindingCode, viewer: ViewerGrants): Disclosure {
  const row = rowOf(familyOf(code));
  if (sees(viewer, row.category)) return row.granted;
  if (row.withheld === 'medical-review' && !sees(viewer, 'red_flags')) return 'private-urgent-only';
  return row.withheld;
}

/** Whether the measured values behind a finding with this code are shared with the viewer. */
export const valuesShared = (code: FindingCode, viewer: ViewerGrants): boolean =>
  disclosureOf(code, viewer) === 'full' && sees(viewer, rowOf(familyOf(code)).values);
