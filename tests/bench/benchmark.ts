/** One way of doing the work of a benchmark. */
export type Side = () => Promise<unknown>;

/** What the product does beside the least that the same work can cost. Both are measured in the same run. */
export type Benchmark = {
  readonly name: string;
  /** The largest ratio product / limit that is accepted. */
  readonly goal: number;
  /** Rounds that are timed, after a tenth as many to warm up. */
  readonly rounds: number;
  /** Makes both sides, and what undoes that. */
  readonly prepare: () => Promise<{
    readonly product: Side;
    readonly limit: Side;
    readonly finish: () => Promise<void>;
  }>;
};

/** Times are medians of one call. */
export type Measurement = {
  readonly name: string;
  readonly productMs: number;
  readonly limitMs: number;
  readonly ratio: number;
  readonly goal: number;
};

/**
 * Measures a benchmark, its sides taking turns so that a busy machine hits both.
 *
 * @throws Error when the sides do not compute the same
 */
export async function measure({ name, goal, rounds, prepare }: Benchmark): Promise<Measurement> {
  const { product, limit, finish } = await prepare();
  try {
    const [ofProduct, ofLimit] = [JSON.stringify(await product()), JSON.stringify(await limit())];
    if (ofProduct !== ofLimit) throw new Error(`${name}: ${ofProduct} is not ${ofLimit}`);
    const productMs: number[] = [];
    const limitMs: number[] = [];
    for (let round = -rounds / 10; round < rounds; round += 1) {
      const [productTime, limitTime] = [await timeMs(product), await timeMs(limit)];
      if (round < 0) continue;
      productMs.push(productTime);
      limitMs.push(limitTime);
    }
    const [p, l] = [median(productMs), median(limitMs)];
    return { name, productMs: p, limitMs: l, ratio: p / l, goal };
  } finally {
    await finish();
  }
}

async function timeMs(side: Side): Promise<number> {
  const startMs = performance.now();
  await side();
  return performance.now() - startMs;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('There is no median of nothing.');
  return middle;
}
