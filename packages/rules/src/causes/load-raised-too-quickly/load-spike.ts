import type { FindingCode, FindingGrade } from '@freshlegs/domain';
import { evidence, line } from '../../kernel/evidence.ts';
import { parameter } from '../../kernel/parameter.ts';
import { type Fired, defineRule } from '../../kernel/rule.ts';
import { findingText, given, onGivenDay } from '../../kernel/wording.ts';
import { MIN_COVERAGE } from '../../metrics/log-coverage.ts';
import { LIMITS_PERCENT, MIN_RUN_M, REFERENCE_DAYS, type SpikeGrade } from '../../metrics/spike.ts';

const CODES = {
  small: { code: 'L.SPIKE.SMALL', grade: 'info', D: 0.5 },
  moderate: { code: 'L.SPIKE.MODERATE', grade: 'watch', D: 0.5 },
  large: { code: 'L.SPIKE.LARGE', grade: 'strong', D: 1 },
} as const satisfies Record<SpikeGrade, { code: FindingCode; grade: FindingGrade; D: number }>;

const parameters = {
  small: parameter(LIMITS_PERCENT.small / 100, '1', 'Ratio above which a jump is small', 'frandsen-2025', 'B'),
  moderate: parameter(LIMITS_PERCENT.moderate / 100, '1', 'Ratio above which a jump is moderate', 'frandsen-2025', 'B'),
  large: parameter(LIMITS_PERCENT.large / 100, '1', 'Ratio above which a jump is large', 'frandsen-2025', 'B'),
  windowDays: parameter(REFERENCE_DAYS, 'days', 'Days before whose longest run is the reference', 'frandsen-2025', 'B'),
  minRunKm: parameter(MIN_RUN_M / 1000, 'km', 'Shorter runs are not judged'),
  activeDays: parameter(7, 'days', 'A jump speaks for this long'),
  minCoverage: parameter(MIN_COVERAGE, '1', 'Share of the 30 days that must be known'),
};

const jumpText = (title: string, howOften: string, suggestion: string) =>
  findingText({
    title,
    fact: (finding, context) =>
      `The longest run of the week, ${given(finding, 'spike.km')} km ${onGivenDay(finding, 'spike.km', context)}, was ${given(finding, 'spike.ratio')} times the longest run of the 30 days before (${given(finding, 'spike.refKm')} km).`,
    coach: `In a large group of runners such jumps came with ${howOften} overuse injuries; whether they explain heavy legs is less certain.`,
    athlete: 'Legs often need some days to get used to a longer run.',
    physician: 'Compared by distance, not by descent or pace.',
    suggestion,
    wouldChangeOurMind: 'A longer run in those 30 days that was not logged, or legs that were heavy before this run.',
  });

/** One run much longer than any of the 30 days before (2.7). */
export const loadSpike = defineRule({
  id: 'load-spike',
  version: 1,
  title: 'One run much longer than usual',
  cause: 'load-raised-too-quickly',
  category: 'training',
  codes: ['L.SPIKE.SMALL', 'L.SPIKE.MODERATE', 'L.SPIKE.LARGE', 'L.SPIKE.NO_REFERENCE'],
  evidenceMeasure: 'B',
  evidenceHeavyLegs: 'C',
  sources: ['frandsen-2025'],
  parameters,
  minimumData: 'A log of the 30 days before the run with at least 80 % of the days known, and a run of 3 km or more.',
  criticism:
    'Observational, the hazards are not monotone, adults only, distance without descent or pace, injury and not heaviness as outcome.',
  needs: ['spike'],
  evaluate: ({ spike }, { window }) => {
    const fired: Fired[] = [];
    const { highest, grade, withoutReference, gap } = spike;
    const seen =
      highest === null
        ? []
        : [
            evidence('spike.km', 'Longest run against its own month', highest.metres / 1000, 'km', {
              on: window.date(highest.offset),
            }),
            evidence('spike.refKm', 'Longest run of the 30 days before', highest.refMetres / 1000, 'km', {
              on: window.date(highest.refOffset),
            }),
            evidence('spike.ratio', 'Times the longest run of the 30 days before', highest.ratio, null, {
              comparedWith: line('>', parameters.small.value, null, 'a jump'),
            }),
          ];
    if (highest !== null && grade !== null) {
      const { code, grade: findingGrade, D } = CODES[grade];
      const rank = { D, exposureOn: highest.offset, lagDays: 3, fullQuality: false };
      fired.push({ code, urgency: 'info', grade: findingGrade, evidence: seen, rank });
    }
    if (withoutReference !== null) {
      const km = evidence('spike.km', 'First run after a break', withoutReference.metres / 1000, 'km', {
        on: window.date(withoutReference.offset),
      });
      fired.push({ code: 'L.SPIKE.NO_REFERENCE', urgency: 'info', evidence: [km] });
    }
    return gap === null ? { fired, evidence: seen } : { fired, evidence: seen, missing: [gap], insufficient: 'spike' };
  },
  text: {
    'L.SPIKE.SMALL': jumpText(
      'Longest run a little longer',
      'more',
      'Let the next long run be no longer than this one.',
    ),
    'L.SPIKE.MODERATE': jumpText(
      'Longest run much longer',
      'more',
      'Plan the next long run near the longest one of the month before.',
    ),
    'L.SPIKE.LARGE': jumpText(
      'Longest run more than doubled',
      'clearly more',
      'Plan the next long run near the longest one of the month before.',
    ),
    'L.SPIKE.NO_REFERENCE': findingText({
      title: 'Back after a break',
      fact: (finding, context) =>
        `The run of ${given(finding, 'spike.km')} km ${onGivenDay(finding, 'spike.km', context)} had no run in the 30 days before it, so there is nothing to compare it with.`,
      coach: 'The first weeks after a break are best built up by feel.',
      athlete: 'After a break, build up by feel.',
      suggestion: 'Start with short easy runs and add a little each week.',
      wouldChangeOurMind: 'Runs in the break that were not logged.',
    }),
  },
});
