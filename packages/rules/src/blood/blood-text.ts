import { daysBetween, isLocalDate, type Finding } from '@freshlegs/domain';
import { valueForPeople } from '@freshlegs/domain/lab';
import { evidenceOf } from '../kernel/evidence.ts';
import type { FindingText, TextContext } from '../kernel/rule.ts';
import { dateWords } from '../kernel/wording.ts';
import { changeSentences } from './change-evidence.ts';
import { FLAG_SENTENCES } from './flag-sentences.ts';
import { guardianSentence, urgencySentence, type Reader } from './urgency-sentences.ts';

/** What a fact may say: everything is out of the finding as the reader may see it. */
export interface Said {
  /** "The" for others, "Your" for the athlete. */
  readonly the: string;
  /** "on the report from 20 February 2026". */
  readonly report: string;
  /** " (18 µg/L)" where values are shown, else nothing. */
  readonly value: (analyte: string) => string;
  /** The line that counted, "30 µg/L"; empty where it is not known. */
  readonly line: string;
  /** The text of an evidence, empty when it is not there. */
  readonly word: (key: string) => string;
}

interface BloodTextSpec {
  readonly title: string;
  /** The fact, the line and its source. */
  readonly fact: (said: Said) => string;
  /** What the note does not say, for coach and athlete. */
  readonly limit: string;
  readonly suggestion?: string;
  readonly wouldChangeOurMind: string;
}

const DAYS_PER_MONTH = 30.4;

const reportOf = (finding: Finding): string => {
  const on = evidenceOf(finding, 'report')?.on;
  return on === undefined ? 'on the report' : `on the report from ${dateWords(on)} ${on.slice(0, 4)}`;
};

function saidOf(finding: Finding, reader: Reader, context: TextContext): Said {
  const line = evidenceOf(finding, 'line');
  const mayShow = reader !== 'coach' || context.showValues;
  const valueOf = (analyte: string): string => {
    const item = mayShow ? evidenceOf(finding, analyte) : undefined;
    return item === undefined ? '' : ` (${valueForPeople(String(item.value), item.unit)})`;
  };
  return {
    the: reader === 'athlete' ? 'Your' : 'The',
    report: reportOf(finding),
    value: valueOf,
    line: line ? valueForPeople(String(line.value), line.unit) : '',
    word: (key) => {
      const item = evidenceOf(finding, key);
      return item === undefined || (item.category === 'blood_values' && !mayShow) ? '' : String(item.value);
    },
  };
}

const flagSentences = (finding: Finding): readonly string[] =>
  finding.evidence.flatMap(({ key }) => (key.startsWith('flag.') ? [FLAG_SENTENCES[key.slice(5)] ?? ''] : []));

/** How old the result is, where its age counts. */
function ageSentence(finding: Finding, { asOf }: TextContext): string {
  const currency = evidenceOf(finding, 'currency');
  if (currency?.on === undefined || !isLocalDate(currency.on)) return '';
  const months = Math.floor(daysBetween(currency.on, asOf) / DAYS_PER_MONTH);
  return currency.value === 'expired'
    ? `This result is ${months} months old: too old to describe today.`
    : `This result is ${months} months old and says less about today.`;
}

/** Values as printed, with date, laboratory interval and the line they were compared with. */
function valueList(finding: Finding): string {
  const values = finding.evidence.filter(
    (item) => item.category === 'blood_values' && item.on !== undefined && !item.key.includes('.'),
  );
  return values
    .map((item) => {
      const interval = evidenceOf(finding, `${item.key}.interval`);
      const line = item.comparedWith;
      const beside = [
        ...(item.on === undefined ? [] : [item.on]),
        ...(interval ? [`laboratory interval ${valueForPeople(String(interval.value), interval.unit)}`] : []),
        ...(line ? [`${line.relation} ${valueForPeople(line.limit, line.unit)}, ${line.meaning}`] : []),
      ];
      return `${item.label} ${valueForPeople(String(item.value), item.unit)} (${beside.join('; ')}).`;
    })
    .join(' ');
}

/** An empty sentence says nothing. */
const joined = (sentences: readonly string[]): string => sentences.filter((sentence) => sentence !== '').join(' ');

/**
 * The sentences of a blood finding (8.2): fact, line and source, what disturbs the reading, what to do, what it does
 * not say. Coach sentences carry a value only where values are shown.
 */
export function bloodText({ title, fact, limit, suggestion, wouldChangeOurMind }: BloodTextSpec): FindingText {
  const sentence =
    (reader: Reader) =>
    (finding: Finding, context: TextContext): string => {
      const underAge = evidenceOf(finding, 'under_18') !== undefined && finding.urgency !== 'none';
      return joined([
        fact(saidOf(finding, reader, context)),
        reader === 'physician' ? valueList(finding) : '',
        ...(reader === 'coach' ? [] : changeSentences(finding)),
        ...flagSentences(finding),
        ageSentence(finding, context),
        urgencySentence(finding, reader, context),
        underAge ? guardianSentence(reader, context) : '',
        reader === 'physician' ? '' : limit,
      ]);
    };
  return {
    title,
    coach: sentence('coach'),
    athlete: sentence('athlete'),
    physician: sentence('physician'),
    suggestion: suggestion ?? null,
    wouldChangeOurMind,
  };
}

/** Closing sentences that several texts share. */
export const ONLY_A_DOCTOR = 'There are several possible reasons and only a doctor can say which applies.';
export const NO_IRON_FROM_A_NOTE = `${ONLY_A_DOCTOR} Please do not start or change iron tablets because of this note.`;
export const NO_IRON_UNCHECKED = `${ONLY_A_DOCTOR} Do not take iron unless a doctor has checked this value.`;
export const NO_LINE_CROSSED = 'No line was crossed. That does not rule out a medical reason for feeling tired.';
