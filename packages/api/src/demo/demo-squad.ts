import type { DemoAthlete, DemoStaff } from './demo-person.ts';
import { SYNTHETIC_ATHLETES } from './synthetic-athletes.ts';
import { WRITTEN_ATHLETES } from './written-athletes.ts';

/** First the one who opens the club; everybody here is made up. */
export const DEMO_STAFF: readonly [DemoStaff, ...DemoStaff[]] = [
  { persona: 'owner', name: 'Olga Petersen', story: 'owner of the club', roles: ['owner', 'coach'] },
  {
    persona: 'coach',
    name: 'Clara Vogt',
    story: 'coach of the distance squad',
    roles: ['coach'],
    coaches: 'Distance squad',
  },
  {
    persona: 'coach-middle-distance',
    name: 'Nils Adler',
    story: 'coach of the middle distance squad',
    roles: ['coach'],
    coaches: 'Middle distance squad',
  },
  { persona: 'medical', name: 'Milo Brandt', story: 'medical staff of the club', roles: ['medical'] },
];

export const DEMO_ATHLETES: readonly DemoAthlete[] = [...WRITTEN_ATHLETES, ...SYNTHETIC_ATHLETES];
