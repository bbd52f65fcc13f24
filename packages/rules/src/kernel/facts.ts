import type { Finding, LocalDate } from '@freshlegs/domain';
import { READINGS } from '../metrics/readings.ts';
import type { AthleteRecord } from '../record/athlete-record.ts';
import { type DayWindow, dayWindow } from '../record/day-window.ts';
import type { Reading } from './reading.ts';

type Readings = typeof READINGS;
export type ReadingName = keyof Readings;
/** What a reading knows when it is known. */
export type ValueOf<Name extends ReadingName> = ReturnType<Readings[Name]> extends Reading<infer Value> ? Value : never;

export type KnownValues = { readonly [Name in ReadingName]?: ValueOf<Name> };

/** One athlete on one day as metrics and rules see it: each reading is computed at most once, when first asked for. */
export interface Facts {
  readonly record: AthleteRecord;
  readonly asOf: LocalDate;
  readonly window: DayWindow;
  /** The values of the readings that were read and are known: what rules are asked with. */
  readonly known: KnownValues;
  /** Findings of the rules asked before this one; complete for rules that are asked after the others. */
  readonly found: readonly Finding[];
  read<Name extends ReadingName>(name: Name): Reading<ValueOf<Name>>;
  /** The state of each reading by its place, see `placeOf`: what the runner looks at for each rule. */
  readonly states: Readonly<Uint8Array>;
  readAt(place: number): Reading<unknown>;
  /** The value, or null when it is missing or silent. */
  value<Name extends ReadingName>(name: Name): ValueOf<Name> | null;
  /** The same facts with other findings; what was read is shared. */
  withFound(found: readonly Finding[]): Facts;
}

/** Lays the record out by day and opens its readings. `found` is filled by the runner while it goes. */
export const factsOf = (record: AthleteRecord, asOf: LocalDate, found: readonly Finding[]): Facts =>
  new LaidOut(
    record,
    asOf,
    dayWindow(record, asOf),
    { ...NOTHING_KNOWN },
    NAMES.map(unread),
    new Uint8Array(NAMES.length),
    found,
  );

const NAMES = Object.keys(READINGS) as readonly ReadingName[];
const PLACES: ReadonlyMap<ReadingName, number> = new Map(NAMES.map((name, place) => [name, place]));
const unread = (): undefined => undefined;

/** In `Facts.states`. */
export const STATE = { unread: 0, known: 1, silent: 2, missing: 3 } as const satisfies Record<
  Reading<unknown>['status'] | 'unread',
  number
>;

/** Where a reading stands among all. */
export const placeOf = (name: ReadingName): number => PLACES.get(name) ?? Number.NaN;

/** A place for each value, so that what is known of all athletes has one shape: rules then read it quickly. */
const NOTHING_KNOWN = Object.fromEntries(NAMES.map((name) => [name, undefined]));

class LaidOut implements Facts {
  readonly record: AthleteRecord;
  readonly asOf: LocalDate;
  readonly window: DayWindow;
  readonly known: KnownValues;
  readonly states: Uint8Array;
  readonly found: readonly Finding[];
  private readonly readings: (Reading<unknown> | undefined)[];

  constructor(
    record: AthleteRecord,
    asOf: LocalDate,
    window: DayWindow,
    known: KnownValues,
    readings: (Reading<unknown> | undefined)[],
    states: Uint8Array,
    found: readonly Finding[],
  ) {
    this.record = record;
    this.asOf = asOf;
    this.window = window;
    this.known = known;
    this.readings = readings;
    this.states = states;
    this.found = found;
  }

  read<Name extends ReadingName>(name: Name): Reading<ValueOf<Name>> {
    return this.readAt(placeOf(name)) as Reading<ValueOf<Name>>;
  }

  readAt(place: number): Reading<unknown> {
    return this.readings[place] ?? this.readNow(place);
  }

  value<Name extends ReadingName>(name: Name): ValueOf<Name> | null {
    const value = this.known[name];
    if (value !== undefined) return value;
    const reading = this.read(name);
    return reading.status === 'known' ? reading.value : null;
  }

  withFound(found: readonly Finding[]): Facts {
    return new LaidOut(this.record, this.asOf, this.window, this.known, this.readings, this.states, found);
  }

  private readNow(place: number): Reading<unknown> {
    const name = NAMES[place];
    if (name === undefined) throw new RangeError('There is no such reading.');
    const reading = READINGS[name](this);
    this.readings[place] = reading;
    this.states[place] = STATE[reading.status];
    if (reading.status === 'known') (this.known as Partial<Record<ReadingName, unknown>>)[name] = reading.value;
    return reading;
  }
}
