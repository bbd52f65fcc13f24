import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LocalDate } from '@freshlegs/domain';
import { daysOfTexts, textOfDay } from '../src/assessment/day-text.ts';
import type { FactDay } from '../src/assessment/fact-day.ts';

const on = '2026-03-30' as LocalDate;
const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 });
const text = fc.string();
const some = <Value extends object>(model: { [Key in keyof Value]: fc.Arbitrary<Value[Key]> }) =>
  fc.record(model, { requiredKeys: [] });

const session = fc.tuple(
  fc.record({ sport: fc.constantFrom('run', 'other'), min: number }),
  some({
    zone: text,
    source: text,
    tags: fc.array(text),
    km: number,
    rpe: fc.integer({ min: 0, max: 10 }),
    startMs: fc.integer(),
    hrAvgBpm: number,
    highIntensityMin: number,
    cadencePerMin: number,
    cadenceUnit: fc.constantFrom('spm', 'strides'),
    shoe: text,
    type: text,
    preCarbG: number,
    duringCarbG: number,
    recoveryCarbG: number,
    gapToNextH: number,
    massPreKg: number,
    massPostKg: number,
    fluidL: number,
    urineL: number,
  }),
);
const checkIn = some({
  heaviness: number,
  soreness: number,
  sleepH: number,
  hooper: some({ sleep: number, stress: number, fatigue: number, soreness: number }),
  restingPulseBpm: number,
  rmssdMs: number,
  carbG: number,
  carbComplete: fc.boolean(),
  urineColor: number,
});
const yes = fc.constant(true);
const days: fc.Arbitrary<FactDay> = some({
  sessions: fc.array(
    session.map(([said, more]) => ({ on, ...said, ...more })),
    { minLength: 1, maxLength: 3 },
  ),
  checkIn: checkIn.map((said) => ({ on, ...said })),
  rest: yes,
  focalPain: yes,
  fever: yes,
}).map((day) => ({ on, ...day }));

it('a day says the same after it was kept, whatever of it was recorded: what is absent stays absent', () => {
  fc.assert(
    fc.property(fc.array(days), (all) => {
      expect(daysOfTexts(all.map(textOfDay).join())).toStrictEqual(JSON.parse(JSON.stringify(all)));
    }),
  );
});

it('the same day gives the same text, in whatever order its members were put together', () => {
  const [a, b] = [
    { on, rest: true, checkIn: { on, sleepH: 7, heaviness: 3 } },
    { checkIn: { heaviness: 3, on, sleepH: 7 }, on, rest: true },
  ] as const;
  expect(textOfDay(a)).toBe('["2026-03-30",null,[3,null,7],true]');
  expect(textOfDay(b)).toBe(textOfDay(a));
});

it('a day that only says that it is one, and no days', () => {
  expect(textOfDay({ on })).toBe('["2026-03-30"]');
  expect(daysOfTexts('["2026-03-30"]')).toStrictEqual([{ on }]);
  expect(daysOfTexts('')).toStrictEqual([]);
});
