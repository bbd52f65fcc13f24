import { atLeast, urgencyRank, type Urgency } from '@freshlegs/domain';
import { Phone } from 'lucide-react';
import { Alert } from '../../ui/alert.tsx';
import { buttonStyle } from '../../ui/button-style.ts';
import { URGENCY_LOOK } from '../../ui/urgency-badge.tsx';
import { urgencyOf, type AthletePage } from './views.ts';

interface Line {
  readonly key: string;
  readonly urgency: Urgency;
  readonly sentence: string;
  readonly suggestion: string | null;
}

/** What asks for a doctor, the most urgent first. */
function doctorLines({ findings, placeholders }: Pick<AthletePage, 'findings' | 'placeholders'>): Line[] {
  const lines = [
    ...findings.map(({ code, urgency, sentence, suggestion }) => ({ key: code, urgency, sentence, suggestion })),
    ...placeholders.map(({ code, urgency, sentence }) => ({ key: code, urgency, sentence, suggestion: null })),
  ];
  return lines
    .filter(({ urgency }) => atLeast(urgency, 'doctor_weeks'))
    .toSorted((one, other) => urgencyRank(other.urgency) - urgencyRank(one.urgency));
}

const TO_ATHLETE = {
  stop: 'Please do not train until a doctor has looked at this.',
  guardian: 'Please tell a parent or guardian now.',
};
const TO_STAFF = {
  stop: 'No training until a doctor has looked at this.',
  guardian: 'A parent or guardian has to know now.',
};

/** What cannot wait, with the number to call. Nothing else competes with it: no rankings, no training causes. */
export function UrgencyPanel({ page, className }: { page: AthletePage; className?: string }) {
  const urgency = urgencyOf(page);
  const { icon, text, tone } = URGENCY_LOOK[urgency];
  const lines = doctorLines(page);
  const words = page.athlete.isSelf ? TO_ATHLETE : TO_STAFF;
  const isToday = atLeast(urgency, 'urgent_same_day');
  // Beside an emergency even "today" is noise.
  const shown = isToday ? lines.filter((line) => line.urgency === urgency) : lines;
  return (
    <Alert tone={tone} icon={icon} title={text} live {...(className ? { className } : {})}>
      {shown.length === 0 && page.state.reason && <p>{page.state.reason}</p>}
      {shown.map(({ key, sentence, suggestion }) => (
        <div key={key} className="grid gap-1">
          <p className="text-base font-medium">{sentence}</p>
          {suggestion && <p>{suggestion}</p>}
        </div>
      ))}
      {/* Where the sentences are shown in full they say so themselves. */}
      {page.stopTraining && page.findings.every((finding) => !shown.some((line) => line.key === finding.code)) && (
        <p>{words.stop}</p>
      )}
      {page.guardian === true && <p>{words.guardian}</p>}
      {isToday && (
        <div className="mt-1 grid gap-1">
          <a href={`tel:${page.emergencyNumber}`} className={buttonStyle('secondary', 'lg', 'w-fit')}>
            <Phone aria-hidden className="size-5" />
            Call {page.emergencyNumber}
          </a>
          {urgency !== 'emergency' && (
            <p>Call at once if it gets worse, or with chest pain, fainting, or trouble breathing.</p>
          )}
        </div>
      )}
    </Alert>
  );
}
