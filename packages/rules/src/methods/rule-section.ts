import { LADDER } from '@freshlegs/domain';
import { RULES } from '../causes/registry.ts';
import { LOAD_RULES } from '../causes/load-rules.ts';
import { URGENCY_WORDS } from '../explain/urgency-words.ts';
import type { Parameter, RuleDoc } from '../kernel/rule.ts';
import { SOURCES } from '../sources.ts';
import { firesWhen } from './fires-when.ts';
import { gradeWords } from './grade-section.ts';
import { markdownTable } from './markdown-table.ts';
import { decimal, unitWords } from './parameter-words.ts';
import { type SignOff, reviewWords } from './sign-off.ts';

const isRedFlag = ({ codes }: RuleDoc): boolean => codes.some((code) => code.startsWith('RF.'));

/** Every rule: red flags first, then the ladder of causes in its order, then what belongs to no cause. */
export function rulesSection(signOffs: readonly SignOff[]): string {
  const part = (title: string, rules: readonly RuleDoc[]): string =>
    [`### ${title}`, ...(rules.length === 0 ? [NO_RULE] : rules.map((rule) => ruleSection(rule, signOffs)))].join(
      '\n\n',
    );
  return [
    `## Rules\n\nThere are ${RULES.length} rules. A rule without a review says so beside its version.`,
    part('Red flags', RULES.filter(isRedFlag)),
    ...LADDER.map(({ id, title }) =>
      part(
        title,
        RULES.filter(({ cause }) => cause === id),
      ),
    ),
    part(
      'State, markers and checks: they belong to no cause',
      RULES.filter((rule) => rule.cause === null && !isRedFlag(rule)),
    ),
  ].join('\n\n');
}

const NO_RULE = 'No rule: there is no sound measure of it in what a runner can log.';

function ruleSection(rule: RuleDoc, signOffs: readonly SignOff[]): string {
  const { id, version, title, cause, category, evidenceMeasure, evidenceHeavyLegs } = rule;
  return [
    `#### ${title}`,
    `\`${id}\`, version ${version}, ${reviewWords(rule, signOffs)}.`,
    [
      `- Cause: ${LADDER.find((step) => step.id === cause)?.title ?? 'none of the ladder'}`,
      `- Reads what is shared as: \`${category}\``,
      `- Evidence of the measure: ${gradeWords(evidenceMeasure)}; that it explains heavy legs: ${gradeWords(evidenceHeavyLegs)}`,
      ...mostUrgent(id),
      `- Minimum data: ${rule.minimumData}`,
      `- Criticism: ${rule.criticism}`,
      `- Sources: ${rule.sources.map((source) => `${SOURCES[source].title} (\`${source}\`)`).join('; ') || 'none'}`,
    ].join('\n'),
    firesTable(rule),
    ...parametersTable(rule.parameters),
  ].join('\n\n');
}

/** Blood rules are graded together: there each code says how urgent it is. */
function mostUrgent(id: string): string[] {
  const rule = LOAD_RULES.find((one) => one.id === id);
  return rule === undefined || rule.codes.length === 0
    ? []
    : [`- At its most urgent: ${URGENCY_WORDS[rule.upTo ?? 'info']}`];
}

function firesTable(rule: RuleDoc): string {
  if (rule.codes.length === 0) return 'It never fires: it is shown as a plain number.';
  return markdownTable(
    ['Code', 'Shown as', 'Fires when'],
    rule.codes.map((code) => [`\`${code}\``, rule.text[code]?.title ?? '', firesWhen(rule, code)]),
  );
}

function parametersTable(parameters: RuleDoc['parameters']): string[] {
  const rows = Object.entries(parameters).map(
    ([name, { value, unit, meaning, origin, grade }]: [string, Parameter]) => [
      `\`${name}\``,
      decimal(value),
      unitWords(unit),
      meaning,
      origin === 'ours' ? 'our own choice' : `\`${origin}\``,
      gradeWords(grade),
    ],
  );
  return rows.length === 0 ? [] : [markdownTable(['Parameter', 'Value', 'Unit', 'Meaning', 'Source', 'Grade'], rows)];
}
