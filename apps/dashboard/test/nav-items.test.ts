import { describe, expect, it } from 'vitest';
import { homeOf, isCurrent, landingOf, navItems, sideOf, sidesOf } from '../src/features/shell/nav-items.ts';

const labels = (...args: Parameters<typeof navItems>): string[] => navItems(...args).map((item) => item.label);

describe('navigation by role', () => {
  it('shows an owner the club and no health data', () => {
    expect(labels('x', 'staff', ['owner'])).toEqual(['Club']);
    expect(homeOf('x', ['owner'])).toBe('/c/x/squads');
  });

  it('lets athletes decide about sharing first, and nobody else wait for it', () => {
    expect(landingOf('x', ['athlete'], false)).toBe('/c/x/me/sharing');
    expect(landingOf('x', ['athlete'], true)).toBe('/c/x/me');
    expect(landingOf('x', ['coach', 'athlete'], false)).toBe('/c/x/squad');
    expect(landingOf('x', ['coach'], null)).toBe('/c/x/squad');
  });

  it('shows coaches the board first', () => {
    expect(labels('x', 'staff', ['coach'])).toEqual(['Squad', 'Club']);
    expect(homeOf('x', ['owner', 'coach'])).toBe('/c/x/squad');
  });

  it('has no more than five entries for a thumb', () => {
    expect(navItems('x', 'athlete', ['athlete']).length).toBeLessThanOrEqual(5);
  });

  it('keeps the two sides of one person apart by the address', () => {
    expect(sidesOf(['coach', 'athlete'])).toEqual(['staff', 'athlete']);
    expect(sideOf('/c/x/me/runs', 'x', ['coach', 'athlete'])).toBe('athlete');
    expect(sideOf('/c/x/squad', 'x', ['coach', 'athlete'])).toBe('staff');
    // Not the athlete's side: only the name begins alike.
    expect(sideOf('/c/x/members', 'x', ['coach', 'athlete'])).toBe('staff');
    expect(sideOf('/c/x', 'x', ['athlete'])).toBe('athlete');
  });

  it('marks the page and those below it', () => {
    const board = navItems('x', 'staff', ['coach'])[0];
    expect(board && isCurrent(board, '/c/x/squad')).toBe(true);
    expect(board && isCurrent(board, '/c/x/athlete/1')).toBe(true);
    expect(board && isCurrent(board, '/c/x/squads')).toBe(false);
  });
});
