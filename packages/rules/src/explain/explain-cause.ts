import { LADDER } from '@freshlegs/domain';
import type { CauseId, CauseVerdict } from '@freshlegs/domain';

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
      return `${title}: not enough data. ${missing[0]?.sentence ?? ''} ${missing[0]?.logNext ?? ''}`.trim() + honest;
    case 'not-applicable':
      return `${title}: nothing to judge at present.${honest}`;
  }
}
