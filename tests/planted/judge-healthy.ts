import { addDays, type FindingCode, localDate, type LocalDate } from '@freshlegs/domain';
import { assess, type OpenPrompt, type PromptChange, reconcilePrompts } from '@freshlegs/rules';
import { recordOfFacts, Rng, syntheticAthlete } from '@freshlegs/synthetic';
import { someDay } from './judge-planted.ts';

/** A baseline before the months that count. */
const BASELINE_DAYS = 60;
export const MONTHS = 6;
const MONTH_DAYS = 30;
/** A prompt is answered by a person within two weeks, so that the same thing can be raised again. */
const CLOSED_AFTER_DAYS = 14;

interface Raised {
  readonly code: FindingCode;
  readonly on: LocalDate;
  readonly seed: string;
}

export interface JudgedHealthy {
  readonly athleteMonths: number;
  /** Months with one new prompt or more. */
  readonly monthsWithPrompt: number;
  readonly raised: readonly Raised[];
  readonly ruleErrors: readonly string[];
}

/**
 * Six months each of `count` healthy athletes, judged every `everyDays` days as the product does, with a ledger: what is
 * opened, reopened or escalated counts as raised. All of it is false by construction. Judged every day, a prompt is closed
 * after two weeks; judged less often it stays open, because a gap between two looks would pass for a return.
 */
export function judgeHealthy(seed: string, count: number, everyDays: number): JudgedHealthy {
  const raised: Raised[] = [];
  const ruleErrors: string[] = [];
  const months = new Set<string>();
  for (let index = 0; index < count; index++) {
    const rng = new Rng(`healthy/${seed}/${index}`);
    const asOf = someDay(rng);
    const athleteSeed = `healthy/${seed}/${index}/athlete`;
    const historyDays = BASELINE_DAYS + MONTHS * MONTH_DAYS;
    const { facts, homeZone } = syntheticAthlete({ seed: athleteSeed, asOf, historyDays, story: null });
    let ledger: readonly OpenPrompt[] = [];
    for (let day = 1 - MONTHS * MONTH_DAYS; day <= 0; day += everyDays) {
      const on = addDays(asOf, day);
      const assessment = assess(recordOfFacts(facts, on, homeZone), on);
      ruleErrors.push(
        ...assessment.trace
          .filter(({ missing }) => missing.some(({ datum }) => datum === 'rule'))
          .map(({ rule }) => rule),
      );
      const changes = reconcilePrompts(ledger, assessment, on);
      ledger = applied(ledger, changes, on);
      if (everyDays === 1) ledger = ledger.map((prompt) => closedWhenOld(prompt, on));
      for (const { kind, code } of changes) {
        if (kind !== 'opened' && kind !== 'reopened' && kind !== 'escalated') continue;
        raised.push({ code, on, seed: athleteSeed });
        months.add(`${index}/${Math.floor(-day / MONTH_DAYS)}`);
      }
    }
  }
  return { athleteMonths: count * MONTHS, monthsWithPrompt: months.size, raised, ruleErrors };
}

/** The ledger after a day; the id of a prompt says when it was raised. */
function applied(ledger: readonly OpenPrompt[], changes: readonly PromptChange[], on: LocalDate): OpenPrompt[] {
  const next = new Map(ledger.map((prompt) => [prompt.code, prompt]));
  for (const { kind, code, urgency } of changes) {
    const before = next.get(code);
    if (kind === 'no-longer-found') {
      if (before) next.set(code, { ...before, noLongerFound: true });
    } else if (kind === 'still-found' && before) {
      next.set(code, { ...before, lastSeenOn: on, noLongerFound: false });
    } else {
      next.set(code, { id: on, code, urgency, status: 'open', lastSeenOn: on, noLongerFound: false });
    }
  }
  return [...next.values()];
}

const closedWhenOld = (prompt: OpenPrompt, on: LocalDate): OpenPrompt =>
  addDays(localDate(prompt.id), CLOSED_AFTER_DAYS) <= on ? { ...prompt, status: 'closed' } : prompt;
