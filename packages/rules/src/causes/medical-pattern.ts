import type { CauseId, FindingCode, Urgency } from '@freshlegs/domain';
import { evidence } from '../kernel/evidence.ts';
import type { ReadingName } from '../kernel/facts.ts';
import { type Rule, defineRule } from '../kernel/rule.ts';
import { findingText } from '../kernel/wording.ts';
import { yes } from '../metrics/questionnaires.ts';
import type { Questionnaire } from '../record/athlete-record.ts';

type AnswersName = Extract<ReadingName, `${string}Answers`>;

interface Pattern {
  readonly id: string;
  readonly title: string;
  readonly cause: CauseId;
  readonly code: FindingCode;
  readonly urgency: Extract<Urgency, 'discuss' | 'doctor_weeks'>;
  readonly evidenceMeasure: Rule['evidenceMeasure'];
  readonly evidenceHeavyLegs: Rule['evidenceHeavyLegs'];
  readonly sources: Rule['sources'];
  readonly parameters?: Rule['parameters'];
  readonly minimumData: string;
  readonly criticism: string;
  readonly answers: AnswersName;
  /** Items that speak for the pattern, with plain words for the report. */
  readonly items: Readonly<Record<string, string>>;
  readonly isPositive: (answers: Questionnaire) => boolean;
  /** What was described, in plain words; never the name of an illness. */
  readonly described: string;
  readonly whom: string;
}

/** A rule on the athlete's answers to one questionnaire (7, 14.3): a reason to see somebody, never a conclusion. */
export const medicalPattern = (pattern: Pattern): Rule =>
  defineRule({
    ...pattern,
    version: 1,
    category: 'symptoms',
    codes: [pattern.code],
    parameters: pattern.parameters ?? {},
    needs: [pattern.answers],
    upTo: pattern.urgency,
    evaluate: (known) => {
      const answers = known[pattern.answers];
      const seen = Object.entries(pattern.items)
        .filter(([item]) => yes(answers, item))
        .map(([item, words]) => evidence(`${pattern.answers}.${item}`, words, true, null));
      const { code, urgency } = pattern;
      return { fired: pattern.isPositive(answers) ? [{ code, urgency, evidence: seen }] : [], evidence: seen };
    },
    text: { [pattern.code]: patternText(pattern) },
  });

function patternText({ urgency, described, whom }: Pattern) {
  const weeks = urgency === 'doctor_weeks';
  return findingText({
    title: 'A pattern worth showing a doctor',
    fact: `The answers describe ${described}.`,
    coach: (_finding, { name }) =>
      weeks
        ? `Please help ${name} to see ${whom} in the next weeks.`
        : `Worth raising at ${name}'s next visit to a doctor.`,
    athlete: weeks
      ? `That is worth showing to ${whom} in the next weeks; the report lists the answers. There are several possible reasons.`
      : 'Worth mentioning at the next visit to a doctor. There are several possible reasons.',
    physician: 'Answered by the athlete; positive by the screening criteria quoted in the methods.',
    suggestion: null,
    wouldChangeOurMind: 'Only an examination can tell.',
  });
}
