import { describe, expect, it } from 'vitest';
import { BloodCaseError, parseBloodCase } from '../src/blood/parse-blood-case.ts';

const valid = {
  id: 'never read',
  asOf: '2026-03-02',
  athlete: { sex: 'F', age: 24, diet: 'vegan', meds: ['anything'], residenceAltitudeM: 1200, favouriteColour: 'red' },
  results: [{ analyte: 'zinc', value: -1, unit: 'stones', collectedOn: '2026-02-20', comparator: '<', refLow: 1 }],
  context: { symptoms: ['fatigue'], altitudeCampInDays: 0 },
};

const without = (path: string): unknown => change(path, undefined);

/** A copy of the valid case with one key set, "athlete.sex" or "results.0.value". */
function change(path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(valid);
  const keys = path.split('.');
  let at = copy;
  for (const key of keys.slice(0, -1)) at = Reflect.get(Object(at), key);
  Reflect.set(Object(at), keys.at(-1) ?? '', value);
  return copy;
}

describe('parseBloodCase', () => {
  it('reads what is listed, drops nothing, adds nothing', () => {
    const parsed = parseBloodCase(valid);
    expect(parsed).toEqual({
      asOf: valid.asOf,
      athlete: { sex: 'F', age: 24, diet: 'vegan', meds: ['anything'], residenceAltitudeM: 1200 },
      results: valid.results,
      context: valid.context,
    });
    expect(parseBloodCase(without('context')).context).toEqual({});
    expect(Object.keys(parseBloodCase(change('athlete.diet', undefined)).athlete).toSorted()).toEqual([
      'age',
      'meds',
      'residenceAltitudeM',
      'sex',
    ]);
  });

  it.each([
    ['asOf', undefined],
    ['asOf', '2026-02-30'],
    ['asOf', ['2026-03-02']],
    ['asOf', 20_260_302],
    ['athlete', undefined],
    ['athlete.sex', undefined],
    ['athlete.sex', 'female'],
    ['athlete.age', undefined],
    ['athlete.age', 24.5],
    ['athlete.age', -1],
    ['athlete.diet', 'keto'],
    ['athlete.pregnant', 'yes'],
    ['athlete.meds', 'metformin'],
    ['athlete.residenceAltitudeM', Number.POSITIVE_INFINITY],
    ['results', undefined],
    ['results', {}],
    ['results.0.analyte', 5],
    ['results.0.value', '15'],
    ['results.0.value', Number.NaN],
    ['results.0.value', null],
    ['results.0.unit', undefined],
    ['results.0.collectedOn', '20.02.2026'],
    ['results.0.comparator', '<='],
    ['results.0.refLow', '13'],
    ['context', null],
    ['context.symptoms', ['tired']],
    ['context.hardExerciseHoursBeforeDraw', -1],
    ['context.raceMarathonPlusDaysBeforeDraw', 1.5],
    ['context.underCare', 1],
  ])('refuses %s = %o, naming the key', (path, value) => {
    const key = path.replace(/\.(\d+)/, '[$1]');
    expect(() => parseBloodCase(change(path, value))).toThrow(BloodCaseError);
    expect(() => parseBloodCase(change(path, value))).toThrow(key);
  });

  it('never repeats a value in its message', () => {
    expect(() => parseBloodCase(change('results.0.value', 'secret 15'))).toThrow(
      /^results\[0\]\.value must be a finite number\.$/,
    );
    expect(() => parseBloodCase([])).toThrow('The case must be an object.');
  });
});
