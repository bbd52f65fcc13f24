import { atLeast, mostUrgent, urgencyRank, type Finding, type PlaceholderCode, type Urgency } from '@freshlegs/domain';
import { disclosureOf } from './disclosure.ts';
import { heavyUrgencyFor } from './heavy-urgency.ts';
import type { ViewerGrants } from './viewer-grants.ts';

/** Stands in place of findings that are not shared. */
export interface Placeholder {
  readonly code: PlaceholderCode;
  readonly urgency: Urgency;
}

export interface VisibleFindings {
  /** The findings that are shown themselves, order kept. */
  readonly full: readonly Finding[];
  readonly placeholders: readonly Placeholder[];
  readonly urgency: Urgency;
}

/** The private-urgent rule of 9.5: urgent today and more urgent than everything that is visible. */
export const isPrivateUrgent = (hidden: Urgency, visible: Urgency): boolean =>
  atLeast(hidden, 'urgent_same_day') && urgencyRank(hidden) > urgencyRank(visible);

const urgencyOf = (findings: readonly Finding[]): Urgency => mostUrgent(findings.map((finding) => finding.urgency));

/**
 * Evidence 9.5 for any set of granted categories: what is shown, what stands in its place, and the urgency of what is
 * visible (9.1), raised to the private one where the private-urgent prompt is shown.
 */
export function visibleFindings(findings: readonly Finding[], viewer: ViewerGrants): VisibleFindings {
  const withDisclosure = (wanted: string) =>
    findings.filter((finding) => disclosureOf(finding.code, viewer) === wanted);
  const shown = withDisclosure('full');
  const full = shown.map((finding) => ({ ...finding, urgency: heavyUrgencyFor(finding, shown, viewer) }));
  const reviewed = withDisclosure('medical-review');
  const hidden = urgencyOf(withDisclosure('private-urgent-only'));
  const visible = mostUrgent([urgencyOf(full), urgencyOf(reviewed)]);
  const privateUrgent = isPrivateUrgent(hidden, visible);
  const placeholders: readonly Placeholder[] = [
    ...(reviewed.length > 0 ? [{ code: 'P.MEDICAL_REVIEW' as const, urgency: urgencyOf(reviewed) }] : []),
    ...(privateUrgent ? [{ code: 'P.PRIVATE_URGENT' as const, urgency: hidden }] : []),
  ];
  return { full, placeholders, urgency: privateUrgent ? hidden : visible };
}
