import { above, atOrAbove, clamp } from '../../kernel/compare.ts';
import { line } from '../../kernel/evidence.ts';
import { clear, fires } from '../../kernel/outcome.ts';
import { parameter } from '../../kernel/parameter.ts';
import { defineRule } from '../../kernel/rule.ts';
import { findingText, given } from '../../kernel/wording.ts';

const parameters = {
  info: parameter(10, '%', 'More than this over the usual week is noted', 'nielsen-2014', 'C'),
  watch: parameter(30, '%', 'More than this over the usual week is worth a look', 'nielsen-2014', 'C'),
  minUsualKm: parameter(10, 'km', 'A smaller usual week is not judged'),
  minRiseKm: parameter(5, 'km', 'A smaller rise is not judged'),
};

const NOTED_RISE = line('>', parameters.info.value, '%', 'a rise that is noted');

const rampText = (title: string, suggestion: string) =>
  findingText({
    title,
    fact: (finding) =>
      `The last 7 days were ${given(finding, 'ramp.w1Km')} km, the usual week ${given(finding, 'ramp.refKm')} km.`,
    coach: 'Evidence on weekly jumps is mixed.',
    athlete: 'Some legs feel a bigger week, some do not; the evidence is mixed.',
    physician: 'Reference: the larger of the week before and the mean of up to four known weeks.',
    suggestion,
    wouldChangeOurMind: 'Runs of the weeks before that were not logged.',
  });

/** A week far above the usual one (2.6). */
export const weeklyRamp = defineRule({
  id: 'weekly-ramp',
  version: 1,
  title: 'Weekly distance raised quickly',
  cause: 'load-raised-too-quickly',
  category: 'training',
  codes: ['L.RAMP.INFO', 'L.RAMP.WATCH'],
  evidenceMeasure: 'C',
  evidenceHeavyLegs: 'C',
  sources: ['nielsen-2014', 'buist-2008', 'frandsen-2025'],
  parameters,
  minimumData: '14 days of log, 80 % of them known, one known week to compare with, and a usual week of 10 km or more.',
  criticism:
    'Conflicting: a trial of gradual progression was neutral and the largest cohort saw no relation week to week.',
  needs: ['ramp'],
  evaluate: ({ ramp: { w1Km, refKm, pct } }, { asOf, window }) => {
    const week = { key: 'ramp.w1Km', label: 'Distance of the last 7 days', value: w1Km, unit: 'km', on: asOf };
    const usual = { key: 'ramp.refKm', label: 'Usual week', value: refKm, unit: 'km', on: window.date(-7) };
    if (pct === null) return clear([week, usual]);
    const change = {
      key: 'ramp.pct',
      label: 'Change against the usual week',
      value: pct,
      unit: '%',
      comparedWith: NOTED_RISE,
    };
    const seen = [week, usual, change];
    if (!atOrAbove(w1Km - refKm, parameters.minRiseKm.value) || !above(pct, parameters.info.value)) return clear(seen);
    const rank = { D: clamp((pct - 10) / 90), exposureOn: -6, lagDays: 14, fullQuality: false };
    const watch = above(pct, parameters.watch.value);
    return watch
      ? fires(seen, 'L.RAMP.WATCH', 'info', 'watch', rank)
      : fires(seen, 'L.RAMP.INFO', 'info', 'info', rank);
  },
  text: {
    'L.RAMP.INFO': rampText('A bigger week than usual', 'Keep the next week at this size.'),
    'L.RAMP.WATCH': rampText('A much bigger week than usual', 'Plan the next week nearer to the usual one.'),
  },
});
