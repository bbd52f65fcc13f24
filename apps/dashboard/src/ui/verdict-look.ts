import type { Verdict } from '@freshlegs/domain';
import { CircleHelp, CircleMinus, EyeOff, Flag, ShieldCheck, type LucideIcon } from 'lucide-react';
import type { Tone } from './tone.ts';

/** A verdict as this viewer may see it. */
type ShownVerdict = Verdict | 'not-shared';

/** Verdicts in an icon and a tone; their words stand beside the rules. */
export const VERDICT_LOOK: Record<ShownVerdict, { icon: LucideIcon; tone: Tone }> = {
  flagged: { icon: Flag, tone: 'notice' },
  clear: { icon: ShieldCheck, tone: 'good' },
  'insufficient-data': { icon: CircleHelp, tone: 'neutral' },
  'not-applicable': { icon: CircleMinus, tone: 'neutral' },
  'not-shared': { icon: EyeOff, tone: 'neutral' },
};
