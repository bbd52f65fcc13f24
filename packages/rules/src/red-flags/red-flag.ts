import type { ConsentCategory, Evidence, FindingCode, Urgency } from '@freshlegs/domain';
import type { Facts } from '../kernel/facts.ts';
import { NOTHING, fires } from '../kernel/outcome.ts';
import { type FindingText, type Parameter, type Rule, type TextContext, defineRule } from '../kernel/rule.ts';
import { findingText } from '../kernel/wording.ts';
import type { Symptoms } from '../metrics/symptoms.ts';

/** What an answer asks for; the first row that fits decides (7.15). */
export type RedFlagUrgency = Extract<Urgency, 'doctor_days' | 'urgent_same_day' | 'emergency'>;

interface RedFlag {
  readonly id: string;
  readonly code: FindingCode;
  readonly title: string;
  /** What was reported, in plain words; never the name of an illness. */
  readonly reported: string;
  readonly category?: ConsentCategory;
  readonly sources: Rule['sources'];
  readonly evidenceMeasure?: Rule['evidenceMeasure'];
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly criticism?: string;
  /** Symptom codes that are shown as evidence, with plain words. */
  readonly answers: Readonly<Record<string, string>>;
  readonly upTo: RedFlagUrgency;
  readonly urgencyOf: (symptoms: Symptoms, facts: Facts) => RedFlagUrgency | null;
  /** Added for the athlete, before or after the action. */
  readonly athlete?: string;
  readonly coach?: string;
  readonly wording?: FindingText;
}

/** A rule on the athlete's answers that needs no history and no heavy legs (7, 7.15). */
export function redFlag(flag: RedFlag): Rule {
  const answers = Object.entries(flag.answers).map(([code, words]) => ({
    code,
    shown: { key: code, label: words, value: true, unit: null },
  }));
  return defineRule({
    id: flag.id,
    version: 1,
    title: flag.title,
    cause: null,
    category: flag.category ?? 'red_flags',
    codes: [flag.code],
    evidenceMeasure: flag.evidenceMeasure ?? 'B',
    evidenceHeavyLegs: 'B',
    sources: flag.sources,
    parameters: flag.parameters ?? {},
    minimumData: 'The answer itself; no history is needed.',
    criticism: flag.criticism ?? 'Answers of the athlete, without an examination: it rather asks once too often.',
    needs: ['symptoms'],
    upTo: flag.upTo,
    ofSymptoms: true,
    evaluate: ({ symptoms }, facts) => {
      const urgency = flag.urgencyOf(symptoms, facts);
      if (urgency === null) return NOTHING;
      const seen: Evidence[] = [];
      for (const { code, shown } of answers) if (symptoms.has(code)) seen.push(shown);
      return fires(seen, flag.code, urgency);
    },
    text: { [flag.code]: flag.wording ?? redFlagText(flag) },
  });
}

function redFlagText({ title, reported, athlete = '', coach = '' }: RedFlag): FindingText {
  return findingText({
    title,
    fact: `Reported: ${reported}.`,
    athlete: (finding, context) => `${athleteAction(finding.urgency, context)} ${athlete}`.trim(),
    coach: (finding, context) => `${coachAction(finding.urgency, context)} ${coach}`.trim(),
    physician: 'Answered by the athlete; not examined.',
    suggestion: null,
    wouldChangeOurMind: 'Only somebody who examines can tell. Training does not explain it away.',
  });
}

/** What the athlete is asked to do. */
export function athleteAction(urgency: Urgency, { emergencyNumber }: TextContext): string {
  if (urgency === 'emergency') return `Stop. Call ${emergencyNumber} now. Do not drive yourself.`;
  if (urgency === 'urgent_same_day') {
    return 'Please be seen by a doctor today: call urgent care or go to an emergency department. No training today.';
  }
  return 'Please see a doctor within the next two to three days. No hard training until then.';
}

/** What the coach is asked to do. */
export function coachAction(urgency: Urgency, { emergencyNumber, name }: TextContext): string {
  if (urgency === 'emergency')
    return `Stop. Call the emergency number (${emergencyNumber}) now. ${name} must not drive.`;
  if (urgency === 'urgent_same_day') {
    return `${name} needs to be seen by a doctor today, for example in an emergency department. No training.`;
  }
  return `Please help ${name} to see a doctor within two to three days. No hard training until then.`;
}
