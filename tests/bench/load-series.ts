import { addDays } from '@freshlegs/domain';
import { type AthleteRecord, type Facts, type LoadHistory, factsOf, loadHistory } from '@freshlegs/rules';
import { alternate } from './alternate.ts';
import { type Benchmark, judged } from './benchmark.ts';
import { chance } from './chance.ts';
import { SERIES, type SeriesBuffers, loadSeriesByHand, seriesBuffers } from './load-series-limit.ts';
import { SEED, TODAY } from './population.ts';

const TEN_YEARS = 3650;

/** All load series of ten years from run objects, beside one pass written by hand. */
export const benchmark: Benchmark = {
  run: async () => {
    const facts = yearsOfRunning(TEN_YEARS);
    // Which unit the athlete's load is in is known before the series is drawn.
    facts.read('loadSeries');
    const { sessions } = facts.window;
    const limit = () => loadSeriesByHand(sessions, TEN_YEARS, seriesBuffers(TEN_YEARS));
    expectSame(historyOf(facts), limit());
    const ms = await alternate({ product: () => loadHistory(facts), limit }, 300);
    const row = { name: 'load-series', productMs: ms.product, limitMs: ms.limit, what: 'ratio' } as const;
    return [judged({ ...row, value: ms.product / ms.limit, goal: 3 }, 0.12)];
  },
};

/** A runner who runs on most days, rates each run and logs each rest day. */
export function yearsOfRunning(days: number): Facts {
  const by = chance(SEED);
  const dates = Array.from({ length: days }, (_, index) => addDays(TODAY, index + 1 - days));
  const record: AthleteRecord = {
    profile: { homeZone: 'Europe/London' },
    sessions: dates
      .filter((_, index) => index === 0 || by.happens(0.72))
      .map((on) => ({ sport: 'run', on, km: by.between(4, 22), min: by.between(25, 120), rpe: by.between(2, 9) })),
    checkIns: [],
    explicitRest: dates,
    confirmedRest: [],
    symptoms: [],
    questionnaires: {},
    medicines: [],
    privateHealth: {},
    bloodResults: [],
    bloodContext: {},
    carry: {},
  };
  return factsOf(record, TODAY, []);
}

export function historyOf(facts: Facts): LoadHistory {
  const history = loadHistory(facts);
  if (history === null) throw new Error('load-series: no history');
  return history;
}

function expectSame({ columns }: LoadHistory, byHand: SeriesBuffers): void {
  for (const name of SERIES) {
    for (let day = 0; day < TEN_YEARS; day++) {
      const [ours, theirs] = [columns[name][day] ?? 0, byHand[name][day] ?? 0];
      const near = Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(theirs));
      if (!near && !(Number.isNaN(ours) && Number.isNaN(theirs))) {
        throw new Error(`load-series: ${name} of day ${day} is ${ours}, by hand ${theirs}`);
      }
    }
  }
}
