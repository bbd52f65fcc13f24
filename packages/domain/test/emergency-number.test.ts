import { describe, expect, test } from 'vitest';
import { EMERGENCY_NUMBERS, emergencyNumberOf } from '../src/emergency-number.ts';

describe('emergencyNumberOf', () => {
  test.each([
    ['DE', '112'],
    ['SE', '112'],
    ['US', '911'],
    ['GB', '999'],
    ['AU', '000'],
    ['NO', '113'],
  ])('%s: %s', (country, number) => {
    expect(emergencyNumberOf(country)).toBe(number);
  });

  test('a country that is not listed gets words, not a guess', () => {
    expect(emergencyNumberOf('AQ')).toBe('112 or your local emergency number');
  });

  test('every line has a number of digits and says who says so', () => {
    for (const [country, { number, source }] of Object.entries(EMERGENCY_NUMBERS)) {
      expect(country).toMatch(/^[A-Z]{2}$/);
      expect(number).toMatch(/^\d{3}$/);
      expect(source.length).toBeGreaterThan(5);
    }
  });
});
