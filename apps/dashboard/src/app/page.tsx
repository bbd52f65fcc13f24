import { redirect } from 'next/navigation';
import { FirstVisit } from '../features/entry/first-visit.tsx';
import { PendingJoins } from '../features/entry/pending-joins.tsx';
import { isDemoOffered } from '../features/demo/personas.ts';
import { EntryFrame } from '../features/shell/entry-frame.tsx';
import { landingOf } from '../features/shell/nav-items.ts';
import { caller } from '../server/caller.ts';
import { whoIsHere } from '../server/open-club.ts';

/** Leads everybody to where they belong: their club, signing in, or setting up a new instance. */
export default async function HomePage() {
  const me = await whoIsHere();
  const first = me?.clubs[0];
  if (first) redirect(landingOf(first.clubId, first.roles, first.sharingChosen));
  if (me) {
    return (
      <EntryFrame>
        <PendingJoins name={me.name} pending={me.pendingJoins} />
      </EntryFrame>
    );
  }
  const { hasClub } = await (await caller()).account.instance();
  if (hasClub) redirect('/sign-in');
  return (
    <EntryFrame wide>
      <FirstVisit isDemoOffered={await isDemoOffered()} />
    </EntryFrame>
  );
}
