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
  read<Name extends ReadingName>(name: Name): Reading<ValueOf<Name>>;
  /** The value, or null when it is missing or silent. */
  value<Name extends ReadingName>(name: Name): ValueOf<Name> | null;
  /** The values of the readings that were read and are known: what rules are asked with. */
  readonly known: KnownValues;
  /** Findings of the rules asked before this one; complete for rules that are asked after the others. */
  readonly found: readonly Finding[];
}

/** Lays the record out by day and opens its readings. `found` is filled by the runner while it goes. */
export function factsOf(record: AthleteRecord, asOf: LocalDate, found: readonly Finding[]): Facts {
  const window = dayWindow(record, asOf);
  const kept = new Map<ReadingName, Reading<unknown>>();
  const known: Partial<Record<ReadingName, unknown>> = { ...NOTHING_KNOWN };
  const facts: Facts = {
    record,
    asOf,
    window,
    known: known as KnownValues,
    found,
    read<Name extends ReadingName>(name: Name): Reading<ValueOf<Name>> {
      let reading = kept.get(name);
      if (reading === undefined) {
        reading = READINGS[name](facts);
        kept.set(name, reading);
        if (reading.status === 'known') known[name] = reading.value;
      }
      return reading as Reading<ValueOf<Name>>;
    },
    value(name) {
      const reading = facts.read(name);
      return reading.status === 'known' ? reading.value : null;
    },
  };
  return facts;
}

/** A place for each value, so that what is known of all athletes has one shape: rules then read it quickly. */
const NOTHING_KNOWN = Object.fromEntries(Object.keys(READINGS).map((name) => [name, undefined]));
