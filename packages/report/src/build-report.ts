import {
  addDays,
  completedYears,
  CONSENT_CATEGORIES,
  LADDER,
  type CauseId,
  type Finding,
  type LocalDate,
} from '@freshlegs/domain';
import { explainFinding, type TextContext } from '@freshlegs/rules';
import { CATEGORY_NAMES } from './category-names.ts';
import { inWords } from './day.ts';
import type { ReportInput, ReportModel, Row } from './report-model.ts';
import { resultRows } from './result-rows.ts';
import { trainingNumbers } from './training-numbers.ts';

const SEX_WORDS = { F: 'female', M: 'male', X: 'sex: neither female nor male' } as const;
const TITLES = new Map<CauseId, string>(LADDER.map((cause) => [cause.id, cause.title]));

/**
 * The report of one athlete on one day: the question, relevant positives and negatives, results as printed, training in
 * six numbers, what was tried and what was withheld. Observations only; it names no diagnosis. Pure.
 */
export function buildReport(input: ReportInput): ReportModel {
  const { assessment } = input;
  const shares = new Set(input.categories);
  const panels = shares.has('blood_values') ? input.panels : [];
  const context: TextContext = {
    asOf: assessment.asOf,
    name: input.athleteName,
    emergencyNumber: input.emergencyNumber,
    showValues: shares.has('blood_values'),
    moreThanOne: false,
  };
  const withVerdict = (verdict: string) =>
    assessment.causes
      .filter((cause) => cause.verdict === verdict)
      .map((cause) => TITLES.get(cause.cause) ?? cause.cause);
  const clear = withVerdict('clear');
  const unknown = withVerdict('insufficient-data');
  const symptoms = shares.has('symptoms') ? input.symptoms : null;
  return {
    title: 'Heavy legs: summary for a physician',
    identity: identityOf(input),
    reason: reasonOf(input),
    question: input.question ?? 'Is there a medical reason for these symptoms, and what should be done next?',
    positives: [
      ...(symptoms?.present.map((words) => `Reported on ${inWords(symptoms.on)}: ${lowerFirst(words)}.`) ?? []),
      ...inOrder(assessment.findings).map((finding) => explainFinding(finding, 'physician', context).sentence),
    ],
    negatives: [
      ...(symptoms && symptoms.denied.length > 0
        ? [`Asked and denied on ${inWords(symptoms.on)}: ${symptoms.denied.map(lowerFirst).join('; ')}.`]
        : []),
      ...(clear.length > 0 ? [`Checked by rules, nothing found: ${clear.map(lowerFirst).join('; ')}.`] : []),
    ],
    notAssessed: unknown.length > 0 ? [`Not enough data to judge: ${unknown.map(lowerFirst).join('; ')}.`] : [],
    results: resultRows(panels),
    resultNotes: panels.flatMap((panel) =>
      panel.circumstances.map((words) => `${inWords(panel.collectedOn)}: ${words}.`),
    ),
    training: shares.has('training') ? trainingNumbers(assessment.metrics) : [],
    tried: triedOf(input),
    withheld: CONSENT_CATEGORIES.filter((category) => !shares.has(category)).map(
      (category) => CATEGORY_NAMES[category],
    ),
    footer: [
      `Made by ${input.athleteName} with Freshlegs (${input.clubName}), rules ${assessment.rulesetVersion}. Self-reported data; not a diagnosis.`,
      `Check-ins on ${input.checkInDays} of the last 42 days. What is not printed here was not shared or not recorded; it is not to be read as normal.`,
    ],
  };
}

function identityOf({ athleteName, birthDate, sex, assessment }: ReportInput): readonly Row[] {
  const age =
    birthDate === null ? 'not known' : `${inWords(birthDate)} (${completedYears(birthDate, assessment.asOf)} years)`;
  return [
    { label: 'Name', value: athleteName },
    { label: 'Born', value: age },
    { label: 'Sex', value: sex === null ? 'not known' : SEX_WORDS[sex] },
    { label: 'As of', value: inWords(assessment.asOf) },
  ];
}

function reasonOf({ assessment, categories }: ReportInput): string {
  const { metrics, asOf } = assessment;
  if (!categories.includes('wellness')) return 'Heavy legs; how long and how much was not shared.';
  const onset = metrics['heavy.onsetDay'];
  const days = metrics['heavy.days28'];
  const records = metrics['heavy.records28'];
  const counted =
    typeof days === 'number' && typeof records === 'number' && records > 0
      ? ` Legs were rated 4 or more of 10 on ${days} of ${records} check-ins in the last 28 days.`
      : '';
  if (typeof onset !== 'number')
    return `A runner asks about heavy legs. They are not rated heavy at present, or there is no recent check-in.${counted}`;
  const since: LocalDate = addDays(asOf, onset);
  return `A runner with heavy legs since ${inWords(since)} (${1 - onset} ${onset === 0 ? 'day' : 'days'}).${counted}`;
}

function triedOf({ assessment, categories }: ReportInput): readonly string[] {
  if (!categories.includes('training')) return [];
  const deload = assessment.metrics['deloadDone'];
  if (deload === true)
    return ['A lighter week (at most 70 % of the usual load) was done within the last 14 days; the legs stayed heavy.'];
  if (deload === false) return ['No lighter week yet within the last 14 days.'];
  return [];
}

const URGENCY_ORDER = ['emergency', 'urgent_same_day', 'doctor_days', 'doctor_weeks', 'discuss', 'info', 'none'];
const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted(
    (a, b) => URGENCY_ORDER.indexOf(a.urgency) - URGENCY_ORDER.indexOf(b.urgency) || (a.code < b.code ? -1 : 1),
  );

/** "Dark urine" in mid-sentence; abbreviations such as "B12" stay. */
const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) && !text.startsWith('I ') ? text.charAt(0).toLowerCase() + text.slice(1) : text;
