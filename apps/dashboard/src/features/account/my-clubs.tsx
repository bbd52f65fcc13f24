import Link from 'next/link';
import type { RouterOutputs } from '../../client/router-outputs.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { roleWords } from '../club/role-words.ts';

/** The clubs somebody belongs to, and as what. */
export function MyClubs({ clubs }: { clubs: RouterOutputs['account']['me']['clubs'] }) {
  return (
    <>
      <ul className="divide-y divide-line">
        {clubs.map((club) => (
          <li key={club.clubId}>
            <Link
              href={`/c/${club.clubId}`}
              className="flex min-h-11 flex-wrap items-center justify-between gap-2 rounded-lg py-2 hover:text-brand-strong"
            >
              <span className="font-medium">{club.name}</span>
              <span className="text-sm text-muted">{roleWords(club.roles)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="text-sm">
        <TextLink href="/join">Join another squad with a code</TextLink>
      </p>
    </>
  );
}
