import { localDate, type RunId } from '@freshlegs/domain';
import { ANALYTE_KEYS } from '@freshlegs/domain/lab';
import { describe, expect, test } from 'vitest';
import { citedLines, lineKey } from '../src/features/assessment/cited-lines.ts';
import type { AthletePage, MissingView } from '../src/features/assessment/views.ts';
import {
  emptyResult,
  analyteOptions,
  OTHER,
  readResult,
  unitOptions,
} from '../src/features/athlete-side/blood/result-draft.ts';
import { byWeek } from '../src/features/athlete-side/runs/by-week.ts';
import { NO_DETAILS, readDetails } from '../src/features/athlete-side/runs/details-draft.ts';
import { emptyRun, readRun } from '../src/features/athlete-side/runs/run-draft.ts';
import type { RunView } from '../src/features/athlete-side/runs/run-words.ts';
import { FieldReader } from '../src/features/athlete-side/entry/typed-quantity.ts';
import { nextToLog } from '../src/features/athlete-side/today/next-to-log.ts';
import { quietStretches } from '../src/features/athlete-side/today/quiet-days.ts';

const today = { zone: 'Europe/Berlin', today: localDate('2026-03-30') };
const id = '0195f000-0000-7000-8000-000000000001' as RunId;

describe('a run typed in', () => {
  const typed = { ...emptyRun('2026-03-29'), distance: '12,4', duration: '1:02:05' };

  test('day, distance and time are enough; what was left empty is null', () => {
    expect(readRun(typed, id, today, 'metric')).toMatchObject({
      input: {
        id,
        sport: 'run',
        on: '2026-03-29',
        distanceM: 12_400,
        timerS: 3725,
        startAt: null,
        avgHrBpm: null,
        details: { rpe: null, duringCarbG: null },
      },
    });
  });

  test('miles are metres too', () => {
    // 10 mi = 16,093.44 m
    expect(readRun({ ...typed, distance: '10' }, id, today, 'imperial')).toMatchObject({
      input: { distanceM: 16_093 },
    });
  });

  test('a run needs its distance, another session its kind, and neither lies ahead', () => {
    expect(readRun({ ...typed, distance: '' }, id, today, 'metric')).toHaveProperty('errors.distance');
    expect(readRun({ ...typed, sport: 'other', distance: '' }, id, today, 'metric')).toHaveProperty('errors.otherType');
    expect(readRun({ ...typed, on: '2026-03-31' }, id, today, 'metric')).toHaveProperty('errors.on');
  });

  test('body mass is kept in grams; before and after that differ by more than a tenth are asked back', () => {
    const reader = new FieldReader();
    expect(readDetails({ ...NO_DETAILS, massPre: '60,5', massPost: '59,4' }, reader, 'metric')).toMatchObject({
      massPreG: 60_500,
      massPostG: 59_400,
    });
    expect(reader.ok).toBe(true);
    readDetails({ ...NO_DETAILS, massPre: '60', massPost: '52' }, reader, 'metric');
    expect(reader.errors).toHaveProperty('massPost');
  });
});

describe('weeks of runs', () => {
  const run = (on: string, distanceM: number | null): RunView => ({ on, distanceM, sport: 'run' }) as RunView;

  test('a week begins where the club says; runs without distance add nothing', () => {
    // 2026-03-30 is a Monday.
    const runs = [run('2026-03-30', 10_000), run('2026-03-29', 5000), run('2026-03-23', null)];
    expect(byWeek(runs, 'monday').map(({ from, to, distanceM }) => [from, to, distanceM])).toEqual([
      ['2026-03-30', '2026-04-05', 10_000],
      ['2026-03-23', '2026-03-29', 5000],
    ]);
    expect(byWeek(runs, 'sunday').map(({ from, distanceM }) => [from, distanceM])).toEqual([
      ['2026-03-29', 15_000],
      ['2026-03-22', 0],
    ]);
  });
});

describe('quiet days', () => {
  const days = (known: readonly number[]) =>
    Array.from({ length: 9 }, (_, index) => ({ on: `2026-03-${22 + index}`, known: known.includes(22 + index) }));

  test('stretches without an entry, newest first, without today', () => {
    expect(quietStretches(days([22, 25, 27, 28]), '2026-03-30', 7)).toEqual([
      { from: '2026-03-29', to: '2026-03-29', days: 1 },
      { from: '2026-03-26', to: '2026-03-26', days: 1 },
      { from: '2026-03-23', to: '2026-03-24', days: 2 },
    ]);
  });

  test('days before the first entry are not asked about', () => {
    expect(quietStretches(days([]), '2026-03-30', 7)).toEqual([]);
    expect(quietStretches(days([28, 29]), '2026-03-30', 7)).toEqual([]);
    expect(quietStretches(days([27]), '2026-03-30', 7)).toEqual([{ from: '2026-03-28', to: '2026-03-29', days: 2 }]);
  });
});

