import { CONSENT_CATEGORIES, URGENCIES, type Finding, type FindingCode } from '@freshlegs/domain';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disclosureOf, disclosureOfOld, valuesShared } from '../src/disclosure.ts';
import { promptViews } from '../src/prompt-view.ts';
import { redactFinding } from '../src/redact-evidence.ts';
import type { ViewerGrants } from '../src/viewer-grants.ts';
import { findingOf } from './model-assessment.ts';

const viewers = fc
  .record({ granted: fc.subarray([...CONSENT_CATEGORIES]), self: fc.boolean() })
  .map(({ granted, self }): ViewerGrants => ({ granted: new Set(granted), self }));
/** What a store may hold after years: a code of older rules, a word of nobody, names that every object has. */
const oldCodes = fc.oneof(fc.constantFrom('B.FERRITIN.LOW', 'toString', '__proto__', 'constructor', ''), fc.string());
const everything: ViewerGrants = { granted: new Set(CONSENT_CATEGORIES), self: false };
const coach: ViewerGrants = { granted: new Set(['training', 'wellness', 'red_flags', 'blood_flags']), self: false };
const self: ViewerGrants = { granted: new Set(), self: true };

const stored = (code: string): Finding => ({
  ...findingOf('B.IRON.LOW', 'doctor_weeks', {
    evidence: [{ key: 'ferritin', label: 'Ferritin', value: 12, unit: 'ug/L' }],
  }),
  code: code as FindingCode,
});

describe('a code that today’s rules do not have', () => {
  test('alone it is about anything: only who sees everything sees it', () => {
    expect(disclosureOf('B.FERRITIN.LOW', coach)).toBe('private-urgent-only');
    expect(disclosureOf('B.FERRITIN.LOW', everything)).toBe('full');
    expect(disclosureOf('B.FERRITIN.LOW', self)).toBe('full');
    expect(valuesShared('B.FERRITIN.LOW', coach)).toBe(false);
  });

  test('with its category it follows that consent', () => {
    expect(disclosureOfOld('blood_flags', coach)).toBe('full');
    expect(disclosureOfOld('medicines', coach)).toBe('private-urgent-only');
  });

  test('its stored evidence goes to nobody but who sees everything', () => {
    expect(redactFinding(stored('B.FERRITIN.LOW'), coach)).toMatchObject({ evidence: [], showValues: false });
    expect(redactFinding(stored('B.FERRITIN.LOW'), everything).evidence).toHaveLength(1);
    expect(redactFinding(stored('B.FERRITIN.LOW'), self)).toMatchObject({ showValues: true });
  });

  test('never throws, and shows no value to who does not see everything', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(oldCodes, fc.constantFrom(...URGENCIES), fc.constantFrom(...CONSENT_CATEGORIES)), {
          maxLength: 5,
        }),
        viewers,
        (list, viewer) => {
          const prompts = list.map(([code, urgency, category]) => ({ code, urgency, category }));
          const views = promptViews(prompts, viewer);
          expect(views).toHaveLength(prompts.length);
          const all = viewer.self || viewer.granted.size === CONSENT_CATEGORIES.length;
          for (const [index, view] of views.entries()) {
            const { code = '', category = 'training' } = prompts[index] ?? {};
            const shared = viewer.self || viewer.granted.has(category);
            expect(view.show === 'full').toBe(shared);
            expect(view.show === 'full' && view.showValues).toBe(all);
            expect(redactFinding(stored(code), viewer).evidence.length > 0).toBe(all);
          }
        },
      ),
    );
  });
});
