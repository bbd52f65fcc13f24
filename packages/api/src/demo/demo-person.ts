import type { ConsentCategory, LocalDate, PromptStep, Role } from '@freshlegs/domain';
import type { Fact } from '@freshlegs/synthetic';

/** The squads of the demo club, in the order in which they are made. */
export const DEMO_SQUADS = ['Distance squad', 'Middle distance squad'] as const;
export type DemoSquad = (typeof DEMO_SQUADS)[number];

export interface DemoStaff {
  readonly persona: string;
  readonly name: string;
  readonly story: string;
  readonly roles: readonly Role[];
  /** The squad that this person coaches. */
  readonly coaches?: DemoSquad;
}

/** Somebody of the demo squad. */
export interface DemoAthlete {
  readonly persona: string;
  readonly name: string;
  /** In a few words, for the list of people. */
  readonly story: string;
  readonly squad: DemoSquad;
  /** All that was entered up to the evening of a day; a session may still lie in the hours to come. */
  readonly factsUpTo: (today: LocalDate) => readonly Fact[];
  /** What is kept from the coaches of what is usually suggested; `everything`: nothing is shared with anybody. */
  readonly withholdsFromCoaches?: readonly ConsentCategory[] | 'everything';
  readonly sharesBloodValues?: true;
  /** How far their prompts have come. */
  readonly handled?: PromptStep;
}
