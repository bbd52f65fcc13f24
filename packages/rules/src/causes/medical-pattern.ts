import type { CauseId, Evidence, FindingCode, Urgency } from '@freshlegs/domain';
import { atOrAbove } from '../kernel/compare.ts';
import { clear, fires } from '../kernel/outcome.ts';
import { type Parameter, type Rule, defineRule } from '../kernel/rule.ts';
import { findingText } from '../kernel/wording.ts';
import { type QuestionnaireName, amount, bitsOf } from '../metrics/questionnaires.ts';

interface Pattern {
  readonly id: string;
  readonly title: string;
  readonly cause: CauseId;
  readonly code: FindingCode;
  readonly urgency: Extract<Urgency, 'discuss' | 'doctor_weeks'>;
  readonly evidenceMeasure: Rule['evidenceMeasure'];
  readonly evidenceHeavyLegs: Rule['evidenceHeavyLegs'];
  readonly sources: Rule['sources'];
  readonly minimumData: string;
  readonly criticism: string;
  readonly questionnaire: Exclude<QuestionnaireName, 'ecq'>;
  /** Items that speak for the pattern, with plain words for the report. */
  readonly items: Readonly<Record<string, string>>;
  /** Items that have to be answered with yes: every one of `all`, one of `oneOf` if there are any, none of `noneOf`. */
  readonly all: readonly string[];
  readonly oneOf?: readonly string[];
  readonly noneOf?: readonly string[];
  /** Numbers that have to be reached, by item. */
  readonly atLeast?: Readonly<Record<string, Parameter>>;
  /** What was described, in plain words; never the name of an illness. */
  readonly described: string;
  readonly whom: string;
}

/** A rule on the athlete's answers to one questionnaire (7, 14.3): a reason to see somebody, never a conclusion. */
export function medicalPattern(pattern: Pattern): Rule {
  const { code, urgency, questionnaire, atLeast = {} } = pattern;
  const answersName = `${questionnaire}Answers` as const;
  const items = Object.entries(pattern.items).map(([item, words]) => ({
    bit: bitsOf(questionnaire, [item]),
    shown: { key: `${answersName}.${item}`, label: words, value: true, unit: null },
  }));
  const all = bitsOf(questionnaire, pattern.all);
  const oneOf = bitsOf(questionnaire, pattern.oneOf ?? []);
  const noneOf = bitsOf(questionnaire, pattern.noneOf ?? []);
  const reached = Object.entries(atLeast);
  return defineRule({
    ...pattern,
    version: 1,
    category: 'symptoms',
    codes: [code],
    parameters: atLeast,
    needs: [answersName],
    upTo: urgency,
    evaluate: (known) => {
      const { answers, yes } = known[answersName];
      const seen: Evidence[] = [];
      for (const { bit, shown } of items) if ((yes & bit) !== 0) seen.push(shown);
      const positive =
        (yes & all) === all &&
        (oneOf === 0 || (yes & oneOf) !== 0) &&
        (yes & noneOf) === 0 &&
        reached.every(([item, { value }]) => atOrAbove(amount(answers, item) ?? 0, value));
      return positive ? fires(seen, code, urgency) : clear(seen);
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
