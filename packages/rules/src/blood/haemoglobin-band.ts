import type { HbBand } from '@freshlegs/domain';
import type { PersonLines } from './person-lines.ts';
import type { Rung } from './rung.ts';

export type LowBand = 'low_severe' | 'low_moderate' | 'low_mild';
export type Band = LowBand | 'not_low' | 'high';

/** Band of a haemoglobin in g/L outside pregnancy, first match (7.3). */
export function haemoglobinBand(hbGL: number, lines: PersonLines): Band {
  if (hbGL < lines.hbSevere) return 'low_severe';
  if (hbGL < lines.hbModerate) return 'low_moderate';
  if (hbGL < lines.hbLow) return 'low_mild';
  return hbGL > lines.hbHigh ? 'high' : 'not_low';
}

export const isLowBand = (band: HbBand | null): band is LowBand =>
  band === 'low_severe' || band === 'low_moderate' || band === 'low_mild';

/** Urgency of a low band (R1). */
export const RUNG_OF_LOW_BAND: Readonly<Record<LowBand, Rung>> = {
  low_mild: 'weeks2',
  low_moderate: 'prompt',
  low_severe: 'sameDay',
};
