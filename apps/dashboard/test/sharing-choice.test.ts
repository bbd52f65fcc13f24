import { describe, expect, it } from 'vitest';
import { CATEGORY_WORDS } from '../src/features/consent/category-words.ts';
import { choiceOf, withKind } from '../src/features/consent/sharing-choice.ts';

describe('the choice of what is shared', () => {
  it('ticks nothing for somebody who has not chosen', () => {
    expect(choiceOf(false, [], ['training'])).toEqual({ kind: null, categories: [] });
  });

  it('tells the suggestion, an own list and nothing apart', () => {
    expect(choiceOf(true, ['wellness', 'training'], ['training', 'wellness']).kind).toBe('suggested');
    expect(choiceOf(true, ['training'], ['training', 'wellness']).kind).toBe('own');
    expect(choiceOf(true, [], ['training']).kind).toBe('nothing');
  });

  it('starts an own list from what is ticked, and empties it for nothing', () => {
    const suggested = withKind({ kind: null, categories: [] }, 'suggested', ['training']);
    expect(withKind(suggested, 'own', ['training'])).toEqual({ kind: 'own', categories: ['training'] });
    expect(withKind({ kind: null, categories: [] }, 'own', ['training'])).toEqual({ kind: 'own', categories: [] });
    expect(withKind(suggested, 'nothing', ['training'])).toEqual({ kind: 'nothing', categories: [] });
  });

  it('promises no more than the words say: warning signs come without answers, marks without numbers', () => {
    expect(CATEGORY_WORDS.red_flags.text).toContain('Not your answers');
    expect(CATEGORY_WORDS.blood_flags.text).toContain('Without the numbers');
  });
});
