import Link from 'next/link';
import type { ReactNode } from 'react';
import { BrandMark } from './brand-mark.tsx';
import { MainNav } from './main-nav.tsx';
import { PersonMenu, type ShellClub } from './person-menu.tsx';

interface AppShellProps {
  clubId: string;
  personName: string;
  clubs: readonly ShellClub[];
  /** Above everything: the demo's banner. */
  banner?: ReactNode;
  children: ReactNode;
}

/** Header, navigation and the place for a page of a club. */
export function AppShell({ clubId, personName, clubs, banner, children }: AppShellProps) {
  const club = clubs.find((one) => one.clubId === clubId);
  const roles = club?.roles ?? [];
  return (
    <div className="min-h-dvh">
      {banner}
      <header className="no-print sticky top-0 z-20 border-b border-line bg-surface/95 backdrop-blur">
        <div className="mx-auto flex min-h-14 max-w-6xl items-center gap-4 px-4">
          <Link href={`/c/${clubId}`} className="inline-flex min-h-11 min-w-0 items-center gap-3 rounded-lg">
            <BrandMark withName={false} />
            <span className="truncate font-semibold">{club?.name}</span>
          </Link>
          <div className="ml-2 flex-1">
            <MainNav clubId={clubId} roles={roles} place="top" />
          </div>
          <PersonMenu name={personName} clubId={clubId} clubs={clubs} />
        </div>
      </header>
      <main id="main" className="mx-auto max-w-6xl px-4 pt-5 pb-28 md:pb-12">
        {children}
      </main>
      <MainNav clubId={clubId} roles={roles} place="bottom" />
    </div>
  );
}
