import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STRENGTH_WORDS, assess, explainFinding } from '@freshlegs/rules';
import { describe, expect, it } from 'vitest';
import { casesOf, nameOf } from './check-case.ts';
import { readLoadCase } from './load-case.ts';

const shared = process.env['FRESHLEGS_SHARED'] ?? join(import.meta.dirname, '../../../shared');
const path = join(shared, 'evidence', 'vignettes-load.json');
const cases = existsSync(path) ? casesOf(JSON.parse(readFileSync(path, 'utf8'))) : [];
if (cases.length === 0) process.stdout.write('vignettes-load.json is not beside the checkout: its cases do not run.\n');

describe('every finding of every load case is explained', () => {
  it.skipIf(cases.length === 0)('the file is beside the checkout', () => expect(cases.length).toBeGreaterThan(90));

  it.each(cases.map((one) => [nameOf(one), one] as const))('%s', (_name, given) => {
    const { record, asOf } = readLoadCase(given);
    const context = { asOf, name: 'Sam', emergencyNumber: '112', showValues: true, moreThanOne: false };
    const lacking = assess(record, asOf, 'without-blood').findings.flatMap((finding) => {
      const { evidenceLines, strength, wouldChangeOurMind, sources } = explainFinding(finding, 'physician', context);
      const whole =
        evidenceLines.length > 0 &&
        Object.values(STRENGTH_WORDS).includes(strength) &&
        wouldChangeOurMind !== '' &&
        sources.length > 0;
      return whole ? [] : [finding.code];
    });
    expect(lacking).toEqual([]);
  });
});
