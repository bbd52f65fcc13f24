import Link from 'next/link';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';

/** A link within text. */
export function TextLink({ href, className, children }: { href: string; className?: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      className={cx('font-medium text-brand-strong underline underline-offset-2 hover:decoration-2', className)}
    >
      {children}
    </Link>
  );
}
