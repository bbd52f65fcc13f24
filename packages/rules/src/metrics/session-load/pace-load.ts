/** Speed relative to threshold speed (1.7). Distances are flat-equivalent, paces in seconds a kilometre. */
export const intensityFactor = (km: number, minutes: number, thresholdSecPerKm: number): number =>
  (km * thresholdSecPerKm) / (minutes * 60);

/** Pace load (1.7): hours x intensity squared x 100. */
export const paceLoad = (km: number, minutes: number, thresholdSecPerKm: number): number =>
  (minutes / 60) * intensityFactor(km, minutes, thresholdSecPerKm) ** 2 * 100;
