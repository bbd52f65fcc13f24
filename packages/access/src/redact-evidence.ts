import type { ConsentCategory, Evidence, Finding } from '@freshlegs/domain';
import { valuesShared } from './disclosure.ts';
import { familyOf, isFindingCode } from './finding-family.ts';
import { METRIC_CATEGORIES } from './output-categories.ts';
import { rowOf } from './redaction-table.ts';
import { sees, seesAll, type ViewerGrants } from './viewer-grants.ts';

/** A finding as shown: `showValues` says whether its sentence may carry numbers. */
export interface RedactedFinding extends Finding {
  readonly showValues: boolean;
}

/**
 * The categories that one item of evidence needs. Untagged items need what their finding's values need; those named
 * like a metric need what the metric needs, and kilograms are body mass wherever they stand.
 */
function evidenceNeeds(item: Evidence, fallback: ConsentCategory): readonly ConsentCategory[] {
  if (item.category !== undefined) return [item.category];
  const mass: readonly ConsentCategory[] = item.unit === 'kg' ? ['body_mass'] : [];
  return [fallback, ...(METRIC_CATEGORIES[item.key] ?? []), ...mass];
}

/** The evidence whose own category is shared with the viewer. */
export const shownEvidence = (
  evidence: readonly Evidence[],
  fallback: ConsentCategory,
  viewer: ViewerGrants,
): readonly Evidence[] =>
  evidence.filter((item) => evidenceNeeds(item, fallback).every((category) => sees(viewer, category)));

/** A fully disclosed finding without the evidence that is not shared. A stored one may have a code of older rules. */
export function redactFinding(finding: Finding, viewer: ViewerGrants): RedactedFinding {
  if (!isFindingCode(finding.code) && !seesAll(viewer)) return { ...finding, evidence: [], showValues: false };
  const fallback = isFindingCode(finding.code) ? rowOf(familyOf(finding.code)).values : finding.category;
  const evidence = shownEvidence(finding.evidence, fallback, viewer);
  const complete = evidence.length === finding.evidence.length;
  return { ...finding, evidence, showValues: complete && valuesShared(finding.code, viewer) };
}
