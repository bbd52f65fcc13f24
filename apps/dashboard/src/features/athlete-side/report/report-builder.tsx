'use client';

import { CONSENT_CATEGORIES, ReportId, type ClubId, type ConsentCategory } from '@freshlegs/domain';
import type { RouterOutputs } from '../../../client/router-outputs.ts';
import { Eye, FileCheck } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../../client/api.ts';
import { useAction } from '../../../client/use-action.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { FieldGroup } from '../../../ui/field-group.tsx';
import { FormMessage } from '../../../ui/form-message.tsx';
import { TextAreaField } from '../../../ui/text-field.tsx';
import { CATEGORY_WORDS } from '../../consent/category-words.ts';
import { newId } from '../entry/new-id.ts';
import { DownloadButtons } from './download-buttons.tsx';
import { ReportPreview } from './report-preview.tsx';

type Model = RouterOutputs['report']['preview'];

interface Choice {
  readonly categories: readonly ConsentCategory[];
  readonly question: string;
}

/** What a physician is usually helped by; the rest is one tick away. */
const SUGGESTED = CONSENT_CATEGORIES.filter((category) => category !== 'reproductive_health');

/** Choose, look at exactly that page, release it, take it along. What was looked at is what is released. */
export function ReportBuilder({ clubId }: { clubId: ClubId }) {
  const [choice, setChoice] = useState<Choice>({ categories: SUGGESTED, question: '' });
  const [seen, setSeen] = useState<{ readonly choice: Choice; readonly model: Model } | null>(null);
  const [released, setReleased] = useState<string | null>(null);
  const [id, setId] = useState(() => newId());
  const preview = useAction(
    async (wanted: Choice) => ({
      choice: wanted,
      model: await api.report.preview.query({
        clubId,
        categories: [...wanted.categories],
        question: questionOf(wanted),
      }),
    }),
    { refresh: false, onDone: setSeen },
  );
  const release = useAction(
    async (wanted: Choice) =>
      api.report.release.mutate({
        clubId,
        id: ReportId.parse(id),
        categories: [...wanted.categories],
        question: questionOf(wanted),
      }),
    {
      onDone: (stored) => {
        setReleased(stored.id);
        setId(newId());
      },
    },
  );
  const change = (next: Partial<Choice>) => {
    setChoice({ ...choice, ...next });
    // A page that was looked at before the change is not the page that would be released.
    setSeen(null);
    setReleased(null);
  };
  return (
    <div className="grid gap-4">
      <Card
        title="1. What may the page show?"
        intro="What you leave out is named on the page as withheld, without its content."
      >
        <FieldGroup label={<span className="sr-only">Kinds of data on the page</span>}>
          <div className="grid sm:grid-cols-2 sm:gap-x-4">
            {CONSENT_CATEGORIES.map((category) => (
              <Checkbox
                key={category}
                label={CATEGORY_WORDS[category].label}
                description={CATEGORY_WORDS[category].text}
                checked={choice.categories.includes(category)}
                onChange={(event) =>
                  change({
                    categories: event.target.checked
                      ? [...choice.categories, category]
                      : choice.categories.filter((one) => one !== category),
                  })
                }
              />
            ))}
          </div>
        </FieldGroup>
        <TextAreaField
          label="What do you want to ask?"
          optional
          hint="In your own words; it stands on top of the page."
          maxLength={300}
          rows={2}
          value={choice.question}
          onChange={(event) => change({ question: event.target.value })}
        />
        <FormMessage error={preview.message} />
        {!seen && (
          <Button
            size="lg"
            icon={Eye}
            pending={preview.pending}
            disabled={choice.categories.length === 0}
            onClick={() => preview.run(choice)}
          >
            Look at the page
          </Button>
        )}
      </Card>
      {seen && (
        <Card title="2. This is the page" intro="Read it as the doctor would.">
          <ReportPreview model={seen.model} />
          <FormMessage error={release.message} />
          {released === null ? (
            <Button size="lg" icon={FileCheck} pending={release.pending} onClick={() => release.run(seen.choice)}>
              Release this page
            </Button>
          ) : (
            <Alert
              tone="good"
              live
              title="Released. Only you can open it; hand it over yourself."
              actions={<DownloadButtons clubId={clubId} reportId={released} />}
            />
          )}
        </Card>
      )}
    </div>
  );
}

const questionOf = ({ question }: Choice): string | null => (question.trim() === '' ? null : question.trim());
