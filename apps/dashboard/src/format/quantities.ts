/** Metric or imperial, as the club chose. */
export type Units = 'metric' | 'imperial';

const METRES_PER_MILE = 1609.344;
const GRAMS_PER_POUND = 453.59237;

/** "12.4 km" or "7.7 mi". */
export function formatDistance(distanceM: number, units: Units = 'metric'): string {
  return units === 'metric' ? `${oneDecimal(distanceM / 1000)} km` : `${oneDecimal(distanceM / METRES_PER_MILE)} mi`;
}

/** "1:02:05" or "48:30". */
export function formatDuration(durationS: number): string {
  const whole = Math.round(durationS);
  const [hours, minutes, seconds] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}

/** "5:12 min/km" or "8:22 min/mi"; null where there is no distance. */
export function formatPace(durationS: number, distanceM: number, units: Units = 'metric'): string | null {
  if (!(distanceM > 0) || !(durationS > 0)) return null;
  const perM = units === 'metric' ? 1000 : METRES_PER_MILE;
  return `${formatDuration((durationS / distanceM) * perM)} min/${units === 'metric' ? 'km' : 'mi'}`;
}

/** "61.5 kg" or "135.6 lb". */
export const formatMass = (massG: number, units: Units = 'metric'): string =>
  units === 'metric' ? `${oneDecimal(massG / 1000)} kg` : `${oneDecimal(massG / GRAMS_PER_POUND)} lb`;

const two = (value: number): string => String(value).padStart(2, '0');
const oneDecimal = (value: number): string => (Math.round(value * 10) / 10).toFixed(1);
