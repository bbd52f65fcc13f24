import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx.ts';

interface CardProps extends Omit<ComponentProps<'section'>, 'title'> {
  title?: ReactNode;
  /** One sentence under the title. */
  intro?: ReactNode;
  /** Buttons or a badge beside the title. */
  actions?: ReactNode;
}

/** A section of a page on its own surface. */
export function Card({ title, intro, actions, className, children, ...rest }: CardProps) {
  return (
    <section
      {...rest}
      className={cx(
        'grid min-w-0 content-start gap-4 rounded-card border border-line bg-surface p-4 shadow-card sm:p-5',
        className,
      )}
    >
      {(title || actions) && (
        <div className="flex flex-wrap items-start justify-between gap-3">
          <div className="min-w-0">
            {title && <h2 className="text-base font-semibold">{title}</h2>}
            {intro && <p className="mt-1 text-sm text-muted">{intro}</p>}
          </div>
          {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
