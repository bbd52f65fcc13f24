import type { Evidence, Finding } from '@freshlegs/domain';
import { ruleOfCode } from '../causes/registry.ts';
import type { TextContext } from '../kernel/rule.ts';
import { SOURCES, type Source } from '../sources.ts';
import { evidenceLine } from './evidence-line.ts';
import type { Reader } from './reader.ts';
import { retiredText } from './retired-text.ts';
import { STRENGTH_WORDS } from './strength-words.ts';

/** A finding in words for one reader. */
export interface Explanation {
  readonly title: string;
  readonly sentence: string;
  /** Numbers with unit and day, and what was compared with what. */
  readonly evidenceLines: readonly string[];
  readonly strength: (typeof STRENGTH_WORDS)[keyof typeof STRENGTH_WORDS];
  /** One thing to change; null where only a physician can say. */
  readonly suggestion: string | null;
  readonly wouldChangeOurMind: string;
  readonly sources: readonly Source[];
}

const MORE_THAN_ONE = 'There may be more than one thing behind it.';

/**
 * The sentences of a finding for a reader. The finding may have been redacted: evidence that is not there is not said.
 * A code whose rule was retired still has a title, a sentence and what its urgency asks.
 */
export function explainFinding(finding: Finding, reader: Reader, context: TextContext): Explanation {
  const text = ruleOfCode(finding.code)?.text[finding.code] ?? retiredText(finding);
  const more = context.moreThanOne && finding.category !== 'red_flags' ? ` ${MORE_THAN_ONE}` : '';
  return {
    title: text.title,
    sentence: `${text[reader](finding, context)}${more}`,
    evidenceLines: finding.evidence
      .filter((one) => mayRead(one, finding, reader, context))
      .map((one) => evidenceLine(one, context)),
    strength: STRENGTH_WORDS[finding.evidenceGrade],
    suggestion: text.suggestion,
    wouldChangeOurMind: text.wouldChangeOurMind,
    sources: finding.sources.flatMap((id) => BIBLIOGRAPHY[id] ?? []),
  };
}

const BIBLIOGRAPHY: Readonly<Record<string, Source | undefined>> = SOURCES;

/** A coach reads no value where values are not shared, and never one that comes from the scale (5.2). */
function mayRead({ category }: Evidence, finding: Finding, reader: Reader, { showValues }: TextContext): boolean {
  if (reader !== 'coach') return true;
  return (category ?? finding.category) !== 'body_mass' && (showValues || finding.category === 'training');
}
