/** How much a badge or an alert asks for attention. Always beside an icon and a word. */
export type Tone = 'neutral' | 'good' | 'info' | 'notice' | 'warn' | 'alarm' | 'critical';

export const TONE: Record<Tone, string> = {
  neutral: 'bg-neutral-bg text-neutral-fg',
  good: 'bg-good-bg text-good-fg',
  info: 'bg-info-bg text-info-fg',
  notice: 'bg-notice-bg text-notice-fg',
  warn: 'bg-warn-bg text-warn-fg',
  alarm: 'bg-alarm-bg text-alarm-fg',
  critical: 'bg-critical-bg text-critical-fg',
};
