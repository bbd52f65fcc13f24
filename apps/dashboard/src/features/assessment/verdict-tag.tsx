import { VERDICT_WORDS } from '@freshlegs/rules';
import { Badge } from '../../ui/badge.tsx';
import { VERDICT_LOOK } from '../../ui/verdict-look.ts';
import type { ShownVerdict } from './views.ts';

/** What the rules say about a cause, as an icon and in the rules' own words. None of them says that all is well. */
export function VerdictTag({ verdict, className }: { verdict: ShownVerdict; className?: string }) {
  const { icon, tone } = VERDICT_LOOK[verdict];
  return (
    <Badge tone={tone} icon={icon} {...(className ? { className } : {})}>
      {verdict === 'not-shared' ? 'Not shared' : VERDICT_WORDS[verdict]}
    </Badge>
  );
}
