import { CONSENT_CATEGORIES, FINDING_CODES, type ConsentCategory, type FindingCode } from '@freshlegs/domain';
import { describe, expect, test } from 'vitest';
import { categoryOfFinding, disclosureOf, valuesShared } from '../src/disclosure.ts';
import { familyOf, isFindingCode } from '../src/finding-family.ts';
import { FAMILY_IDS, type Disclosure } from '../src/redaction-table.ts';
import type { ViewerGrants } from '../src/viewer-grants.ts';

/**
 * The sharing rules written a second time, as patterns over the codes (evidence 9.5, DESIGN section 5), first match
 * counts: category, what shows without it although everything else is shared, category of the values.
 */
const EXPECTED: readonly [RegExp, ConsentCategory, Disclosure, ConsentCategory][] = [
  [/^(F\.LEA\.|W\.PREG\.NOTE)/, 'reproductive_health', 'not-shared', 'reproductive_health'],
  [/^RF\.PREGNANCY$/, 'reproductive_health', 'private-urgent-only', 'reproductive_health'],
  [/OUT_OF_SCOPE_PREGNANCY$/, 'reproductive_health', 'private-urgent-only', 'blood_values'],
  [/^(RF\.MED\.|B\.NITROUS_OXIDE)/, 'medicines', 'private-urgent-only', 'medicines'],
  [/^MED\./, 'medicines', 'not-shared', 'medicines'],
  [/^(RF\.MENTAL|RF\.GI_BLEED|B\.SYMPTOM\.)/, 'symptoms', 'private-urgent-only', 'symptoms'],
  [/^R\.PHYSICAL_DUE$/, 'symptoms', 'not-shared', 'symptoms'],
  [/^(C\.|B\.B12\.TINGLING)/, 'symptoms', 'medical-review', 'symptoms'],
  [/^(RF\.|W\.PALPITATIONS|W\.FUNCTION_LIMITED)/, 'red_flags', 'private-urgent-only', 'red_flags'],
  [/^B\./, 'blood_flags', 'private-urgent-only', 'blood_values'],
  [/^(W\.|L\.THROUGH_SORENESS)/, 'wellness', 'not-shared', 'wellness'],
  [/^(L\.|M\.)/, 'training', 'not-shared', 'training'],
  [/^(H\.BML|H\.GAIN|F\.CARB|F\.PRE|F\.RECOVERY)/, 'fueling', 'not-shared', 'body_mass'],
  [/^(H\.|F\.)/, 'fueling', 'not-shared', 'fueling'],
];

function expectedOf(code: FindingCode): { category: ConsentCategory; withheld: Disclosure; values: ConsentCategory } {
  const row = EXPECTED.find(([pattern]) => pattern.test(code));
  if (!row) throw new Error(`No expectation for ${code}.`);
  return { category: row[1], withheld: row[2], values: row[3] };
}

const viewerWith = (categories: readonly ConsentCategory[]): ViewerGrants => ({
  granted: new Set(categories),
  self: false,
});
const allBut = (withheld: ConsentCategory) =>
  viewerWith(CONSENT_CATEGORIES.filter((category) => category !== withheld));

describe('every finding x every category', () => {
  test.each(FINDING_CODES)('%s', (code) => {
    const expected = expectedOf(code);
    expect(categoryOfFinding(code)).toBe(expected.category);
    for (const category of CONSENT_CATEGORIES) {
      const isOwn = category === expected.category;
      expect(disclosureOf(code, allBut(category)), `all but ${category}`).toBe(isOwn ? expected.withheld : 'full');
      const alone = disclosureOf(code, viewerWith([category]));
      // A referral prompt is shown where red flags are shared; alone no other category opens it.
      const closed =
        expected.withheld === 'medical-review' && category !== 'red_flags' ? 'private-urgent-only' : expected.withheld;
      expect(alone, `only ${category}`).toBe(isOwn ? 'full' : closed);
    }
  });

  test.each(FINDING_CODES)('values of %s', (code) => {
    const { category, values } = expectedOf(code);
    for (const withheld of CONSENT_CATEGORIES)
      expect(valuesShared(code, allBut(withheld)), `without ${withheld}`).toBe(
        withheld !== category && withheld !== values,
      );
  });

  test('the athlete sees every finding in full without any grant', () => {
    const self: ViewerGrants = { granted: new Set(), self: true };
    expect(FINDING_CODES.filter((code) => disclosureOf(code, self) !== 'full')).toEqual([]);
  });

  test('nothing is shown to a viewer without any grant', () => {
    const shown = new Set(FINDING_CODES.map((code) => disclosureOf(code, viewerWith([]))));
    expect(shown).toEqual(new Set(['not-shared', 'private-urgent-only']));
  });
});

test('every family has a finding', () => {
  const used = new Set(FINDING_CODES.map(familyOf));
  expect(FAMILY_IDS.filter((family) => !used.has(family))).toEqual([]);
});

test('a finding that can be urgent is never hidden without the private-urgent rule', () => {
  // 7.15: every RF.* but SYSTEMIC and BONE_STRESS can be urgent; blood 7.3, 7.4a and 7.7: severe Hb, CK and symptoms.
  const urgent = FINDING_CODES.filter((code) =>
    /^(RF\.|B\.IRON\.LOW_HB|B\.IRON\.OUT_OF_SCOPE_PREGNANCY|B\.CK|B\.SYMPTOM)/.test(code),
  );
  expect(urgent.length).toBeGreaterThan(24);
  expect(urgent.filter((code) => disclosureOf(code, viewerWith([])) !== 'private-urgent-only')).toEqual([]);
});

test('codes are told from other text', () => {
  expect(isFindingCode('L.SPIKE.SMALL')).toBe(true);
  expect(isFindingCode('L.SPIKE.HUGE')).toBe(false);
  expect(isFindingCode('toString')).toBe(false);
});
