import type { Urgency } from '@freshlegs/domain';
import {
  CalendarClock,
  CalendarDays,
  Check,
  Info,
  MessageCircle,
  Siren,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react';
import { Badge } from './badge.tsx';
import type { Tone } from './tone.ts';

/** The ladder of urgency in an icon, a word and a tone; used by badges, boards and alerts alike. */
export const URGENCY_LOOK: Record<Urgency, { icon: LucideIcon; text: string; tone: Tone }> = {
  none: { icon: Check, text: 'Nothing flagged', tone: 'neutral' },
  info: { icon: Info, text: 'Good to know', tone: 'info' },
  discuss: { icon: MessageCircle, text: 'Talk about it', tone: 'notice' },
  doctor_weeks: { icon: CalendarDays, text: 'Doctor in the next weeks', tone: 'warn' },
  doctor_days: { icon: CalendarClock, text: 'Doctor within days', tone: 'alarm' },
  urgent_same_day: { icon: TriangleAlert, text: 'Doctor today', tone: 'critical' },
  emergency: { icon: Siren, text: 'Emergency', tone: 'critical' },
};

/** `none` reads "Nothing flagged": silence is never "fine". */
export function UrgencyBadge({ urgency, className }: { urgency: Urgency; className?: string }) {
  const { icon, text, tone } = URGENCY_LOOK[urgency];
  return (
    <Badge tone={tone} icon={icon} {...(className ? { className } : {})}>
      {text}
    </Badge>
  );
}
