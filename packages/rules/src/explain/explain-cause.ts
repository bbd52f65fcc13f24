import { LADDER } from '@freshlegs/domain';
import type { CauseId, CauseVerdict, Missing } from '@freshlegs/domain';

/** Causes that the evidence can hardly judge say so. */
const FEW_RULES: Readonly<Partial<Record<CauseId, string>>> = {
  electrolytes:
    'There is no sound way to judge salts from a training log; evidence that they make legs heavy is missing.',
  'muscle-balance': 'Nothing here can tell whether a muscle is weak; only tracked strength work is looked at.',
};

/** One sentence about a cause of the ladder. Silence is never "fine". */
export function explainCause({ cause, verdict, missing }: CauseVerdict): string {
  const title = LADDER.find(({ id }) => id === cause)?.title ?? cause;
  const honest = FEW_RULES[cause] === undefined ? '' : ` ${FEW_RULES[cause]}`;
  switch (verdict) {
    case 'flagged':
      return `${title}: something stands out.${honest}`;
    case 'clear':
      return `${title}: no line was crossed. That does not rule it out.${honest}`;
    case 'insufficient-data':
      return `${title}: ${gapWords(missing[0])}${honest}`;
    case 'not-applicable':
      return `${title}: nothing to judge at present.${honest}`;
  }
}

/** "not enough data", what is missing, and what would help. */
function gapWords(missing: Missing | undefined): string {
  if (missing === undefined) return 'not enough data.';
  const said = missing.sentence.replace(/^Not enough data to judge: /, '');
  return `not enough data. ${said.charAt(0).toUpperCase()}${said.slice(1)} ${missing.logNext}`;
}
