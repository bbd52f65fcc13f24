import type { AthleteId } from '@freshlegs/domain';
import { boardCard, keptAssessment, rowsInto } from '@freshlegs/db';
import type { Judgement } from './assess-athletes.ts';
import type { Card, CardAudience } from './cards.ts';
import { textOfJudgement } from './judgement-text.ts';
import { daysFrom } from './keep-days.ts';
import { MADE_BY } from './made-by.ts';
import type { EngineScope, Standing } from './standing.ts';

const madeOf = ({ factsVersion, day }: Standing) => ({
  on: day.today,
  zone: day.zone,
  dayFrom: day.from,
  dayUntil: day.until,
  factsVersion,
  madeBy: MADE_BY,
});

/**
 * Keeps assessments; one statement. `reconciled`: by who holds the athletes, with the ledger of prompts up to their day and
 * with the days that were read.
 */
export async function keepAssessments(
  { tx, clubId }: EngineScope,
  standings: readonly Standing[],
  judged: ReadonlyMap<AthleteId, Judgement>,
  ledger: 'reconciled' | 'not-yet',
): Promise<void> {
  const rows = standings.flatMap((standing) => {
    const judgement = judged.get(standing.athleteId);
    if (!judgement) return [];
    const reconciled = ledger === 'reconciled';
    return [
      {
        clubId,
        athleteId: standing.athleteId,
        ...madeOf(standing),
        daysFrom: reconciled ? daysFrom(judgement.days) : judgement.days.keptFrom,
        ledgerOn: reconciled ? standing.day.today : null,
        ...textOfJudgement(judgement),
      },
    ];
  });
  await replaceAssessments(tx, rows);
}

const replaceAssessments = rowsInto(keptAssessment, 'replace');

export interface AudienceCard {
  readonly standing: Standing;
  readonly audience: CardAudience;
  readonly card: Card;
}

/** Keeps ready rows of the board; one statement. Always in the order of the ids, so that two writers never wait for each other. */
export async function keepCards({ tx, clubId }: EngineScope, cards: readonly AudienceCard[]): Promise<void> {
  const rows = cards.map(({ standing, audience, card: { attention, granted, card } }) => ({
    clubId,
    athleteId: standing.athleteId,
    audience,
    ...madeOf(standing),
    visibleVersion: standing.visibleVersion,
    attention,
    granted: [...granted],
    card,
  }));
  await replaceCards(tx, rows);
}

const replaceCards = rowsInto(boardCard, 'replace');
