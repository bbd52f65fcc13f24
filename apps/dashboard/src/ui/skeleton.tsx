import { cx } from './cx.ts';

/** A grey place for what is being loaded. Hidden from screen readers; the page says "Loading". */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cx('h-4 animate-pulse rounded-md bg-neutral-bg', className)} />;
}

/** The skeleton of a page: for loading.tsx. */
export function PageSkeleton() {
  return (
    <div role="status" className="grid gap-4">
      <span className="sr-only">Loading</span>
      <Skeleton className="h-8 w-56" />
      <Skeleton className="h-28 rounded-card" />
      <Skeleton className="h-28 rounded-card" />
    </div>
  );
}
