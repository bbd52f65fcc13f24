/** One way of doing the work of a benchmark. Called with 0, 1, 2 ... so that it can take another part each time. */
export type Side = (turn: number) => unknown;

/** `machine busy`: missed, but the limit itself took more than twice its recorded time, so the run says nothing. */
export type Verdict = 'ok' | 'missed' | 'machine busy';

/** One line of the report. Times are medians of one call; what has no two sides has no times. */
export interface Measurement {
  readonly name: string;
  readonly productMs: number | null;
  readonly limitMs: number | null;
  readonly what: 'ratio' | 'slope';
  readonly value: number;
  readonly goal: number;
  readonly goalIs: 'at most' | 'at least';
  readonly verdict: Verdict;
}

/** What the product does beside the least that the same work can cost, or beside a peer. */
export interface Benchmark {
  /** Measures, and undoes what it prepared. Throws when the sides do not compute the same. */
  readonly run: () => Promise<readonly Measurement[]>;
}

/** Compares a number with its goal. */
export function judged(
  row: Omit<Measurement, 'verdict' | 'goalIs'> & { readonly goalIs?: Measurement['goalIs'] },
  recordedLimitMs: number | null = null,
): Measurement {
  const goalIs = row.goalIs ?? 'at most';
  const ok = goalIs === 'at most' ? row.value <= row.goal : row.value >= row.goal;
  const busy = recordedLimitMs !== null && row.limitMs !== null && row.limitMs > 2 * recordedLimitMs;
  return { ...row, goalIs, verdict: ok ? 'ok' : busy ? 'machine busy' : 'missed' };
}
