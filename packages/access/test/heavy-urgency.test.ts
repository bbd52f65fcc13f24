import type { ConsentCategory } from '@freshlegs/domain';
import { describe, expect, test } from 'vitest';
import { heavyUrgencyFor } from '../src/heavy-urgency.ts';
import { findingOf } from './model-assessment.ts';

const heavy = findingOf('W.HEAVY.NOW', 'discuss', {
  evidence: [{ key: 'heavy.days7', label: 'Heavy days of the last seven', value: 1, unit: 'd' }],
});
const withoutFueling = {
  granted: new Set<ConsentCategory>(['training', 'wellness', 'blood_flags']),
  self: false,
};

describe('heavy legs are worth a talk only because of what the viewer sees (9.1)', () => {
  test('a graded finding of training that is shown explains it', () => {
    const ramp = findingOf('L.RAMP.WATCH', 'info', { grade: 'watch' });
    expect(heavyUrgencyFor(heavy, [heavy, ramp], withoutFueling)).toBe('discuss');
  });
  test('a blood finding does not: its grade is not that of section 10, so a withheld one would be given away', () => {
    const ferritin = findingOf('B.IRON.LOW', 'doctor_weeks', { grade: 'strong' });
    expect(heavyUrgencyFor(heavy, [heavy, ferritin], withoutFueling)).toBe('info');
  });
});
