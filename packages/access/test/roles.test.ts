import { ROLES, URGENCIES } from '@freshlegs/domain';
import { describe, expect, test } from 'vitest';
import { ACTIONS, may, mayClosePrompt, needsOutcome, type Action, type Actor } from '../src/roles.ts';

const owner: Actor = { roles: ['owner'] };
const coach: Actor = { roles: ['coach'], coachesIt: true };
const otherCoach: Actor = { roles: ['coach'], coachesIt: false };
const medical: Actor = { roles: ['medical'] };
const self: Actor = { roles: ['athlete'], isSelf: true };
const otherAthlete: Actor = { roles: ['athlete'] };
const stranger: Actor = { roles: [] };

/** Who may, by hand: o owner, c coach of it, x another squad's coach, m medical, s the athlete, a another athlete. */
const EXPECTED: Readonly<Record<Action, string>> = {
  'club.settings': 'o',
  'club.read': 'ocxmsa',
  'club.members': 'ocxm',
  'club.roles': 'o',
  'club.invite': 'oc',
  'club.invite-staff': 'o',
  'squad.create': 'ocx',
  'squad.manage': 'oc',
  'squad.join-code': 'oc',
  'squad.approve-join': 'c',
  'squad.board': 'cm',
  'athlete.create': 'c',
  'athlete.view': 'cms',
  'athlete.record-training': 's',
  'athlete.record-health': 's',
  'athlete.observe': 'c',
  'athlete.confirm-rest': 'cs',
  'athlete.profile': 's',
  'consent.read': 's',
  'consent.set': 's',
  'prompt.acknowledge': 'cms',
  'prompt.talked': 'cms',
  'prompt.booked': 'cms',
  'prompt.seen': 'cms',
  'prompt.close': 'cms',
  'prompt.close-medical': 'ms',
  'report.release': 's',
  'audit.read': 'o',
  'audit.read-own': 's',
};

describe('actions x people', () => {
  test.each(ACTIONS)('%s', (action) => {
    const people = { o: owner, c: coach, x: otherCoach, m: medical, s: self, a: otherAthlete };
    const allowed = Object.entries(people).filter(([, actor]) => may(action, actor));
    expect(allowed.map(([letter]) => letter).join('')).toBe(EXPECTED[action]);
    expect(may(action, stranger), 'a person of another club').toBe(false);
  });
});

test('an owner opens no athlete, board or prompt by office', () => {
  const about = ACTIONS.filter((action) => /^(athlete|prompt|report|consent|squad\.board)/.test(action));
  expect(about.length).toBeGreaterThan(12);
  expect(about.filter((action) => may(action, owner))).toEqual([]);
  expect(may('athlete.view', { roles: ['owner', 'coach'], coachesIt: true })).toBe(true);
});

test('a relation to a squad counts only with the role of a coach', () => {
  const former: Actor = { roles: ['athlete'], coachesIt: true };
  expect(ACTIONS.filter((action) => may(action, former))).toEqual(['club.read']);
});

test('a coach enters training only until the athlete has claimed the record', () => {
  expect(may('athlete.record-training', { ...coach, unclaimed: true })).toBe(true);
  expect(may('athlete.record-training', { ...otherCoach, unclaimed: true })).toBe(false);
  expect(may('athlete.record-health', { ...coach, unclaimed: true })).toBe(false);
});

describe('ending a prompt (DESIGN section 5)', () => {
  test.each(URGENCIES)('%s', (urgency) => {
    const serious = ['doctor_days', 'urgent_same_day', 'emergency'].includes(urgency);
    expect(needsOutcome(urgency)).toBe(serious);
    expect(mayClosePrompt(coach, urgency)).toBe(!serious);
    expect(mayClosePrompt(medical, urgency)).toBe(true);
    expect(mayClosePrompt(self, urgency)).toBe(true);
    for (const actor of [owner, otherCoach, otherAthlete, stranger]) expect(mayClosePrompt(actor, urgency)).toBe(false);
  });
});

test('every role may do something in its own club', () => {
  expect(ROLES.filter((role) => !ACTIONS.some((action) => may(action, { roles: [role] })))).toEqual([]);
});
