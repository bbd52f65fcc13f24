import { redact, type Actor, type Grant, type ViewerGrants } from '@freshlegs/access';
import { emergencyNumberOf, type ConsentCategory } from '@freshlegs/domain';
import type { Ledger } from '../referral/load-prompts.ts';
import type { PromptReader } from '../referral/prompt-views.ts';
import type { Judgement } from './assess-athletes.ts';
import { attention, boardRow } from './board-row.ts';
import { firstNameOf } from './explain-view.ts';
import type { EngineScope, Standing } from './standing.ts';
import { audienceGrants } from './viewer.ts';

/** Who reads ready cards: the coaches of an athlete's squads, and the club's medical staff. */
export const AUDIENCES = ['coaches', 'medical'] as const;
export type CardAudience = (typeof AUDIENCES)[number];

/** An athlete's row of the board as JSON text, with what the board needs to know of it without reading it. */
export interface Card {
  readonly attention: number;
  readonly granted: readonly ConsentCategory[];
  readonly card: string;
}

/** How the viewer of a card stands to the athlete. */
export interface CardViewer {
  readonly viewer: ViewerGrants;
  readonly actor: Actor;
}

/** Everything a card is made of. */
export interface CardParts {
  readonly standing: Standing;
  readonly judgement: Judgement;
  readonly ledger: Ledger;
}

/** The row of an athlete for one viewer. */
export function cardFor(
  { standing, judgement, ledger }: CardParts,
  { viewer, actor }: CardViewer,
  { settings }: Pick<EngineScope, 'settings'>,
): Card {
  const { athleteId, name, userId, day } = standing;
  const reader: PromptReader = {
    athleteId,
    athleteName: name,
    viewer,
    actor,
    reading: {
      audience: viewer.self ? 'athlete' : 'coach',
      asOf: day.today,
      name: firstNameOf(name),
      emergencyNumber: emergencyNumberOf(settings.country),
    },
  };
  const row = boardRow(
    { on: day.today, claimed: userId !== null, prompts: ledger(athleteId), charts: judgement.charts },
    redact(judgement.assessment, viewer),
    reader,
  );
  return { attention: attention(row), granted: [...viewer.granted], card: JSON.stringify(row) };
}

/** The row of an athlete as all members of an audience see it, personal grants aside. */
export function cardOfAudience(
  parts: CardParts,
  audience: CardAudience,
  grants: readonly Grant[],
  scope: Pick<EngineScope, 'settings'>,
): Card {
  const { standing } = parts;
  const viewer = audienceGrants(grants, audience, standing.day.today, scope.settings);
  const actor: Actor = {
    roles: [audience === 'coaches' ? 'coach' : 'medical'],
    isSelf: false,
    coachesIt: audience === 'coaches',
    unclaimed: standing.userId === null,
  };
  return cardFor(parts, { viewer, actor }, scope);
}
