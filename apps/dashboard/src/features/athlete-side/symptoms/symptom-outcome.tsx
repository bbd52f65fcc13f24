'use client';

import { atLeast } from '@freshlegs/domain';
import { useEffect, useRef } from 'react';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { UrgencyPanel } from '../../assessment/urgency-panel.tsx';
import { urgencyOf, type AthletePage } from '../../assessment/views.ts';

interface SymptomOutcomeProps {
  page: AthletePage;
  clubId: string;
  onAgain: () => void;
}

/** What the answers mean, right after saving: the urgent sentence alone, or that nothing urgent was found. */
export function SymptomOutcome({ page, clubId, onAgain }: SymptomOutcomeProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  // A blood value that asks for a routine visit is no answer to this form.
  const needsDoctor =
    atLeast(urgencyOf(page), 'doctor_days') || page.findings.some((finding) => finding.code.startsWith('RF.'));
  return (
    <div ref={place} tabIndex={-1} className="grid gap-4 outline-none">
      {needsDoctor ? (
        <UrgencyPanel page={page} />
      ) : (
        <Alert tone="good" live title="Saved">
          <p>
            No answer is one that needs a doctor today. That does not rule anything out: if something gets worse or new,
            fill this in again or ask for help.
          </p>
        </Alert>
      )}
      <div className="flex flex-wrap gap-2">
        <LinkButton href={`/c/${clubId}/me`} variant={needsDoctor ? 'secondary' : 'primary'}>
          Back to today
        </LinkButton>
        <Button variant="secondary" onClick={onAgain}>
          Change my answers
        </Button>
      </div>
    </div>
  );
}
