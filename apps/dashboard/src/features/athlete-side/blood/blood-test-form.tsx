'use client';

import type { ClubId } from '@freshlegs/domain';
import { Check, Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAction } from '../../../client/use-action.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { FormMessage } from '../../../ui/form-message.tsx';
import { Form } from '../../../ui/form.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { newId } from '../entry/new-id.ts';
import { useFocusFirstError } from '../entry/use-focus-first-error.ts';
import { useLocalDay, type LocalDay } from '../entry/use-local-day.ts';
import { DrawFields } from './draw-fields.tsx';
import type { DrawDraft } from './draw-draft.ts';
import { emptyResult, type ResultDraft } from './result-draft.ts';
import { ResultFields } from './result-fields.tsx';
import { drawInstant, sendBloodTest, type Remarks } from './send-blood-test.ts';
import { useDrawSuggestion } from './use-draw-suggestion.ts';

interface BloodTestFormProps {
  clubId: ClubId;
  server: LocalDay;
}

const NO_REMARKS: Remarks = { status: 'wrong', fields: {}, results: {}, questions: {} };

/** A laboratory report typed in, result by result. Nothing is stored until every value is possible and confirmed. */
export function BloodTestForm({ clubId, server }: BloodTestFormProps) {
  const router = useRouter();
  const day = useLocalDay(server);
  const [id] = useState(() => newId());
  const [draw, setDraw] = useState({ on: '', time: '', laboratory: '' });
  const [answered, setAnswered] = useState<Partial<DrawDraft>>({});
  const [results, setResults] = useState<readonly ResultDraft[]>(() => [emptyResult(1)]);
  const [remarks, setRemarks] = useState(NO_REMARKS);
  const { form, focusFirstError } = useFocusFirstError();
  const collectedAt = drawInstant(draw);
  const { draft: suggested, because } = useDrawSuggestion(clubId, draw.on, collectedAt);
  const circumstances = { ...suggested, ...answered };
  const save = useAction(async () => sendBloodTest({ clubId, id, day, draw, collectedAt, circumstances, results }), {
    refresh: false,
    onDone: (next) => {
      setRemarks(next.status === 'wrong' ? next : NO_REMARKS);
      if (next.status === 'stored') router.push(`/c/${clubId}/me/blood?saved=1`);
      else focusFirstError();
    },
  });
  const edit = (key: number, change: Partial<ResultDraft>) =>
    setResults((all) => all.map((one) => (one.key === key ? { ...one, ...change } : one)));
  return (
    <Form ref={form} noValidate className="grid gap-4" onSubmit={() => save.run()}>
      <Card title="The draw">
        <div className="grid grid-cols-2 gap-3">
          <TextField
            label="Day"
            type="date"
            max={day.today}
            value={draw.on}
            onChange={(event) => setDraw({ ...draw, on: event.target.value })}
            error={remarks.fields['on']}
          />
          <TextField
            label="Time"
            optional
            type="time"
            value={draw.time}
            onChange={(event) => setDraw({ ...draw, time: event.target.value })}
          />
        </div>
        <TextField
          label="Laboratory"
          optional
          maxLength={120}
          value={draw.laboratory}
          onChange={(event) => setDraw({ ...draw, laboratory: event.target.value })}
        />
      </Card>
      <Card
        title="Results"
        intro="Type each line as it is printed: number, unit, interval. A decimal comma is welcome."
      >
        {results.map((result, index) => (
          <ResultFields
            key={result.key}
            draft={result}
            place={index + 1}
            errors={remarks.results[result.key] ?? {}}
            question={remarks.questions[result.key] ?? null}
            onChange={(change) => edit(result.key, change)}
            onRemove={
              results.length === 1 ? null : () => setResults((all) => all.filter((one) => one.key !== result.key))
            }
          />
        ))}
        <Button
          variant="secondary"
          icon={Plus}
          onClick={() => setResults((all) => [...all, emptyResult(Math.max(...all.map((one) => one.key)) + 1)])}
        >
          Add another result
        </Button>
      </Card>
      <Card title="Around the draw" intro="All optional. It helps to read the values rightly.">
        <DrawFields
          draft={circumstances}
          because={because}
          errors={remarks.fields}
          onChange={(change) => setAnswered((before) => ({ ...before, ...change }))}
        />
      </Card>
      <FormMessage error={save.message ?? messageOf(remarks)} />
      <Button type="submit" size="lg" icon={Check} pending={save.pending}>
        Save these results
      </Button>
    </Form>
  );
}

function messageOf({ fields, results, questions }: Remarks): string | null {
  const [wrong, asked] = [Object.keys(fields).length + Object.keys(results).length, Object.keys(questions).length];
  if (wrong > 0) return 'Please look at the marked fields. Nothing was saved yet.';
  return asked > 0 ? 'Please confirm the unusual value, or correct it. Nothing was saved yet.' : null;
}
