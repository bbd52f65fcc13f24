import type { Metadata } from 'next';
import { ChangePassword } from '../../features/account/change-password.tsx';
import { MyClubs } from '../../features/account/my-clubs.tsx';
import { SignOutButton } from '../../features/account/sign-out-button.tsx';
import { SignOutEverywhere } from '../../features/account/sign-out-everywhere.tsx';
import { ThemeSwitch } from '../../features/account/theme-switch.tsx';
import { EntryFrame } from '../../features/shell/entry-frame.tsx';
import { openAccount } from '../../server/open-club.ts';
import { chosenTheme } from '../../server/theme.ts';
import { Card } from '../../ui/card.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const metadata: Metadata = { title: 'Your account' };

export default async function AccountPage() {
  const { me, realm } = await openAccount();
  const first = me.clubs[0];
  return (
    <EntryFrame>
      <PageHeader title={me.name} intro={me.email} back={{ href: first ? `/c/${first.clubId}` : '/', label: 'Back' }} />
      <div className="grid gap-4">
        <Card title="Clubs">
          <MyClubs clubs={me.clubs} mayLeave={realm === 'main'} />
        </Card>
        <Card title="Look">
          <ThemeSwitch chosen={await chosenTheme()} />
        </Card>
        {realm === 'main' && (
          <Card title="Password" intro="Changing it signs out all your other devices.">
            <ChangePassword />
          </Card>
        )}
        <Card title="Signing out">
          <div className="flex flex-wrap items-start gap-2">
            <SignOutButton />
            {realm === 'main' && <SignOutEverywhere />}
          </div>
        </Card>
      </div>
    </EntryFrame>
  );
}
