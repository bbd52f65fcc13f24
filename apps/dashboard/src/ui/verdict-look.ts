import type { Verdict } from '@freshlegs/domain';
import { CircleHelp, CircleMinus, EyeOff, Flag, ShieldCheck, type LucideIcon } from 'lucide-react';
import type { Tone } from './tone.ts';

/** A verdict as this viewer may see it. */
type ShownVerdict = Verdict | 'not-shared';

/** Verdicts in an icon, a word and a tone. */
export const VERDICT_LOOK: Record<ShownVerdict, { icon: LucideIcon; text: string; tone: Tone }> = {
  flagged: { icon: Flag, text: 'Speaks for it', tone: 'notice' },
  clear: { icon: ShieldCheck, text: 'Speaks against it', tone: 'good' },
  'insufficient-data': { icon: CircleHelp, text: 'Not enough data', tone: 'neutral' },
  'not-applicable': { icon: CircleMinus, text: 'Does not apply', tone: 'neutral' },
  'not-shared': { icon: EyeOff, text: 'Not shared', tone: 'neutral' },
};
