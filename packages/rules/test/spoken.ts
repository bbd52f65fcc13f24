import { CAUSE_IDS, PLACEHOLDER_CODES, URGENCIES, type Finding } from '@freshlegs/domain';
import * as fc from 'fast-check';
import { assess } from '../src/assess.ts';
import { explainCause } from '../src/explain/explain-cause.ts';
import { explainFinding } from '../src/explain/explain-finding.ts';
import { DATA_WORDS, INSUFFICIENT_WORDS } from '../src/explain/explain-insufficient.ts';
import { explainPlaceholder } from '../src/explain/explain-placeholder.ts';
import { URGENCY_WORDS, VERDICT_WORDS, urgencySentence } from '../src/explain/urgency-words.ts';
import { NO_LINE_CROSSED, planSentence } from '../src/simulate/plan-sentence.ts';
import { simulate } from '../src/simulate/simulate.ts';
import { anyRecord } from './any-record.ts';
import { TODAY, athlete, on, runs } from './athlete.ts';
import { arbitraryInput, recordOf } from './blood-arbitrary.ts';
import { anyPlan } from './plans.ts';
import { BLOOD_CASES } from './worse-blood.ts';
import { OTHER_CASES } from './worse-fuel-and-form.ts';
import { TRAINING_CASES } from './worse-training.ts';
import { WELLNESS_CASES } from './worse-wellness.ts';

/** One text as one reader gets it. */
export interface Spoken {
  readonly where: string;
  readonly text: string;
}

export const spokenContext = (showValues: boolean) => ({
  asOf: TODAY,
  name: 'Sam',
  emergencyNumber: '112',
  showValues,
  moreThanOne: false,
});

let found: readonly Finding[] | null = null;

/** Findings of thousands of records: random ones, and some on each side of each line. Made once. */
export const manyFindings = (): readonly Finding[] => (found ??= findings());

function findings(): readonly Finding[] {
  const cases = [...TRAINING_CASES, ...WELLNESS_CASES, ...OTHER_CASES, ...BLOOD_CASES];
  const records = [
    ...cases.flatMap(({ from, to, whole, record }) =>
      Array.from({ length: 13 }, (_, step) => from + ((to - from) * step) / 12).map((value) =>
        athlete(record(whole ? Math.round(value) : value)),
      ),
    ),
    ...fc.sample(anyRecord, { seed: 1, numRuns: 300 }),
    ...fc.sample(arbitraryInput, { seed: 2, numRuns: 1500 }).map(recordOf),
  ];
  const byText = new Map<string, Finding>();
  for (const record of records) {
    for (const finding of assess(record, TODAY).findings) {
      const { evidence, code, urgency } = finding;
      byText.set(`${code} ${urgency} ${evidence.map(({ key }) => key).join()}`, finding);
    }
  }
  return [...byText.values()];
}

/** Every text that athletes and coaches read, with numbers as they come. */
export function spokenToAthletesAndCoaches(): readonly Spoken[] {
  const said: Spoken[] = [];
  const say = (where: string, ...texts: readonly (string | null)[]): void => {
    for (const text of texts) if (text !== null && text !== '') said.push({ where, text });
  };
  for (const finding of manyFindings()) {
    for (const reader of ['coach', 'athlete'] as const) {
      for (const values of [true, false]) {
        const one = explainFinding(finding, reader, spokenContext(values));
        say(`${finding.code} ${reader}`, one.title, one.sentence, one.suggestion, one.wouldChangeOurMind);
      }
    }
  }
  for (const note of [...Object.values(INSUFFICIENT_WORDS), ...Object.values(DATA_WORDS)])
    say(note.title, note.title, note.sentence, note.logNext);
  say('words', ...Object.values(URGENCY_WORDS), ...Object.values(VERDICT_WORDS), NO_LINE_CROSSED);
  for (const urgency of URGENCIES) {
    for (const reader of ['coach', 'athlete'] as const)
      say(`urgency ${urgency}`, urgencySentence(urgency, reader, spokenContext(true)));
    for (const code of PLACEHOLDER_CODES)
      say(code, ...Object.values(explainPlaceholder(code, urgency, spokenContext(true))));
  }
  for (const record of fc.sample(anyRecord, { seed: 3, numRuns: 200 })) {
    const { trace, causes } = assess(record, TODAY);
    for (const { rule, missing } of trace) for (const { sentence, logNext } of missing) say(rule, sentence, logNext);
    for (const cause of causes) say(cause.cause, explainCause(cause));
  }
  for (const cause of CAUSE_IDS)
    for (const verdict of ['flagged', 'clear', 'not-applicable'] as const)
      say(cause, explainCause({ cause, verdict, findings: [], missing: [] }));
  for (const [record, plan] of fc.sample(fc.tuple(anyRecord, anyPlan), { seed: 4, numRuns: 100 })) {
    const busy = athlete({ ...record, sessions: [...record.sessions, ...runs(-45, -1, 5, 6)] });
    for (const { planned } of simulate(busy, plan, TODAY))
      for (const finding of planned.findings)
        say('plan', planSentence(finding, { asOf: TODAY, on: planned.on, plannedFrom: on(1) }));
  }
  return [...new Map(said.map((one) => [one.text, one])).values()];
}
