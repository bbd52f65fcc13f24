/** FNV-1a, 32 bits: a text becomes a number that starts a stream of chance. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * Chance that repeats: the same seed gives the same numbers on every machine. A xorshift generator with 128 bits of
 * state (Marsaglia 2003). `fork` opens a stream of its own, so that one more draw here changes nothing there.
 */
export class Rng {
  private x: number;
  private y: number;
  private z: number;
  private w: number;

  constructor(private readonly seed: string) {
    this.x = hashOf(`${seed}|x`) | 1;
    this.y = hashOf(`${seed}|y`);
    this.z = hashOf(`${seed}|z`);
    this.w = hashOf(`${seed}|w`);
    for (let i = 0; i < 12; i++) this.next();
  }

  fork(label: string): Rng {
    return new Rng(`${this.seed}/${label}`);
  }

  /** 0 included, 1 excluded. */
  next(): number {
    const t = this.x ^ (this.x << 11);
    this.x = this.y;
    this.y = this.z;
    this.z = this.w;
    this.w = this.w ^ (this.w >>> 19) ^ t ^ (t >>> 8);
    return (this.w >>> 0) / 2 ** 32;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** A whole number, both ends included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** Throws RangeError for an empty list. */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new RangeError('There is nothing to choose from.');
    return item;
  }

  /** Near a normal distribution (the sum of twelve): arithmetic alone, so that no engine rounds it otherwise. */
  normal(mean: number, sd: number): number {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += this.next();
    return mean + sd * sum;
  }

  /** Skewed as laboratory values are: `median` times e to the power of a normal number with `logSd`. */
  logNormal(median: number, logSd: number): number {
    return median * Math.exp(this.normal(0, logSd));
  }

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.whole(0, 255));
  }
}
