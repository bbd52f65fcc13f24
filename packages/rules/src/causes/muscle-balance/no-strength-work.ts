import { line } from '../../kernel/evidence.ts';
import { clear, fires, lacks } from '../../kernel/outcome.ts';
import { defineRule } from '../../kernel/rule.ts';
import { findingText } from '../../kernel/wording.ts';
import { parameter } from '../../kernel/parameter.ts';
import { isCovered, shortHistory, uncovered } from '../../metrics/log-coverage.ts';

const parameters = {
  days: parameter(28, 'days', 'None at all in this many'),
  minCoverage: parameter(0.8, '1', 'Share of them that must be known'),
};

const NONE = line('=', 0, null, 'none');

const RANK = { D: 0.3, exposureOn: null, lagDays: 0, fullQuality: true };

/** No strength work in four weeks, where the athlete tracks it (6.5). Nothing is inferred about weak muscles. */
export const noStrengthWork = defineRule({
  id: 'no-strength-work',
  version: 1,
  title: 'No strength work',
  cause: 'muscle-balance',
  category: 'training',
  codes: ['M.STRENGTH.NONE'],
  evidenceMeasure: 'B',
  evidenceHeavyLegs: 'D',
  sources: ['strength-runners-2024', 'blagrove-2018', 'toresdahl-2020'],
  parameters,
  minimumData: 'Strength work tracked, and 28 days of log with at least 80 % of the days known.',
  criticism:
    'Pooled trials in runners show no fewer injuries; supervised programmes do better; running economy improves.',
  needs: ['strength'],
  evaluate: ({ strength: { sessions, perWeek } }, { asOf, window }) => {
    const seen = [
      {
        key: 'strengthPerWeek',
        label: 'Strength sessions a week, last 28 days',
        value: perWeek,
        unit: null,
        on: asOf,
        comparedWith: NONE,
      },
    ];
    if (sessions > 0) return clear(seen);
    if (window.historyDays < 28) return lacks(seen, [shortHistory(window, 28)]);
    if (!isCovered(window, -27, 0)) return lacks(seen, [uncovered(window, -27, 0)]);
    return fires(seen, 'M.STRENGTH.NONE', 'info', 'info', RANK);
  },
  text: {
    'M.STRENGTH.NONE': findingText({
      title: 'No strength work for four weeks',
      fact: 'No strength session was logged in the last four weeks.',
      coach: 'Helps running economy; whether it helps heavy legs is not known.',
      athlete: 'Strength work helps many runners; whether it helps heavy legs is not known.',
      suggestion: 'Two short strength sessions a week, best with somebody who knows the exercises.',
      wouldChangeOurMind: 'Strength work that was not logged.',
    }),
  },
});
