import { ChevronLeft } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';

interface PageHeaderProps {
  title: ReactNode;
  /** One sentence on what this page is for. */
  intro?: ReactNode;
  /** Buttons on the right; under the title on phones. */
  actions?: ReactNode;
  /** Where "back" leads, with its words. */
  back?: { href: string; label: string };
}

/** The one h1 of a page. */
export function PageHeader({ title, intro, actions, back }: PageHeaderProps) {
  return (
    <header className="mb-5 grid gap-2">
      {back && (
        <Link
          href={back.href}
          className="-ml-2 inline-flex min-h-11 w-fit items-center gap-1 rounded-lg px-2 text-sm font-medium text-muted hover:text-ink"
        >
          <ChevronLeft aria-hidden className="size-4" />
          {back.label}
        </Link>
      )}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="min-w-0">
          <h1 className="text-2xl font-bold tracking-tight sm:text-3xl">{title}</h1>
          {intro && <p className="mt-1 max-w-prose text-muted">{intro}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
    </header>
  );
}
