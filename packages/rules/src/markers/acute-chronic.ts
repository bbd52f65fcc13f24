import type { Evidence } from '@freshlegs/domain';
import { thoseThere } from '../kernel/evidence.ts';
import { clear } from '../kernel/outcome.ts';
import { defineRule } from '../kernel/rule.ts';

const ofMonth = (value: number | null): Evidence | null =>
  value === null ? null : { key: 'acwr.coupled', label: 'Week over month', value, unit: null };

const ofThreeWeeks = (value: number | null): Evidence | null =>
  value === null ? null : { key: 'acwr.uncoupled', label: 'Week over the three weeks before', value, unit: null };

/** Acute : chronic ratios as plain numbers; they never fire (2.2). */
export const acuteChronicRule = defineRule({
  id: 'acute-chronic',
  version: 1,
  title: 'Week against month, as a plain number',
  cause: null,
  category: 'training',
  codes: [],
  evidenceMeasure: 'C',
  evidenceHeavyLegs: 'D',
  sources: ['impellizzeri-2020', 'frandsen-2025'],
  parameters: {},
  minimumData: '28 days of log with at least 80 % of the days known.',
  criticism:
    'Part of a whole divided by the whole, many ways to compute it, and no relation to injury in the largest cohort.',
  needs: ['acuteChronic'],
  evaluate: ({ acuteChronic: { coupled, uncoupled } }) => clear(thoseThere(ofMonth(coupled), ofThreeWeeks(uncoupled))),
  text: {},
});
