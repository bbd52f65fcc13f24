import { above, atOrAbove, clamp } from '../../kernel/compare.ts';
import { evidence, line } from '../../kernel/evidence.ts';
import { parameter } from '../../kernel/parameter.ts';
import { defineRule } from '../../kernel/rule.ts';
import { findingText, given } from '../../kernel/wording.ts';

const parameters = {
  info: parameter(10, '%', 'More than this over the usual week is noted', 'nielsen-2014', 'C'),
  watch: parameter(30, '%', 'More than this over the usual week is worth a look', 'nielsen-2014', 'C'),
  minUsualKm: parameter(10, 'km', 'A smaller usual week is not judged'),
  minRiseKm: parameter(5, 'km', 'A smaller rise is not judged'),
};

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
  evaluate: ({ ramp: { w1Km, refKm, pct } }, { window }) => {
    const seen = [
      evidence('ramp.w1Km', 'Distance of the last 7 days', w1Km, 'km', { on: window.date(0) }),
      evidence('ramp.refKm', 'Usual week', refKm, 'km', { on: window.date(-7) }),
      ...(pct === null
        ? []
        : [
            evidence('ramp.pct', 'Change against the usual week', pct, '%', {
              comparedWith: line('>', parameters.info.value, '%', 'a rise that is noted'),
            }),
          ]),
    ];
    const judged = pct !== null && atOrAbove(w1Km - refKm, parameters.minRiseKm.value);
    if (!judged || !above(pct, parameters.info.value)) return { fired: [], evidence: seen };
    const rank = { D: clamp((pct - 10) / 90), exposureOn: -6, lagDays: 14, fullQuality: false };
    const watch = above(pct, parameters.watch.value);
    return {
      fired: [
        watch
          ? { code: 'L.RAMP.WATCH', urgency: 'info', grade: 'watch', evidence: seen, rank }
          : { code: 'L.RAMP.INFO', urgency: 'info', grade: 'info', evidence: seen, rank },
      ],
      evidence: seen,
    };
  },
  text: {
    'L.RAMP.INFO': rampText('A bigger week than usual', 'Keep the next week at this size.'),
    'L.RAMP.WATCH': rampText('A much bigger week than usual', 'Plan the next week nearer to the usual one.'),
  },
});
