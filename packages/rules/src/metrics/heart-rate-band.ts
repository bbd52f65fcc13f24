/** Half of the own standard deviation of ln rMSSD on each side of the own mean (3.5). */
export const BAND_SD = 0.5;
