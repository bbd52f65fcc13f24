import type { CauseId, Evidence, FindingCode, Urgency } from '@freshlegs/domain';
import type { ReadingName } from '../kernel/facts.ts';
import { clear, fires } from '../kernel/outcome.ts';
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
export function medicalPattern(pattern: Pattern): Rule {
  const { code, urgency } = pattern;
  const items = Object.entries(pattern.items).map(([item, words]) => ({
    item,
    shown: { key: `${pattern.answers}.${item}`, label: words, value: true, unit: null },
  }));
  return defineRule({
    ...pattern,
    version: 1,
    category: 'symptoms',
    codes: [code],
    parameters: pattern.parameters ?? {},
    needs: [pattern.answers],
    upTo: urgency,
    evaluate: (known) => {
      const answers = known[pattern.answers];
      const seen: Evidence[] = [];
      for (const { item, shown } of items) if (yes(answers, item)) seen.push(shown);
      return pattern.isPositive(answers) ? fires(seen, code, urgency) : clear(seen);
    },
    text: { [code]: patternText(pattern) },
  });
}

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
