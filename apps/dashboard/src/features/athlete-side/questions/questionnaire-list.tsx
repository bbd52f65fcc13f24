import { itemsOf, QUESTIONNAIRES, QUESTIONNAIRE_NAMES, type QuestionnaireName } from '@freshlegs/domain';
import { ChevronRight, CircleCheck, CircleDashed } from 'lucide-react';
import Link from 'next/link';
import type { RouterOutputs } from '../../../client/router-outputs.ts';
import { answeredWords } from './answered-words.ts';

type Answered = RouterOutputs['questionnaire']['current']['questionnaires'][number];

interface QuestionnaireListProps {
  base: string;
  answered: readonly Answered[];
}

/** Every questionnaire with when it was answered and until when that counts. */
export function QuestionnaireList({ base, answered }: QuestionnaireListProps) {
  return (
    <ul className="divide-y divide-line rounded-card border border-line bg-surface shadow-card">
      {QUESTIONNAIRE_NAMES.map((name) => (
        <li key={name}>
          <Entry name={name} base={base} last={answered.find((one) => one.name === name) ?? null} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ name, base, last }: { name: QuestionnaireName; base: string; last: Answered | null }) {
  const { title, intro } = QUESTIONNAIRES[name];
  const Icon = last?.stillCounts === true ? CircleCheck : CircleDashed;
  return (
    <Link href={`${base}/questions/${name}`} className="flex min-h-16 items-center gap-3 px-4 py-3 hover:bg-sunken">
      <Icon aria-hidden className="size-5 shrink-0 text-brand" />
      <span className="min-w-0 flex-1">
        <span className="block font-semibold">{title}</span>
        <span className="block text-sm">{intro}</span>
        <span className="block text-sm text-muted">{answeredWords(last, itemsOf(name).length)}</span>
      </span>
      <ChevronRight aria-hidden className="size-5 shrink-0 text-muted" />
    </Link>
  );
}
