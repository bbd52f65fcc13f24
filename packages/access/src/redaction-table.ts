import type { ConsentCategory } from '@freshlegs/domain';

/**
 * What a viewer gets of a finding:
 * - `full`: the finding itself.
 * - `medical-review`: only "a medical review was suggested", with its urgency (evidence 9.5: every C.*).
 * - `private-urgent-only`: nothing, unless it is urgent today and more urgent than all that is visible (9.5).
 * - `not-shared`: nothing at all; only families that can never be urgent (9.1).
 */
export type Disclosure = 'full' | 'medical-review' | 'private-urgent-only' | 'not-shared';

interface FamilyRow {
  /** The category whose consent opens the finding. */
  readonly category: ConsentCategory;
  readonly granted: 'full';
  readonly withheld: Exclude<Disclosure, 'full'>;
  /** The category that opens the measured values behind it, where that is another one. */
  readonly values?: ConsentCategory;
}

/**
 * The one table of who sees what: finding family x category granted or withheld.
 * With the preset "suggested sharing" of a squad's coaches it is exactly section 9.5 of the evidence.
 */
export const REDACTION_TABLE = {
  'training-load': { category: 'training', granted: 'full', withheld: 'not-shared' },
  mechanics: { category: 'training', granted: 'full', withheld: 'not-shared' },
  wellness: { category: 'wellness', granted: 'full', withheld: 'not-shared' },
  fueling: { category: 'fueling', granted: 'full', withheld: 'not-shared' },
  // 4.1 "show the coach only the flag", 5.2 "the class, not the mass": grams per kilogram give the mass away.
  'fueling-by-body-mass': { category: 'fueling', granted: 'full', withheld: 'not-shared', values: 'body_mass' },
  'body-mass-change': { category: 'fueling', granted: 'full', withheld: 'not-shared', values: 'body_mass' },
  'red-flags': { category: 'red_flags', granted: 'full', withheld: 'private-urgent-only' },
  'private-red-flags': { category: 'symptoms', granted: 'full', withheld: 'private-urgent-only' },
  'pregnancy-red-flags': { category: 'reproductive_health', granted: 'full', withheld: 'private-urgent-only' },
  'medicine-red-flags': { category: 'medicines', granted: 'full', withheld: 'private-urgent-only' },
  patterns: { category: 'symptoms', granted: 'full', withheld: 'medical-review' },
  medicines: { category: 'medicines', granted: 'full', withheld: 'not-shared' },
  'energy-and-reproductive': { category: 'reproductive_health', granted: 'full', withheld: 'not-shared' },
  'blood-flags': { category: 'blood_flags', granted: 'full', withheld: 'private-urgent-only', values: 'blood_values' },
  'blood-in-pregnancy': {
    category: 'reproductive_health',
    granted: 'full',
    withheld: 'private-urgent-only',
    values: 'blood_values',
  },
  'yearly-check': { category: 'symptoms', granted: 'full', withheld: 'not-shared' },
} as const satisfies Record<string, FamilyRow>;

export type FamilyId = keyof typeof REDACTION_TABLE;
const isFamilyId = (id: string): id is FamilyId => Object.hasOwn(REDACTION_TABLE, id);
export const FAMILY_IDS: readonly FamilyId[] = Object.keys(REDACTION_TABLE).filter(isFamilyId);

/** The row of a family, `values` filled in. */
export function rowOf(family: FamilyId): Required<FamilyRow> {
  const row: FamilyRow = REDACTION_TABLE[family];
  return { ...row, values: row.values ?? row.category };
}
