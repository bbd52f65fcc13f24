/** Roles of a person in a club; a person may hold several, in several clubs. */
export const ROLES = ['owner', 'coach', 'medical', 'athlete'] as const;
export type Role = (typeof ROLES)[number];
