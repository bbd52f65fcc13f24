/** Edwards' zone of a share of maximum heart rate in per cent; the lower bound belongs to the zone (1.4). */
export const edwardsZone = (percentOfMax: number): number =>
  percentOfMax < 50 ? 0 : Math.min(5, Math.floor((percentOfMax - 50) / 10) + 1);

/** Edwards' summed zones (1.4): minutes in zones 1..5, each times its number. Display only. */
export const edwards = (minutesInZones: readonly number[]): number =>
  minutesInZones.reduce((total, minutes, index) => total + minutes * (index + 1), 0);
