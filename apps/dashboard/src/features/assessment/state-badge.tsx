import { CircleHelp, EyeOff, type LucideIcon } from 'lucide-react';
import { Badge } from '../../ui/badge.tsx';
import type { Tone } from '../../ui/tone.ts';
import { URGENCY_LOOK } from '../../ui/urgency-badge.tsx';
import type { AthletePage } from './views.ts';

type State = AthletePage['state'];

/** Icon and tone of a state. What is unknown or not shared is calm grey, never taken for fine. */
export function stateLook(level: State['level']): { icon: LucideIcon; tone: Tone } {
  if (level === 'unknown') return { icon: CircleHelp, tone: 'neutral' };
  return level === 'not-shared' ? { icon: EyeOff, tone: 'neutral' } : URGENCY_LOOK[level];
}

/** How somebody is, as an icon and a word. */
export function StateBadge({ state, className }: { state: Pick<State, 'level' | 'word'>; className?: string }) {
  const { icon, tone } = stateLook(state.level);
  return (
    <Badge tone={tone} icon={icon} {...(className ? { className } : {})}>
      {state.word}
    </Badge>
  );
}
