import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessCase } from './assess-case.ts';
import { casesOf, checkCase, nameOf, renderedCase } from './check-case.ts';
import { FORBIDDEN_WORDS } from './forbidden-words.ts';
import { readLoadCase } from './load-case.ts';

const shared = process.env['FRESHLEGS_SHARED'] ?? join(import.meta.dirname, '../../../shared');

describe.each(['vignettes-load.json', 'vignettes-blood.json'])('%s', (name) => {
  const path = join(shared, 'evidence', name);
  const cases = existsSync(path) ? casesOf(JSON.parse(readFileSync(path, 'utf8'))) : [];
  if (cases.length === 0) process.stdout.write(`${name} is not beside the checkout: its cases do not run.\n`);
  it.skipIf(cases.length === 0)('is beside the checkout', () => expect(cases.length).toBeGreaterThan(90));
  it.each(cases.map((one) => [nameOf(one), one] as const))('%s', (_name, one) => {
    expect(checkCase(one)).toEqual([]);
  });
});

describe('wording of every load case', () => {
  const path = join(shared, 'evidence', 'vignettes-load.json');
  const cases = existsSync(path) ? casesOf(JSON.parse(readFileSync(path, 'utf8'))) : [];
  it.skipIf(cases.length === 0)('is beside the checkout', () => expect(cases.length).toBeGreaterThan(90));
  it.each(cases.map((one) => [nameOf(one), one] as const))('%s', (_name, one) => {
    const text = renderedCase(readLoadCase(one));
    expect(FORBIDDEN_WORDS.filter((forbidden) => forbidden.test(text))).toEqual([]);
  });
});

const minimal = { asOf: '2026-03-30', athlete: { tz: 'Europe/London' }, recipe: [] };
const withRun = (run: object) => ({ ...minimal, recipe: [{ range: [-1, 0], cycle: [{ run }] }] });

describe('a case that cannot be read is refused with a message that names the key', () => {
  it.each([
    [{ ...minimal, asOf: '2026-02-30' }, /^asOf must be/],
    [{ ...minimal, asOf: undefined }, /^asOf must be/],
    [{ ...minimal, recipe: [{ range: [-1], cycle: [] }] }, /^recipe\[0\]\.range must be/],
    [{ ...minimal, recipe: [{ range: [-1, 1], cycle: [null] }] }, /^recipe\[0\]\.range must be/],
    [withRun({ km: '8', min: 40 }), /^recipe\[0\]\.cycle\[0\]\.run\.km must be a finite number/],
    [withRun({ km: 8 }), /run\.min must be/],
    [withRun({ km: 8, min: 40, cadenceUnit: 'steps' }), /cadenceUnit must be/],
    [{ ...minimal, athlete: { tz: 'Mars/Olympus' } }, /^athlete\.tz must be an IANA zone/],
    [{ ...minimal, athlete: { medications: [{ generic: 3 }] } }, /^athlete\.medications\[0\]\.generic must be a text/],
    [
      { ...minimal, activities: [{ startUtc: 'noon', km: 5, min: 30 }] },
      /^activities\[0\]\.startUtc must be an ISO instant/,
    ],
    [{ ...minimal, symptoms: [{}] }, /^symptoms\[0\]\.code must be a text/],
    ['nothing', /^case must be an object/],
  ])('%j', (given, message) => expect(() => assessCase(given)).toThrow(message));

  it('a blood case too', () =>
    expect(() => assessCase({ athlete: { sex: 'F', age: 30 }, results: [] })).toThrow(/asOf/));

  it('messages never repeat a value', () => {
    expect(() => assessCase(withRun({ km: '8-secret', min: 40 }))).toThrow(/^(?!.*secret)/);
  });
});

describe('reading a case', () => {
  it('an absent key and null both mean "not recorded"', () => {
    const nulls = {
      ...minimal,
      symptoms: null,
      activities: null,
      questionnaires: null,
      focalPain: null,
      athlete: { tz: null, age: null, sex: null, massKg: null },
    };
    expect(assessCase(nulls)).toEqual(assessCase({ asOf: minimal.asOf }));
  });

  it('two operations give two runs, check-in keys overwrite, the cycle starts anew', () => {
    const recipe = [
      { range: [-13, 0], cycle: [{ run: { km: 5, min: 30 } }] },
      {
        range: [-6, 0],
        cycle: [
          {
            runs: [
              { km: 1, min: 6 },
              { km: 1, min: 6 },
            ],
          },
          null,
        ],
      },
      { range: [-13, 0], cycle: [{ checkin: { heavy: 9, sleepH: 8 } }] },
      { range: [-1, 0], cycle: [{ checkin: { heavy: 2 } }] },
    ];
    const result = assessCase({ ...minimal, recipe });
    expect(result).toMatchObject({
      metrics: { 'ramp.w1Km': 7 * 5 + 4 * 2, sleep7: 8, 'heavy.days14': 12 },
      urgency: 'info',
    });
  });

  it('the process zone does not matter: a session belongs to the date where it started', () => {
    const activities = [{ startUtc: '2026-03-30T07:30:00Z', tz: 'America/Los_Angeles', km: 5, min: 30 }];
    expect(assessCase({ ...minimal, asOf: '2026-03-30', activities })).toMatchObject({
      data: ['DATA.TZ_TRAVEL'],
      metrics: { historyDays: 1 },
    });
    expect(
      assessCase({
        ...minimal,
        asOf: '2026-03-30',
        activities: [{ ...activities[0], startUtc: '2026-03-30T06:30:00Z' }],
      }),
    ).toMatchObject({
      metrics: { historyDays: 2 },
    });
  });
});
