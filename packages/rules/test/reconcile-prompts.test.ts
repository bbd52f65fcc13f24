import type { Finding, FindingCode, Urgency } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import { type OpenPrompt, reconcilePrompts } from '../src/referral/reconcile-prompts.ts';
import { TODAY, on } from './athlete.ts';

const finding = (code: FindingCode, urgency: Urgency) => ({ code, urgency }) as Finding;
const prompt = (code: FindingCode, urgency: Urgency, more: Partial<OpenPrompt> = {}): OpenPrompt => ({
  id: `p-${code}`,
  code,
  urgency,
  status: 'open',
  lastSeenOn: on(-1),
  ...more,
});
const changes = (open: readonly OpenPrompt[], ...findings: Finding[]) =>
  reconcilePrompts(open, { findings }, TODAY).map((change) => `${change.kind} ${change.code} ${change.urgency}`);

describe('reconciling prompts', () => {
  it('opens one for each code of doctor_weeks or above', () => {
    expect(
      changes(
        [],
        finding('W.HEAVY.NOW', 'discuss'),
        finding('W.HEAVY.PERSIST28', 'doctor_weeks'),
        finding('RF.DVT', 'urgent_same_day'),
      ),
    ).toEqual(['opened RF.DVT urgent_same_day', 'opened W.HEAVY.PERSIST28 doctor_weeks']);
  });

  it('escalates when it gets more urgent, and keeps the urgency when it eases', () => {
    expect(changes([prompt('RF.DVT', 'urgent_same_day')], finding('RF.DVT', 'emergency'))).toEqual([
      'escalated RF.DVT emergency',
    ]);
    expect(changes([prompt('RF.DVT', 'emergency')], finding('RF.DVT', 'urgent_same_day'))).toEqual([
      'still-found RF.DVT emergency',
    ]);
    expect(changes([prompt('W.HEAVY.PERSIST14', 'doctor_weeks')], finding('W.HEAVY.PERSIST14', 'info'))).toEqual([
      'still-found W.HEAVY.PERSIST14 doctor_weeks',
    ]);
  });

  it('says nothing twice a day', () => {
    expect(changes([prompt('RF.DVT', 'emergency', { lastSeenOn: TODAY })], finding('RF.DVT', 'emergency'))).toEqual([]);
  });

  it('never closes: what is gone is only noted, once', () => {
    expect(changes([prompt('RF.DVT', 'emergency')])).toEqual(['no-longer-found RF.DVT emergency']);
    expect(changes([prompt('RF.DVT', 'emergency', { noLongerFound: true })])).toEqual([]);
    expect(changes([prompt('RF.DVT', 'emergency', { lastSeenOn: on(-5) })])).toEqual([]);
    expect(changes([prompt('RF.DVT', 'emergency', { status: 'closed' })])).toEqual([]);
  });

  it('a closed one reopens when it worsens or comes back after more than a day', () => {
    const closed = (more: Partial<OpenPrompt>) => prompt('RF.SYNCOPE', 'doctor_days', { status: 'closed', ...more });
    expect(changes([closed({})], finding('RF.SYNCOPE', 'doctor_days'))).toEqual(['still-found RF.SYNCOPE doctor_days']);
    expect(changes([closed({})], finding('RF.SYNCOPE', 'emergency'))).toEqual(['reopened RF.SYNCOPE emergency']);
    expect(changes([closed({ lastSeenOn: on(-2) })], finding('RF.SYNCOPE', 'doctor_days'))).toEqual([
      'reopened RF.SYNCOPE doctor_days',
    ]);
  });

  it('of several prompts of one code the open one counts, else the one seen last', () => {
    const old = prompt('RF.DVT', 'emergency', { id: 'old', status: 'closed', lastSeenOn: on(-90) });
    const open = prompt('RF.DVT', 'urgent_same_day', { id: 'open' });
    expect(reconcilePrompts([open, old], { findings: [finding('RF.DVT', 'emergency')] }, TODAY)).toMatchObject([
      { kind: 'escalated', id: 'open' },
    ]);
    const recent = prompt('RF.DVT', 'emergency', { id: 'recent', status: 'closed' });
    expect(reconcilePrompts([recent, old], { findings: [finding('RF.DVT', 'emergency')] }, TODAY)).toMatchObject([
      { kind: 'still-found', id: 'recent' },
    ]);
  });

  it('an open prompt counts before a closed one that was seen later, in either order', () => {
    const open = prompt('RF.DVT', 'urgent_same_day', { id: 'open', lastSeenOn: on(-5) });
    const closed = prompt('RF.DVT', 'emergency', { id: 'closed', status: 'closed' });
    for (const ledger of [
      [open, closed],
      [closed, open],
    ]) {
      expect(reconcilePrompts(ledger, { findings: [finding('RF.DVT', 'emergency')] }, TODAY)).toMatchObject([
        { kind: 'escalated', id: 'open' },
      ]);
    }
  });

  it('of two closed ones the one seen last counts, of two open ones too, in either order', () => {
    for (const status of ['closed', 'open'] as const) {
      const old = prompt('RF.DVT', 'emergency', { id: 'old', status, lastSeenOn: on(-90) });
      const recent = prompt('RF.DVT', 'emergency', { id: 'recent', status });
      for (const ledger of [
        [old, recent],
        [recent, old],
      ]) {
        expect(reconcilePrompts(ledger, { findings: [finding('RF.DVT', 'emergency')] }, TODAY)).toMatchObject([
          { kind: 'still-found', id: 'recent' },
        ]);
      }
    }
  });

  it('found again on the day it was noted as gone', () => {
    const seenToday = (noLongerFound: boolean) =>
      changes([prompt('RF.DVT', 'emergency', { lastSeenOn: TODAY, noLongerFound })], finding('RF.DVT', 'emergency'));
    expect(seenToday(true)).toEqual(['still-found RF.DVT emergency']);
    expect(seenToday(false)).toEqual([]);
  });

  it('in the order of the code, opened and gone ones together', () => {
    const ledger = [prompt('RF.SYNCOPE', 'doctor_days'), prompt('RF.BONE_STRESS', 'doctor_days')];
    expect(
      changes(
        ledger,
        finding('RF.RHABDO', 'emergency'),
        finding('RF.DVT', 'emergency'),
        finding('RF.EAH', 'emergency'),
      ),
    ).toEqual([
      'no-longer-found RF.BONE_STRESS doctor_days',
      'opened RF.DVT emergency',
      'opened RF.EAH emergency',
      'opened RF.RHABDO emergency',
      'no-longer-found RF.SYNCOPE doctor_days',
    ]);
  });

  it('does not depend on the order of its inputs', () => {
    const open = [prompt('RF.DVT', 'emergency'), prompt('RF.SYNCOPE', 'doctor_days')];
    const findings = [finding('RF.RHABDO', 'emergency'), finding('RF.SYNCOPE', 'emergency')];
    expect(reconcilePrompts(open.toReversed(), { findings: findings.toReversed() }, TODAY)).toEqual(
      reconcilePrompts(open, { findings }, TODAY),
    );
  });
});
