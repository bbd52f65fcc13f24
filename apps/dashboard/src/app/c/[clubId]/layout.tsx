import type { ReactNode } from 'react';
import { ChooseSharing } from '../../../features/consent/choose-sharing.tsx';
import { DemoBanner } from '../../../features/demo/demo-banner.tsx';
import { listPersonas } from '../../../features/demo/personas.ts';
import { AppShell } from '../../../features/shell/app-shell.tsx';
import { homeOf } from '../../../features/shell/nav-items.ts';
import { openClub } from '../../../server/open-club.ts';

export default async function ClubLayout({
  params,
  children,
}: {
  params: Promise<{ clubId: string }>;
  children: ReactNode;
}) {
  const { me, clubId, club, realm } = await openClub(params);
  return (
    <AppShell
      clubId={clubId}
      personName={me.name}
      clubs={me.clubs.map(({ clubId: id, name, roles }) => ({ clubId: id, name, roles }))}
      banner={realm === 'demo' ? <DemoRibbon myName={me.name} /> : null}
    >
      {club.sharingChosen === false && <ChooseSharing clubId={clubId} />}
      {children}
    </AppShell>
  );
}

async function DemoRibbon({ myName }: { myName: string }) {
  const personas = await listPersonas();
  return (
    <DemoBanner
      current={personas.find((one) => one.name === myName)?.persona ?? null}
      personas={personas.map(({ persona, name, story, squad, roles, clubId }) => ({
        persona,
        name,
        story,
        squad,
        home: homeOf(clubId, roles),
      }))}
    />
  );
}
