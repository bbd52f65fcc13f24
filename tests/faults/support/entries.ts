import { addDays, localDateOf } from '@freshlegs/domain';
import type { Chance } from '../../bench/chance.ts';
import { ZONE } from '../../e2e/support/facts.ts';
import type { Athlete } from './arrange-clubs.ts';
import type { Book } from './book.ts';
import { checkIn, checkInKey, fileKey, typedRun, watchRun, type Write } from './write.ts';

const HOUR_MS = 3_600_000;
/** Check-ins are taken for the last year. */
const DAYS = 300;

/** Makes what athletes enter: never the same day or start twice, but for corrections. */
export class Entries {
  readonly #chance: Chance;
  readonly #book: Book;
  readonly #today = localDateOf(new Date(), ZONE);
  readonly #fromMs = Math.floor(Date.now() / HOUR_MS - 24) * HOUR_MS;
  readonly #starts = new Map<Athlete, number>();

  constructor(chance: Chance, book: Book) {
    this.#chance = chance;
    this.#book = book;
  }

  /** A run typed into the form, a check-in, or one that corrects an earlier day. */
  logged(athlete: Athlete): Write {
    if (this.#chance.happens(0.5)) return typedRun(athlete, this.#chance);
    const days = Array.from({ length: DAYS }, (_, index) => addDays(this.#today, -1 - index));
    const entryOf = (on: string) => this.#book.entries.get(checkInKey(athlete.athleteId, on));
    const free = days.filter((on) => entryOf(on) === undefined);
    const settled = days.filter((on) => entryOf(on)?.unanswered.length === 0);
    const isCorrection = settled.length > 0 && this.#chance.happens(0.3);
    return checkIn(athlete, this.#chance.oneOf(isCorrection ? settled : free.slice(0, 5)), this.#chance);
  }

  /** The file of a watch, from an hour of its own. */
  recorded(athlete: Athlete): Write {
    let startMs = this.#starts.get(athlete) ?? this.#fromMs;
    const isTaken = (): boolean => this.#book.entries.has(fileKey(athlete.athleteId, new Date(startMs)));
    do startMs -= HOUR_MS;
    while (isTaken());
    this.#starts.set(athlete, startMs);
    return watchRun(athlete, new Date(startMs), this.#chance);
  }
}