describe('a laboratory result typed in', () => {
  const haemoglobin = {
    ...emptyResult(1),
    analyte: 'haemoglobin',
    value: '13,5',
    unit: 'g/dL',
    refLow: '12',
    refHigh: '15,5',
  };

  test('every analyte of the table can be chosen, and one in the words of the report', () => {
    expect(analyteOptions.map((option) => option.value)).toEqual([...ANALYTE_KEYS, OTHER]);
  });

  test('there is no unit until one is chosen, and only those of the analyte are offered', () => {
    expect(emptyResult(1).unit).toBe('');
    expect(unitOptions('haemoglobin').map((option) => option.value)).toEqual(['g/L', 'g/dL', 'mmol/L']);
    expect(readResult({ ...haemoglobin, unit: '' })).toHaveProperty('errors.unit');
  });

  test('as printed', () => {
    expect(readResult(haemoglobin)).toEqual({
      status: 'ok',
      input: {
        analyte: 'haemoglobin',
        value: 13.5,
        comparator: null,
        unit: 'g/dL',
        refLow: 12,
        refHigh: 15.5,
        confirmed: false,
      },
    });
    expect(readResult({ ...emptyResult(1), analyte: 'crp', value: '<5', unit: 'mg/L' })).toMatchObject({
      input: { value: 5, comparator: '<' },
    });
  });

  test('impossible is refused, unusual is asked back and stored once confirmed', () => {
    expect(readResult({ ...haemoglobin, unit: 'g/L' })).toEqual({
      status: 'wrong',
      errors: { value: '13.5 g/L is not possible. Is the unit g/dL?' },
    });
    const ferritin = { ...emptyResult(2), analyte: 'ferritin', value: '4', unit: 'ug/L' };
    expect(readResult(ferritin).status).toBe('ask');
    expect(readResult({ ...ferritin, confirmed: true })).toMatchObject({ status: 'ok', input: { confirmed: true } });
  });

  test('what is not in the table is kept in its own words', () => {
    expect(
      readResult({ ...emptyResult(3), analyte: OTHER, otherName: 'Zinc', value: '12', unit: 'umol/L' }),
    ).toMatchObject({ status: 'ok', input: { analyte: 'Zinc' } });
    expect(readResult({ ...emptyResult(3), analyte: OTHER, otherName: '', value: '12', unit: 'x' })).toHaveProperty(
      'errors.otherName',
    );
  });

  test('an interval upside down is pointed at', () => {
    expect(readResult({ ...haemoglobin, refLow: '16' })).toHaveProperty('errors.refHigh');
  });
});

describe('what the page says', () => {
  const evidence = (key: string, limit: number | null) => ({
    key,
    label: key,
    value: 18,
    unit: 'ug/L',
    on: '2026-03-01',
    comparedWith: limit === null ? null : { relation: '<', limit, unit: 'ug/L', meaning: 'Low' },
  });
  const missing = (datum: string): MissingView => ({
    datum,
    reason: 'missing',
    sentence: `No ${datum}.`,
    logNext: `Log ${datum}.`,
  });
  const page = (looked: readonly ReturnType<typeof evidence>[], lacks: readonly MissingView[] = []) =>
    ({
      findings: [],
      ladder: [{ looked: [{ evidence: looked }], missing: lacks }],
      logNext: missing('questionnaire.energy'),
    }) as unknown as AthletePage;

  test('a line that counted is cited; looked at without one is null; not looked at is absent', () => {
    const lines = citedLines(page([evidence('ferritin', 30), evidence('crp', null)]));
    expect(lines.get(lineKey('ferritin', '2026-03-01'))).toMatchObject({ limit: 30 });
    expect(lines.get(lineKey('crp', '2026-03-01'))).toBeNull();
    expect(lines.has(lineKey('tsh', '2026-03-01'))).toBe(false);
  });

  test('only what can be entered is asked for next', () => {
    expect(nextToLog(page([], [missing('shoe.maxKmInUse'), missing('blood.ferritin')]))).toMatchObject({
      missing: { datum: 'blood.ferritin' },
      path: '/blood/new',
    });
    expect(nextToLog(page([], []))).toBeNull();
  });
});
