import { URGENCIES, type Finding, type FindingCode, type RetiredCode } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import { explainFinding } from '../src/explain/explain-finding.ts';
import { retiredText } from '../src/explain/retired-text.ts';
import { strongestReason } from '../src/explain/strongest-reason.ts';
import { TODAY, on } from './athlete.ts';

const context = { asOf: TODAY, name: 'Sam', emergencyNumber: '112', showValues: true, moreThanOne: false };
const stored: Finding = {
  code: 'B.FERRITIN.LOW' as FindingCode,
  rule: 'low-ferritin',
  ruleVersion: 3,
  cause: 'iron',
  category: 'blood_flags',
  urgency: 'doctor_weeks',
  grade: 'strong',
  evidenceGrade: 'B',
  evidence: [
    {
      key: 'ferritin',
      label: 'Ferritin',
      value: 12,
      unit: 'ug/L',
      on: on(-3),
      comparedWith: { relation: '<', limit: 30, unit: 'ug/L', meaning: 'low' },
    },
  ],
  sources: ['a-source-of-old'],
};
const LIST: readonly RetiredCode[] = [
  { code: 'B.FERRITIN.LOW', title: 'Low iron store', category: 'blood_flags', lastVersion: '0.9.0' },
];

describe('a stored finding whose rule no longer exists', () => {
  it('still says what it asks, to each reader', () => {
    expect(explainFinding(stored, 'coach', context).sentence).toBe(
      'This was found by an earlier version of the rules. Please ask Sam to book a doctor in the next weeks.',
    );
    expect(explainFinding(stored, 'athlete', context).sentence).toBe(
      'This was found by an earlier version of the rules. Please book a doctor in the next weeks.',
    );
    expect(explainFinding(stored, 'physician', context).sentence).toBe(
      'This was found by an earlier version of the rules. Ferritin: 12 µg/L (Friday 27 March); compared with below 30 µg/L: low. Urgency then: Doctor in the next weeks.',
    );
  });

  it('shows what was stored beside it, and no source that is not in the bibliography', () => {
    const { evidenceLines, sources, strength, suggestion } = explainFinding(stored, 'athlete', context);
    expect(evidenceLines).toEqual(['Ferritin: 12 µg/L (Friday 27 March); compared with below 30 µg/L: low']);
    expect([sources, strength, suggestion]).toEqual([[], 'good evidence', null]);
    expect(explainFinding(stored, 'coach', { ...context, showValues: false }).evidenceLines).toEqual([]);
  });

  it('has the title of the list of retired codes, or a plain one', () => {
    expect(retiredText(stored, LIST).title).toBe('Low iron store');
    expect(explainFinding(stored, 'coach', context).title).toBe('Found by an earlier version of the rules');
  });

  it('never throws: any code, any urgency, no evidence', () => {
    for (const code of ['', 'toString', '__proto__', 'constructor', 'L.SPIKE.HUGE']) {
      for (const urgency of URGENCIES) {
        const finding = { ...stored, code: code as FindingCode, urgency, evidence: [] };
        for (const reader of ['coach', 'athlete', 'physician'] as const)
          expect(explainFinding(finding, reader, context).sentence).toMatch(/^This was found by an earlier version/);
      }
    }
    const view = { findings: [{ ...stored, urgency: 'emergency' as const }], ranking: [], insufficient: [] };
    expect(strongestReason(view, context)).toContain('112');
  });
});
