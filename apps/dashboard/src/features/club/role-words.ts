import type { Role } from '@freshlegs/domain';

export const ROLE_WORD: Record<Role, string> = {
  owner: 'Owner',
  coach: 'Coach',
  medical: 'Medical staff',
  athlete: 'Athlete',
};

/** What a role may do, in a sentence. */
export const ROLE_TEXT: Record<Role, string> = {
  owner: 'Looks after members, squads and settings. Sees no health data by this role.',
  coach: 'Sees the squads they coach, as far as each athlete shares.',
  medical: 'Sees the club’s athletes, as far as each athlete shares with medical staff.',
  athlete: 'Checks in, logs runs and decides who sees what.',
};

/** "Owner and Coach". */
export function roleWords(roles: readonly Role[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(roles.map((role) => ROLE_WORD[role]));
}
