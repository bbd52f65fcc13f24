import type { Role } from '@freshlegs/domain';

/** Which side of the house somebody is looking at. */
export type Side = 'staff' | 'athlete';

export interface NavItem {
  readonly href: string;
  readonly label: string;
  readonly icon: 'squad' | 'members' | 'today' | 'runs' | 'log' | 'health' | 'sharing';
  /** Also the current entry on pages below it. */
  readonly covers?: readonly string[];
}

const HEALTH_PAGES = [
  'blood',
  'coach-view',
  'medicines',
  'profile',
  'questions',
  'report',
  'shoes',
  'symptoms',
  'why',
] as const;

/** The entries of one side, as this person's roles allow. Rights are checked again by every procedure. */
export function navItems(clubId: string, side: Side, roles: readonly Role[]): NavItem[] {
  const base = `/c/${clubId}`;
  if (side === 'athlete') {
    return [
      { href: `${base}/me`, label: 'Today', icon: 'today' },
      { href: `${base}/me/runs`, label: 'Runs', icon: 'runs', covers: [`${base}/me/runs/`] },
      {
        href: `${base}/me/health`,
        label: 'Health',
        icon: 'health',
        covers: HEALTH_PAGES.map((page) => `${base}/me/${page}`),
      },
      { href: `${base}/me/sharing`, label: 'Sharing', icon: 'sharing', covers: [`${base}/me/sharing/`] },
    ];
  }
  const has = (...wanted: Role[]): boolean => wanted.some((role) => roles.includes(role));
  const items: (NavItem | false)[] = [
    has('coach', 'medical') && {
      href: `${base}/squad`,
      label: 'Squad',
      icon: 'squad',
      covers: [`${base}/squad/`, `${base}/athlete/`],
    },
    has('owner', 'coach') && {
      href: `${base}/squads`,
      label: 'Club',
      icon: 'members',
      covers: [`${base}/squads/`, `${base}/members`, `${base}/settings`],
    },
  ];
  return items.filter((item) => item !== false);
}

/** The sides that somebody's roles open, the one they land on first. */
export function sidesOf(roles: readonly Role[]): Side[] {
  const sides: Side[] = [];
  if (roles.some((role) => role !== 'athlete')) sides.push('staff');
  if (roles.includes('athlete')) sides.push('athlete');
  return sides;
}

/** Where a person starts in a club. */
export function homeOf(clubId: string, roles: readonly Role[]): string {
  if (roles.includes('coach') || roles.includes('medical')) return `/c/${clubId}/squad`;
  if (roles.includes('athlete')) return `/c/${clubId}/me`;
  return `/c/${clubId}/squads`;
}

/** Where a person lands who opens the club: an athlete who has not decided who sees what does that first. */
export function landingOf(clubId: string, roles: readonly Role[], sharingChosen: boolean | null): string {
  return sharingChosen === false && roles.length === 1 ? `/c/${clubId}/me/sharing` : homeOf(clubId, roles);
}

/** The side a page belongs to: what lies under /me is the athlete's. Pages of neither keep the first side. */
export function sideOf(pathname: string, clubId: string, roles: readonly Role[]): Side {
  if (pathname === `/c/${clubId}/me` || pathname.startsWith(`/c/${clubId}/me/`)) return 'athlete';
  return sidesOf(roles)[0] ?? 'athlete';
}

export const isCurrent = (item: NavItem, pathname: string): boolean =>
  pathname === item.href || (item.covers ?? []).some((start) => pathname.startsWith(start));
