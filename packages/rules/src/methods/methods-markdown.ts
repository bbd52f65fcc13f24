import { RULES } from '../causes/registry.ts';
import { RULESET_VERSION } from '../ruleset-version.ts';
import { gradeSection } from './grade-section.ts';
import { INTENDED_USE } from './intended-use.ts';
import { missingSection } from './missing-section.ts';
import { mutationSection } from './mutation-section.ts';
import { rankingSection } from './ranking-section.ts';
import { rulesSection } from './rule-section.ts';
import { SIGN_OFFS, type SignOff } from './sign-off.ts';
import { sourcesSection } from './source-section.ts';
import { urgencySection } from './urgency-section.ts';

/** The methods as Markdown, from the rules and sources themselves: docs/methods.md. Pure: same rules, same text. */
export function methodsMarkdown(signOffs: readonly SignOff[] = SIGN_OFFS): string {
  const reviewed = RULES.filter(({ id, version }) =>
    signOffs.some((entry) => entry.rule === id && entry.version === version),
  ).length;
  return `${[
    '# Methods',
    `Rules ${RULESET_VERSION}. Generated from the rules by \`pnpm methods\`; changes by hand are lost. Reviewed by a physician: ${reviewed} of ${RULES.length} rules.`,
    INTENDED_USE,
    urgencySection(),
    gradeSection(),
    rankingSection(),
    missingSection(),
    rulesSection(signOffs),
    mutationSection(),
    sourcesSection(),
  ].join('\n\n')}\n`;
}
