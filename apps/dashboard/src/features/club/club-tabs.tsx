import type { Role } from '@freshlegs/domain';
import { LinkTabs } from '../../ui/link-tabs.tsx';

/** Squads, people and settings of the club. */
export function ClubTabs({ clubId, roles }: { clubId: string; roles: readonly Role[] }) {
  const tabs = [
    { href: `/c/${clubId}/squads`, label: 'Squads' },
    { href: `/c/${clubId}/members`, label: 'People' },
    ...(roles.includes('owner') ? [{ href: `/c/${clubId}/settings`, label: 'Settings' }] : []),
  ];
  return <LinkTabs label="Club" tabs={tabs} />;
}
