import { CircleAlert, CircleCheck, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { TONE, type Tone } from './tone.ts';

interface AlertProps {
  tone?: Tone;
  icon?: LucideIcon;
  title?: ReactNode;
  /** True for what just happened: read out at once. */
  live?: boolean;
  /** Buttons under the text. */
  actions?: ReactNode;
  className?: string;
  children?: ReactNode;
}

const ICON: Record<Tone, LucideIcon> = {
  neutral: Info,
  good: CircleCheck,
  info: Info,
  notice: Info,
  warn: TriangleAlert,
  alarm: CircleAlert,
  critical: TriangleAlert,
};

/** A message on the page, from a hint to an emergency. */
export function Alert({ tone = 'info', icon, title, live = false, actions, className, children }: AlertProps) {
  const Icon = icon ?? ICON[tone];
  return (
    <div role={live ? 'alert' : undefined} className={cx('flex gap-3 rounded-card p-4', TONE[tone], className)}>
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0" />
      <div className="grid min-w-0 flex-1 gap-1 text-sm">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="grid gap-2">{children}</div>}
        {actions && <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}
