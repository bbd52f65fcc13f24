/** Lucia's training impulse (1.5): minutes below VT1, between VT1 and VT2, above VT2, weighted 1, 2, 3. Display only. */
export const lucia = (belowVt1Min: number, betweenMin: number, aboveVt2Min: number): number =>
  belowVt1Min + 2 * betweenMin + 3 * aboveVt2Min;
