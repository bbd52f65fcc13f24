import { addDays, localDateOf } from '@freshlegs/domain';
import type { Chance } from '../../bench/chance.ts';
import { ZONE } from '../../e2e/support/facts.ts';
import type { Athlete } from './arrange-clubs.ts';
import { checkIn, typedRun, watchRun, type Write } from './write.ts';

const HOUR_MS = 3_600_000;
/** Check-ins are taken for the last year. */
const DAYS = 300;

/** Makes what athletes enter: never the same day or start twice, but for corrections. */
export class Entries {
  readonly #chance: Chance;
  readonly #today = localDateOf(new Date(), ZONE);
  readonly #days = new Map<Athlete, number>();
  readonly #starts = new Map<Athlete, number>();
  readonly #fromMs = Math.floor(Date.now() / HOUR_MS - 24) * HOUR_MS;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** A check-in, sometimes one that corrects an earlier day, or a run typed into the form. */
  logged(athlete: Athlete, isSettled: (write: Write) => boolean): Write {
    if (this.#chance.happens(0.5)) return typedRun(athlete, this.#chance);
    const known = this.#days.get(athlete) ?? 0;
    if (known > 0 && this.#chance.happens(0.3)) {
      const correction = this.#checkIn(athlete, this.#chance.between(1, known));
      if (isSettled(correction)) return correction;
    }
    this.#days.set(athlete, (known % DAYS) + 1);
    return this.#checkIn(athlete, known + 1);
  }

  /** The file of a watch, from an hour of its own. */
  recorded(athlete: Athlete): Write {
    const hoursBefore = (this.#starts.get(athlete) ?? 0) + 1;
    this.#starts.set(athlete, hoursBefore);
    return watchRun(athlete, new Date(this.#fromMs - hoursBefore * HOUR_MS), this.#chance);
  }

  #checkIn(athlete: Athlete, daysBefore: number): Write {
    return checkIn(athlete, addDays(this.#today, -daysBefore), this.#chance);
  }
}
