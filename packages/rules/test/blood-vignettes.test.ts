/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BloodAssessment } from '@freshlegs/domain';
import { assessBlood } from '../src/blood/assess-blood.ts';
import { parseBloodCase } from '../src/blood/parse-blood-case.ts';

const shared = process.env['FRESHLEGS_SHARED'] ?? join(import.meta.dirname, '../../../../shared');
const file = join(shared, 'evidence/vignettes-blood.json');
const present = existsSync(file);
const reason = 'skipped: no evidence/vignettes-blood.json beside the checkout; FRESHLEGS_SHARED names the folder';

interface Vignette {
  readonly id: string;
  readonly title: string;
  readonly expected: Partial<BloodAssessment>;
}

const vignettes: readonly Vignette[] = present ? JSON.parse(readFileSync(file, 'utf8')) : [];

/** Sets are compared as sets; what `expected` leaves out has the default of 7.9. */
const comparable = (assessment: Partial<BloodAssessment>) => ({
  iron: { ...assessment.iron, flags: assessment.iron?.flags.toSorted() },
  b12: { ...assessment.b12, flags: assessment.b12?.flags.toSorted() },
  other: assessment.other ?? {},
  dataQuality: (assessment.dataQuality ?? []).toSorted(),
  referral: { guardian: false, ...assessment.referral },
});

describe.skipIf(!present)(`the hand-written blood cases${present ? '' : ` (${reason})`}`, () => {
  it('are there', () => {
    expect(vignettes.length).toBeGreaterThanOrEqual(122);
  });

  it.each(vignettes.map((vignette) => [vignette.id, vignette.title, vignette] as const))(
    '%s %s',
    (_, _title, vignette) => {
      expect(comparable(assessBlood(parseBloodCase(vignette)))).toEqual(comparable(vignette.expected));
    },
  );
});
