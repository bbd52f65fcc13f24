import Link from 'next/link';
import type { ReactNode } from 'react';
import { BrandMark } from './brand-mark.tsx';

/** The frame of pages before a club is opened: signing in, joining, about. */
export function EntryFrame({ wide = false, children }: { wide?: boolean; children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="mx-auto flex w-full max-w-5xl items-center justify-between px-4 py-3">
        <Link href="/" className="inline-flex min-h-11 items-center rounded-lg">
          <BrandMark />
        </Link>
        <Link
          href="/about"
          className="inline-flex min-h-11 items-center rounded-lg px-2 text-sm font-medium text-muted hover:text-ink"
        >
          What it is for
        </Link>
      </header>
      <main id="main" className={`mx-auto w-full flex-1 px-4 pt-4 pb-12 sm:pt-8 ${wide ? 'max-w-5xl' : 'max-w-md'}`}>
        {children}
      </main>
      <footer className="mx-auto w-full max-w-5xl px-4 py-6 text-sm text-muted">
        Freshlegs explains patterns. It does not diagnose, and it does not replace a physician.
      </footer>
    </div>
  );
}
