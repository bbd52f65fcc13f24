'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { cx } from './cx.ts';

interface LinkTabsProps {
  label: string;
  tabs: readonly { href: string; label: string }[];
}

/** Parts of a page that have addresses of their own. */
export function LinkTabs({ label, tabs }: LinkTabsProps) {
  const pathname = usePathname();
  return (
    <nav aria-label={label} className="-mx-4 mb-5 overflow-x-auto px-4 sm:mx-0 sm:px-0">
      <ul className="flex min-w-full gap-1 border-b border-line">
        {tabs.map(({ href, label: text }) => {
          const isHere = pathname === href;
          return (
            <li key={href}>
              <Link
                href={href}
                aria-current={isHere ? 'page' : undefined}
                className={cx(
                  '-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent px-3 text-sm font-medium whitespace-nowrap text-muted hover:text-ink',
                  isHere && 'border-brand text-ink',
                )}
              >
                {text}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
