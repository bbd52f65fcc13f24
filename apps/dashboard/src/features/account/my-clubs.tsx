import Link from 'next/link';
import type { RouterOutputs } from '../../client/router-outputs.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { roleWords } from '../club/role-words.ts';
import { LeaveClub } from './leave-club.tsx';

/** The clubs somebody belongs to, and as what. */
export function MyClubs({ clubs, mayLeave }: { clubs: RouterOutputs['account']['me']['clubs']; mayLeave: boolean }) {
  return (
    <>
      <ul className="divide-y divide-line">
        {clubs.map((club) => (
          <li key={club.clubId} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
            <Link href={`/c/${club.clubId}`} className="min-h-11 min-w-0 rounded-lg py-1 hover:text-brand-strong">
              <span className="block font-medium">{club.name}</span>
              <span className="block text-sm text-muted">{roleWords(club.roles)}</span>
            </Link>
            {mayLeave && <LeaveClub clubId={club.clubId} name={club.name} />}
          </li>
        ))}
      </ul>
      <p className="text-sm">
        <TextLink href="/join">Join another squad with a code</TextLink>
      </p>
    </>
  );
}
