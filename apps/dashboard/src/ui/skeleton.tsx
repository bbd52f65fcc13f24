import { cx } from './cx.ts';

/** A grey place for what is being loaded. Hidden from screen readers; the page says "Loading". */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cx('h-4 animate-pulse rounded-md bg-neutral-bg', className)} />;
}
