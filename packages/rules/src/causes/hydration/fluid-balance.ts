import type { Evidence, FindingCode } from '@freshlegs/domain';
import { clamp } from '../../kernel/compare.ts';
import { line } from '../../kernel/evidence.ts';
import { NOTHING, fired } from '../../kernel/outcome.ts';
import { parameter } from '../../kernel/parameter.ts';
import { type Fired, defineRule } from '../../kernel/rule.ts';
import { findingText, given, onGivenDay } from '../../kernel/wording.ts';
import { type FluidClass, type WeighedRun, fluidClass } from '../../metrics/fluid-balance.ts';
import type { DayWindow } from '../../record/day-window.ts';

const parameters = {
  loss2: parameter(2, '%', 'Loss from here is noted', 'nata-2017', 'B'),
  loss3: parameter(3, '%', 'Loss from here is worth a look', 'nata-2017', 'B'),
  gainKg: parameter(
    0.2,
    'kg',
    'Gain from here in a run of an hour or more: more was drunk than lost',
    'eah-consensus-2015',
    'B',
  ),
  gainMinRun: parameter(60, 'min', 'A gain counts in runs from this length'),
};

const CLEAR_LOSS = line('>=', parameters.loss2.value, '%', 'a clear loss');
const LARGE_LOSS = line('>=', parameters.loss3.value, '%', 'a large loss');
const CLEAR_GAIN = line('>=', parameters.gainKg.value, 'kg', 'more drunk than lost');

/** The run beside the line of its class. */
function seenOf(run: WeighedRun, of: FluidClass, window: DayWindow): Evidence[] {
  const on = window.date(run.offset);
  return [
    { key: 'run.min', label: 'Length of the run', value: run.min, unit: 'min', on, category: 'training' },
    of === 'gain'
      ? {
          key: 'fluidGainKg',
          label: 'Fluid gained in the run',
          value: run.gainKg,
          unit: 'kg',
          on,
          comparedWith: CLEAR_GAIN,
          category: 'body_mass',
        }
      : {
          key: 'bmlPct',
          label: 'Fluid lost in the run',
          value: run.lossPct,
          unit: '%',
          on,
          comparedWith: of === 'loss3' ? LARGE_LOSS : CLEAR_LOSS,
          category: 'body_mass',
        },
    { key: 'sweatRateLph', label: 'Sweat rate', value: run.sweatRateLph, unit: 'L/h', on, category: 'body_mass' },
  ];
}

function lastOf(runs: readonly WeighedRun[], wanted: FluidClass): WeighedRun | null {
  for (let index = runs.length - 1; index >= 0; index--) {
    const run = runs[index];
    if (run !== undefined && fluidClass(run) === wanted) return run;
  }
  return null;
}

const FINDINGS: readonly { of: FluidClass; code: FindingCode; grade?: 'info' | 'watch' }[] = [
  { of: 'loss2', code: 'H.BML.2_3', grade: 'info' },
  { of: 'loss3', code: 'H.BML.3PLUS', grade: 'watch' },
  { of: 'gain', code: 'H.GAIN' },
];

const lossText = (title: string, amount: string) =>
  findingText({
    title,
    fact: (finding, context) => `In the run ${onGivenDay(finding, 'run.min', context)} ${amount} was lost by sweating.`,
    coach: 'How much that matters is contested; drinking to thirst is a good start.',
    athlete: 'Drink when thirsty, and start the next run well hydrated. More is not better.',
    physician: (finding) => `Difference of ${given(finding, 'bmlPct')} per cent between the two readings.`,
    suggestion: 'On long or hot runs carry a drink and use it when thirsty.',
    wouldChangeOurMind: 'Wet clothes on the scale, or food and drink that was not logged.',
  });

/** Fluid lost or gained in the runs of the week, each run on its own (5.2). */
export const fluidBalance = defineRule({
  id: 'fluid-balance',
  version: 2,
  title: 'Fluid lost or gained in a run',
  cause: 'hydration',
  category: 'fueling',
  codes: ['H.BML.2_3', 'H.BML.3PLUS', 'H.GAIN'],
  evidenceMeasure: 'B',
  evidenceHeavyLegs: 'C',
  sources: ['nata-2017', 'goulet-2013', 'eah-consensus-2015'],
  parameters,
  minimumData: 'A run of this week with a reading of the scale before and after.',
  criticism:
    'Contested: losses up to 4 % did not slow time trials at own pace, while drinking too much is the dangerous error.',
  needs: ['weighedRuns'],
  evaluate: ({ weighedRuns }, { window }) => {
    const said: Fired[] = [];
    for (const { of, code, grade } of FINDINGS) {
      const run = lastOf(weighedRuns, of);
      if (run === null) continue;
      const seen = seenOf(run, of, window);
      if (grade === undefined) said.push(fired(seen, code, 'info'));
      else {
        const rank = { D: clamp((run.lossPct - 2) / 3), exposureOn: run.offset, lagDays: 2, fullQuality: false };
        said.push(fired(seen, code, 'info', grade, rank));
      }
    }
    const last = weighedRuns.at(-1);
    return { fired: said, evidence: last === undefined ? NOTHING.evidence : seenOf(last, fluidClass(last), window) };
  },
  text: {
    'H.BML.2_3': lossText('Some fluid lost', 'a clear amount of fluid'),
    'H.BML.3PLUS': lossText('Much fluid lost', 'a large amount of fluid'),
    'H.GAIN': findingText({
      title: 'More drunk than lost',
      fact: (finding, context) =>
        `In the run ${onGivenDay(finding, 'run.min', context)} more was drunk than was lost by sweating.`,
      coach: 'On long efforts too much drinking is the dangerous error.',
      athlete: 'On long efforts drinking too much can be dangerous: drink only when thirsty.',
      suggestion: 'Drink only to thirst on the next long run.',
      wouldChangeOurMind: 'Wet clothes on the scale, or a reading taken much later.',
    }),
  },
});
