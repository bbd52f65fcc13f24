'use client';

import type { Role } from '@freshlegs/domain';
import { Check, CircleUserRound, LogOut, Settings2, type LucideIcon } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { signOut } from '../../client/authenticate.ts';
import { homeOf, sideOf, sidesOf } from './nav-items.ts';

export interface ShellClub {
  readonly clubId: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

interface PersonMenuProps {
  name: string;
  clubId: string;
  /** Every club this person belongs to. */
  clubs: readonly ShellClub[];
}

const ROW =
  'flex min-h-11 cursor-pointer items-center gap-2 rounded-lg px-3 text-sm outline-none data-highlighted:bg-sunken';

/** Who is signed in; the way to the other side, other clubs, the account, and out. */
export function PersonMenu({ name, clubId, clubs }: PersonMenuProps) {
  const pathname = usePathname();
  const roles = clubs.find((club) => club.clubId === clubId)?.roles ?? [];
  const sides = sidesOf(roles);
  const side = sideOf(pathname, clubId, roles);
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger className="inline-flex min-h-11 max-w-44 items-center gap-2 rounded-lg px-2 text-sm font-medium hover:bg-sunken">
        <CircleUserRound aria-hidden className="size-6 shrink-0 text-muted" />
        <span className="sr-only sm:not-sr-only sm:truncate">{name}</span>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={6}
          className="z-50 max-h-[80dvh] w-72 overflow-y-auto rounded-card border border-line bg-surface p-1.5 shadow-xl"
        >
          <p className="truncate px-3 pt-2 pb-1 text-sm font-semibold">{name}</p>
          {sides.length > 1 && (
            <Group title="You are here as">
              <Entry
                href={homeOf(
                  clubId,
                  roles.filter((role) => role !== 'athlete'),
                )}
                icon={side === 'staff' ? Check : null}
              >
                {roles.includes('coach') ? 'Coach' : roles.includes('medical') ? 'Medical staff' : 'Club owner'}
              </Entry>
              <Entry href={`/c/${clubId}/me`} icon={side === 'athlete' ? Check : null}>
                Athlete
              </Entry>
            </Group>
          )}
          {clubs.length > 1 && (
            <Group title="Your clubs">
              {clubs.map((club) => (
                <Entry key={club.clubId} href={`/c/${club.clubId}`} icon={club.clubId === clubId ? Check : null}>
                  {club.name}
                </Entry>
              ))}
            </Group>
          )}
          <DropdownMenu.Separator className="my-1 h-px bg-line" />
          <Entry href="/account" icon={Settings2}>
            Your account
          </Entry>
          <DropdownMenu.Item
            className={ROW}
            onSelect={() => {
              // A full page load, so that nothing of the person stays in the browser's memory.
              void signOut().finally(() => window.location.assign('/'));
            }}
          >
            <LogOut aria-hidden className="size-4 text-muted" />
            Sign out
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <DropdownMenu.Group>
      <DropdownMenu.Label className="px-3 pt-2 text-xs text-muted">{title}</DropdownMenu.Label>
      {children}
    </DropdownMenu.Group>
  );
}

function Entry({ href, icon: Icon, children }: { href: string; icon: LucideIcon | null; children: ReactNode }) {
  return (
    <DropdownMenu.Item asChild className={ROW}>
      <Link href={href} aria-current={Icon === Check ? 'true' : undefined}>
        {Icon ? <Icon aria-hidden className="size-4 text-muted" /> : <span className="size-4" />}
        <span className="truncate">{children}</span>
      </Link>
    </DropdownMenu.Item>
  );
}
