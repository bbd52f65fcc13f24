import { createHash } from 'node:crypto';
import type { IntakeActivity } from './intake-result.ts';

type Identity = Pick<IntakeActivity, 'sport' | 'startAt' | 'distanceM' | 'timerS'>;

/**
 * SHA-256 (hex) over sport, start to the second, distance to the metre and timer to the
 * second: another export of the same activity differs in fractions of these, if at all.
 */
export function activityFingerprint({ sport, startAt, distanceM, timerS }: Identity): string {
  const startS = Math.round(Date.parse(startAt) / 1000);
  const distance = distanceM === null ? 'none' : Math.round(distanceM);
  return sha256Hex(`${sport}|${startS}|${distance}|${Math.round(timerS)}`);
}

/** SHA-256 in lower-case hex. */
export function sha256Hex(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
