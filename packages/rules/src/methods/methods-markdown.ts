import { RULES } from '../causes/registry.ts';
import { RULESET_VERSION } from '../ruleset-version.ts';
import { changeSection } from './change-section.ts';
import { gradeSection } from './grade-section.ts';
import { INTENDED_USE } from './intended-use.ts';
import { loadSection } from './load-section.ts';
import { missingSection } from './missing-section.ts';
import { mutationSection } from './mutation-section.ts';
import { rankingSection } from './ranking-section.ts';
import { rulesSection } from './rule-section.ts';
import { SIGN_OFFS, type SignOff } from './sign-off.ts';
import { sourcesSection } from './source-section.ts';
import { urgencySection } from './urgency-section.ts';

export type { MutationScore } from './mutation-section.ts';

/** The text of docs/methods.md: the methods below a note for who opens the file to change it. */
export const methodsFile = (): string =>
  `<!-- Written by \`pnpm methods\`: changes by hand are lost. -->\n\n${methodsMarkdown()}`;

/** The methods as Markdown, from the rules and sources themselves. Pure: same rules, same text. */
export function methodsMarkdown(signOffs: readonly SignOff[] = SIGN_OFFS): string {
  const reviewed = RULES.filter(({ id, version }) =>
    signOffs.some((entry) => entry.rule === id && entry.version === version),
  ).length;
  return `${[
    '# Methods',
    `Rules ${RULESET_VERSION}. Made from the rules themselves. Reviewed by a physician: ${reviewed} of ${RULES.length} rules.`,
    INTENDED_USE,
    urgencySection(),
    gradeSection(),
    loadSection(),
    changeSection(),
    rankingSection(),
    missingSection(),
    rulesSection(signOffs),
    mutationSection(),
    sourcesSection(),
  ].join('\n\n')}\n`;
}
