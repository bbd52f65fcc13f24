/** Within both ends. */
export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

export const roundTo = (value: number, decimals: number): number => Number(value.toFixed(decimals));
