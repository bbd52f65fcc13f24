import {
  CONSENT_CATEGORIES,
  SUGGESTED_SHARING,
  type Assessment,
  type FindingCode,
  type PlaceholderCode,
  type Urgency,
} from '@freshlegs/domain';
import { seesAll, type ViewerGrants } from './viewer-grants.ts';
import { visibleFindings } from './visible-findings.ts';

export interface CoachView {
  /** In character order. */
  readonly findings: readonly (FindingCode | PlaceholderCode)[];
  readonly urgency: Urgency;
}

const byCharacter = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * `coachFindings` and `urgencyCoach` of evidence 9.5: the redaction with every category shared, or with what
 * "suggested sharing" gives a squad's coaches (9.5 "without it").
 */
export function coachView(
  assessment: Pick<Assessment, 'findings' | 'urgency'>,
  options: { readonly allCategories: boolean },
): CoachView {
  const viewer: ViewerGrants = {
    granted: new Set(options.allCategories ? CONSENT_CATEGORIES : SUGGESTED_SHARING.coaches),
    self: false,
  };
  const visible = visibleFindings(assessment.findings, viewer);
  const codes = [...visible.full, ...visible.placeholders].map((shown) => shown.code);
  return {
    findings: [...new Set(codes)].toSorted(byCharacter),
    urgency: seesAll(viewer) ? assessment.urgency : visible.urgency,
  };
}
