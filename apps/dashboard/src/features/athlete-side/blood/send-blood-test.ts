'use client';

import { isLocalDate, LabPanelId, type ClubId, type LabResultInput } from '@freshlegs/domain';
import { api } from '../../../client/api.ts';
import { FieldReader } from '../entry/typed-quantity.ts';
import type { LocalDay } from '../entry/use-local-day.ts';
import { readDraw, type DrawDraft } from './draw-draft.ts';
import { readResult, type ResultDraft, type ResultErrors } from './result-draft.ts';

interface Draw {
  readonly on: string;
  readonly time: string;
  readonly laboratory: string;
}

interface BloodTestDraft {
  readonly clubId: ClubId;
  readonly id: string;
  readonly day: LocalDay;
  readonly draw: Draw;
  readonly collectedAt: string | null;
  readonly circumstances: DrawDraft;
  readonly results: readonly ResultDraft[];
}

/** What to change: by field of the form, by field of a result, and questions by result. */
export interface Remarks {
  readonly status: 'wrong';
  readonly fields: Readonly<Record<string, string>>;
  readonly results: Readonly<Record<number, ResultErrors>>;
  readonly questions: Readonly<Record<number, string>>;
}
export type SendOutcome = { readonly status: 'stored' } | Remarks;

/** Day and time of the draw as an instant, by this device's zone; null without a time. */
export function drawInstant({ on, time }: Pick<Draw, 'on' | 'time'>): string | null {
  const at = on === '' || time === '' ? null : new Date(`${on}T${time}`);
  return at === null || Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** Checks the form and sends it. The server judges again; its remarks come back beside the results they are about. */
export async function sendBloodTest({
  clubId,
  id,
  day,
  draw,
  collectedAt,
  circumstances,
  results,
}: BloodTestDraft): Promise<SendOutcome> {
  const reader = new FieldReader();
  if (!isLocalDate(draw.on)) reader.refuse('on', 'Please give the day of the draw.');
  else if (draw.on > day.today) reader.refuse('on', 'This day has not come yet.');
  const context = readDraw(circumstances, reader);
  const wrong: Record<number, ResultErrors> = {};
  const questions: Record<number, string> = {};
  const inputs: LabResultInput[] = [];
  for (const result of results) {
    const read = readResult(result);
    if (read.status === 'ok') inputs.push(read.input);
    else if (read.status === 'ask') questions[result.key] = read.question;
    else wrong[result.key] = read.errors;
  }
  if (!reader.ok || !isLocalDate(draw.on) || inputs.length < results.length)
    return { status: 'wrong', fields: reader.errors, results: wrong, questions };
  const laboratory = draw.laboratory.trim() === '' ? null : draw.laboratory.trim();
  const answer = await api.bloodTest.log.mutate({
    clubId,
    id: LabPanelId.parse(id),
    collectedOn: draw.on,
    collectedAt,
    zone: day.zone,
    laboratory,
    context,
    results: inputs,
  });
  if (answer.status === 'stored') return { status: 'stored' };
  const byKey = <Value>(
    remarks: readonly { index: number; sentence: string }[],
    value: (sentence: string) => Value,
  ): Record<number, Value> =>
    Object.fromEntries(
      remarks.flatMap(({ index, sentence }) =>
        results[index] ? [[results[index].key, value(sentence)] as const] : [],
      ),
    );
  return answer.status === 'ask'
    ? { status: 'wrong', fields: {}, results: {}, questions: byKey(answer.questions, (sentence) => sentence) }
    : {
        status: 'wrong',
        fields: {},
        results: byKey(answer.problems, (sentence) => ({ value: sentence })),
        questions: {},
      };
}
