'use client';

import type { Role } from '@freshlegs/domain';
import {
  Footprints,
  HeartPulse,
  LoaderCircle,
  Plus,
  Settings2,
  Share2,
  Sun,
  Users,
  type LucideIcon,
} from 'lucide-react';
import Link, { useLinkStatus } from 'next/link';
import { usePathname } from 'next/navigation';
import { cx } from '../../ui/cx.ts';
import { isCurrent, navItems, sideOf, type NavItem } from './nav-items.ts';

const ICON: Record<NavItem['icon'], LucideIcon> = {
  squad: Users,
  members: Settings2,
  today: Sun,
  runs: Footprints,
  log: Plus,
  health: HeartPulse,
  sharing: Share2,
};

interface MainNavProps {
  clubId: string;
  roles: readonly Role[];
  /** Along the bottom of a phone, or in the header of a laptop. */
  place: 'bottom' | 'top';
}

/** The entries of the side somebody is on. Both places are made; CSS shows one. */
export function MainNav({ clubId, roles, place }: MainNavProps) {
  const pathname = usePathname();
  const items = navItems(clubId, sideOf(pathname, clubId, roles), roles);
  if (items.length === 0) return null;
  const isBottom = place === 'bottom';
  return (
    <nav
      aria-label="Main"
      className={cx(
        'no-print',
        isBottom
          ? 'fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden'
          : 'hidden md:block',
      )}
    >
      <ul className={cx('flex', isBottom ? 'mx-auto max-w-lg' : 'gap-1')}>
        {items.map((item) => {
          const Icon = ICON[item.icon];
          const here = isCurrent(item, pathname);
          return (
            <li key={item.href} className={isBottom ? 'flex-1' : ''}>
              <Link
                href={item.href}
                aria-current={here ? 'page' : undefined}
                className={cx(
                  'flex items-center font-medium text-muted hover:text-ink',
                  isBottom
                    ? 'min-h-16 flex-col justify-center gap-0.5 text-xs'
                    : 'min-h-11 gap-2 rounded-lg px-3 text-sm',
                  here && 'font-semibold text-brand-strong',
                  here && !isBottom && 'bg-brand-soft',
                )}
              >
                <NavIcon icon={Icon} className={isBottom ? 'size-6' : 'size-4'} isHere={here} />
                {item.label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** Turns into a wheel while the page behind the link is on its way. */
function NavIcon({ icon: Icon, isHere, className }: { icon: LucideIcon; isHere: boolean; className: string }) {
  const { pending } = useLinkStatus();
  return pending ? (
    <LoaderCircle aria-hidden className={cx(className, 'animate-spin')} />
  ) : (
    <Icon aria-hidden className={className} strokeWidth={isHere ? 2.5 : 2} />
  );
}
