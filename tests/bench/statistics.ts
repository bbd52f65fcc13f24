/** The middle value; of an even count the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [lower, upper] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (lower === undefined || upper === undefined) throw new Error('There is no median of nothing.');
  return (lower + upper) / 2;
}

/** The power that cost grows with: the least-squares slope of log cost over log size. 1 = linear, 0 = constant. */
export function logLogSlope(points: readonly { readonly size: number; readonly cost: number }[]): number {
  if (points.length < 2) throw new Error('A slope needs two points.');
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const meanX = logs.reduce((sum, { x }) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, { y }) => sum + y, 0) / logs.length;
  const along = logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  return along / logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
}
