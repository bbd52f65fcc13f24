import type { Verdict } from '@freshlegs/domain';
import { CircleHelp, CircleMinus, EyeOff, Flag, ShieldCheck, type LucideIcon } from 'lucide-react';
import { Badge } from './badge.tsx';
import type { Tone } from './tone.ts';

/** A verdict as this viewer may see it. */
export type ShownVerdict = Verdict | 'not-shared';

export const VERDICT_LOOK: Record<ShownVerdict, { icon: LucideIcon; text: string; tone: Tone }> = {
  flagged: { icon: Flag, text: 'Speaks for it', tone: 'notice' },
  clear: { icon: ShieldCheck, text: 'Speaks against it', tone: 'good' },
  'insufficient-data': { icon: CircleHelp, text: 'Not enough data', tone: 'neutral' },
  'not-applicable': { icon: CircleMinus, text: 'Does not apply', tone: 'neutral' },
  'not-shared': { icon: EyeOff, text: 'Not shared', tone: 'neutral' },
};

/** What the data say about one cause. */
export function VerdictBadge({ verdict, className }: { verdict: ShownVerdict; className?: string }) {
  const { icon, text, tone } = VERDICT_LOOK[verdict];
  return (
    <Badge tone={tone} icon={icon} {...(className ? { className } : {})}>
      {text}
    </Badge>
  );
}
