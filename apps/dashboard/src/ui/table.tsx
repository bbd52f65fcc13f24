import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx.ts';

interface TableProps {
  /** Read out by screen readers; shown only with `showCaption`. */
  caption: string;
  showCaption?: boolean;
  className?: string;
  children: ReactNode;
}

/** A region that scrolls must be reachable by keyboard, although nothing in it can be pressed. */
const REACHABLE = { tabIndex: 0 } as const;

/** A table that scrolls sideways by itself on narrow screens, reachable by keyboard. Inside: thead and tbody with Th and Td. */
export function Table({ caption, showCaption = false, className, children }: TableProps) {
  return (
    <div
      role="region"
      aria-label={caption}
      {...REACHABLE}
      className={cx('-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0', className)}
    >
      <table className="w-full border-collapse text-left text-sm">
        <caption className={showCaption ? 'mb-2 text-left text-sm text-muted' : 'sr-only'}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}

export function Th({ className, scope = 'col', ...rest }: ComponentProps<'th'>) {
  return (
    <th
      {...rest}
      scope={scope}
      className={cx(
        'border-b border-line py-2 pr-4 align-bottom text-xs font-semibold text-muted last:pr-0',
        scope === 'row' && 'align-top text-sm text-ink',
        className,
      )}
    />
  );
}

export function Td({ className, ...rest }: ComponentProps<'td'>) {
  return <td {...rest} className={cx('border-b border-line py-2.5 pr-4 align-top last:pr-0', className)} />;
}
