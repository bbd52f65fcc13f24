import { localDate, type Finding } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import { assessBloodOfRecord } from '../src/blood/assess-blood-of-record.ts';
import { ruleOf } from '../src/blood/blood-findings.ts';
import type { BloodCode } from '../src/blood/blood-codes.ts';
import { guardianSentence, urgencySentence } from '../src/blood/urgency-sentences.ts';
import type { AthleteRecord } from '../src/record/athlete-record.ts';
import { DAY, recordWith } from './blood-arbitrary.ts';
import { CONTEXT } from './blood-explained.ts';

// Who is told what, and when nothing is said (blood 8.1, 8.2).

type Given = readonly [analyte: string, value: number, unit: string, more?: object];
type Person = Partial<AthleteRecord> & { readonly age?: number };

const findingOf = (code: BloodCode, { age = 24, ...more }: Person, ...results: readonly Given[]): Finding => {
  const record = recordWith({
    profile: { homeZone: 'Europe/Zurich', sex: 'F', ageYears: age },
    ...more,
    bloodResults: results.map(([analyte, value, unit, other]) => ({
      analyte,
      value,
      unit,
      collectedOn: localDate('2026-02-20'),
      ...other,
    })),
  });
  const found = assessBloodOfRecord(record, DAY).findings.find((one) => one.code === code);
  if (!found) throw new Error(`${code} is not among the findings.`);
  return found;
};

const textOf = (finding: Finding, reader: 'coach' | 'athlete' | 'physician', showValues = true): string => {
  const text = ruleOf(finding.code as BloodCode).text[finding.code];
  return text?.[reader](finding, { ...CONTEXT, showValues }) ?? '';
};

const FERRITIN: Given = ['ferritin', 18, 'ug/L'];
const GAS: Person = { bloodContext: { nitrousOxide: true } };

describe('what is asked for', () => {
  const ask = (finding: Finding, reader: 'coach' | 'athlete' | 'physician') =>
    urgencySentence(finding, reader, CONTEXT);

  it('weeks: two or four, with the report where there is one', () => {
    const four = findingOf('B.IRON.LOW', {}, FERRITIN);
    const two = findingOf('B.IRON.DEPLETED', {}, ['ferritin', 10, 'ug/L']);
    const noReport = findingOf('B.NITROUS_OXIDE', GAS);
    // "Please ask {name} to book a routine appointment within four weeks and take the report."
    expect(ask(four, 'coach')).toBe(
      'Please ask Mia to book a routine appointment with a doctor within four weeks and take the report.',
    );
    expect(ask(four, 'athlete')).toMatch(/within four weeks and take the report\.$/);
    expect(ask(four, 'physician')).toMatch(/within four weeks\.$/);
    // "Please ask {name} to see a doctor within two weeks"
    expect(ask(two, 'coach')).toBe('Please ask Mia to see a doctor within two weeks and take the report.');
    expect(ask(noReport, 'coach')).toBe('Please ask Mia to see a doctor within two weeks.');
    expect(ask(noReport, 'athlete')).toBe('Please see a doctor within two weeks.');
    expect(ask(noReport, 'physician')).toMatch(/within two weeks\.$/);
  });

  it('days and today, in the words of 8.2', () => {
    const days = findingOf('B.IRON.LOW_HB_IRON_UNKNOWN', {}, ['haemoglobin', 100, 'g/L']);
    const today = findingOf('B.IRON.LOW_HB_IRON_UNKNOWN', {}, ['haemoglobin', 75, 'g/L']);
    expect(ask(days, 'coach')).toBe(
      'Please help Mia to be seen by a doctor within the next two to three days. Keep training easy or off until then.',
    );
    expect(ask(today, 'athlete')).toMatch(/^Please contact urgent medical care today.*No training until a doctor/);
    expect(ask(today, 'athlete')).not.toBe(ask(days, 'athlete'));
    // "emergency" does not occur here; would it, nothing less than care today is asked for.
    const emergency: Finding = { ...today, urgency: 'emergency' };
    for (const reader of ['coach', 'athlete', 'physician'] as const)
      expect(ask(emergency, reader)).toBe(ask(today, reader));
  });

  it('nothing is asked for where nothing fired', () => {
    expect(ask({ ...findingOf('B.IRON.LOW', {}, FERRITIN), urgency: 'none' }, 'coach')).toBe('');
  });

  it('a guardian is named to each reader in another way', () => {
    const said = (['coach', 'athlete', 'physician'] as const).map((reader) => guardianSentence(reader, CONTEXT));
    expect(said[0]).toContain('guardian of Mia');
    expect(said[1]).toMatch(/^Please show this/);
    expect(said[2]).toMatch(/^Under 18/);
  });

  it('under 18 with the finding, not where it asks for nothing (7.3: microcytosis beside a current low ferritin)', () => {
    const small = findingOf('B.MCV.LOW', { age: 16 }, FERRITIN, ['mcv', 79, 'fL']);
    expect(small.urgency).toBe('none');
    expect(textOf(small, 'athlete')).not.toContain('guardian');
    expect(textOf(findingOf('B.MCV.LOW', { age: 16 }, ['mcv', 79, 'fL']), 'athlete')).toContain('guardian');
  });
});

