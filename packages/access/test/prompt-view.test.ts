import { SUGGESTED_SHARING, type ConsentCategory, type Urgency } from '@freshlegs/domain';
import { describe, expect, test } from 'vitest';
import { promptView, promptViews, type PromptSnapshot } from '../src/prompt-view.ts';
import type { ViewerGrants } from '../src/viewer-grants.ts';

const coach: ViewerGrants = { granted: new Set(SUGGESTED_SHARING.coaches), self: false };
const stranger: ViewerGrants = { granted: new Set(), self: false };
const self: ViewerGrants = { granted: new Set(), self: true };
const prompt = (code: string, urgency: Urgency, category: ConsentCategory = 'symptoms'): PromptSnapshot => ({
  code,
  urgency,
  category,
});

describe('one prompt, by today’s consent', () => {
  test('a shared one in full; values as shared', () => {
    expect(promptView(prompt('W.HEAVY.PERSIST28', 'doctor_weeks', 'wellness'), coach)).toEqual({
      show: 'full',
      showValues: true,
    });
    expect(promptView(prompt('B.IRON.LOW', 'doctor_weeks', 'blood_flags'), coach)).toEqual({
      show: 'full',
      showValues: false,
    });
  });
  test('a pattern as medical review', () =>
    expect(promptView(prompt('C.CECS.PATTERN', 'doctor_weeks'), coach)).toEqual({ show: 'medical-review' }));
  test('a private one only when urgent', () => {
    expect(promptView(prompt('RF.MENTAL', 'emergency'), coach)).toEqual({ show: 'private-urgent' });
    expect(promptView(prompt('RF.MED.MUSCLE', 'doctor_days', 'medicines'), coach)).toEqual({ show: 'not-shown' });
    expect(promptView(prompt('F.LEA.MAJOR', 'doctor_weeks', 'reproductive_health'), coach)).toEqual({
      show: 'not-shown',
    });
  });
  test('without any grant only urgency shows', () => {
    expect(promptView(prompt('RF.DVT', 'urgent_same_day', 'red_flags'), stranger)).toEqual({ show: 'private-urgent' });
    expect(promptView(prompt('C.CECS.PATTERN', 'doctor_weeks'), stranger)).toEqual({ show: 'not-shown' });
  });
  test('the athlete sees everything', () =>
    expect(promptView(prompt('RF.MENTAL', 'emergency'), self)).toEqual({ show: 'full', showValues: true }));
  test('a code of older rules follows its stored category, without values', () => {
    const old = prompt('B.FERRITIN.LOW', 'doctor_weeks', 'blood_flags');
    expect(promptView(old, coach)).toEqual({ show: 'full', showValues: false });
    expect(promptView(old, stranger)).toEqual({ show: 'not-shown' });
    expect(promptView({ ...old, urgency: 'urgent_same_day' }, stranger)).toEqual({ show: 'private-urgent' });
    expect(promptView(old, self)).toEqual({ show: 'full', showValues: true });
  });
});

describe('several prompts', () => {
  const shows = (prompts: readonly PromptSnapshot[], viewer: ViewerGrants) =>
    promptViews(prompts, viewer).map((view) => view.show);
  test('only one private prompt shows: the most urgent', () => {
    const three = [
      prompt('RF.GI_BLEED', 'urgent_same_day'),
      prompt('RF.MENTAL', 'emergency'),
      prompt('RF.MED.MUSCLE', 'urgent_same_day', 'medicines'),
    ];
    expect(shows(three, coach)).toEqual(['not-shown', 'private-urgent', 'not-shown']);
  });
  test('a private one no more urgent than a visible one does not show (9.5)', () => {
    const two = [prompt('RF.DVT', 'urgent_same_day', 'red_flags'), prompt('RF.PREGNANCY', 'urgent_same_day')];
    expect(shows(two, coach)).toEqual(['full', 'not-shown']);
  });
  test('no prompts, no views', () => expect(promptViews([], coach)).toEqual([]));
});