describe('what is told', () => {
  it('athlete and physician see the value also where a coach does not', () => {
    const low = findingOf('B.IRON.LOW', {}, FERRITIN);
    expect(textOf(low, 'athlete', false)).toContain('(18 µg/L)');
    expect(textOf(low, 'physician', false)).toContain('(18 µg/L)');
    expect(textOf(low, 'coach', false)).not.toContain('18 µg/L');
  });

  it('"What it does not say" is for coach and athlete', () => {
    const low = findingOf('B.IRON.LOW', {}, FERRITIN);
    const limit = 'Please do not start or change iron tablets because of this note.';
    expect(textOf(low, 'coach')).toContain(limit);
    expect(textOf(low, 'physician')).not.toContain(limit);
  });

  it('the age of an old result in months of 30.4 days: 200 days are 6, 400 days are 13', () => {
    const drawn = (collectedOn: string) =>
      textOf(findingOf('B.IRON.LOW', {}, ['ferritin', 18, 'ug/L', { collectedOn: localDate(collectedOn) }]), 'coach');
    expect(drawn('2025-08-14')).toContain('This result is 6 months old and says less about today.');
    expect(drawn('2025-01-26')).toContain('This result is 13 months old: too old to describe today.');
    expect(drawn('2026-02-20')).not.toContain('months old');
  });

  it('the physician reads each value once, with interval and line only where there is one', () => {
    const physician = textOf(
      findingOf('B.IRON.LOW', {}, FERRITIN, ['crp', 1, 'mg/L'], ['stfr', 4, 'mg/L', { refHigh: 5 }]),
      'physician',
    );
    expect(physician).toMatch(/ 1 mg\/L \(2026-02-20\)\./);
    expect(physician).toMatch(/4 mg\/L \(2026-02-20; laboratory interval up to 5 mg\/L\)\./);
    expect(physician.match(/\(2026-02-20/g)?.length).toBe(3);
    expect(physician).not.toContain('Report 2026');
  });

  it('a query without its numbers names the entries only', () => {
    const query = findingOf('B.DATA_QUERY', {}, ['haemoglobin', 13.5, 'g/L']);
    const withheld = { ...query, evidence: query.evidence.filter(({ category }) => category !== 'blood_values') };
    expect(textOf(withheld, 'coach')).toMatch(/^Please check the number, unit and date on the report: Haemoglobin\. T/);
  });

  it('symptoms that outrank every value are named (7.7)', () => {
    const symptoms: AthleteRecord['symptoms'] = [{ code: 'black_stool' }, { code: 'rectal_bleeding' }];
    expect(textOf(findingOf('B.SYMPTOM.SAME_DAY', { symptoms }), 'athlete')).toContain('black stool');
    expect(textOf(findingOf('B.SYMPTOM.DAYS', { symptoms }), 'athlete')).toContain('bleeding from the bowel');
  });

  it('under 12 it is said that nothing is judged (7.1)', () => {
    const child: Person = { profile: { homeZone: 'Europe/Zurich', sex: 'F', ageYears: 11 } };
    expect(textOf(findingOf('B.OUT_OF_SCOPE_AGE', child, FERRITIN), 'coach')).toMatch(/under 12 are not judged here/);
  });

  it('a suggestion where the rule has one', () => {
    const suggestion = (code: BloodCode) => ruleOf(code).text[code]?.suggestion;
    expect(suggestion('B.DATA_QUERY')).toBe('Compare the entry with the printed report.');
    expect(suggestion('B.SYMPTOM.DAYS')).toBe(null);
  });
});
