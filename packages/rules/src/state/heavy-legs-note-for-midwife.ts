import { line } from '../kernel/evidence.ts';
import { NOTHING, fires } from '../kernel/outcome.ts';
import { defineRule } from '../kernel/rule.ts';
import { findingText } from '../kernel/wording.ts';
import { HEAVY_SCORE } from '../metrics/heaviness.ts';

const HEAVY = line('>=', HEAVY_SCORE, null, 'heavy');

/** Pregnant with heavy legs and no red flag at all: mention it at the next visit (7.13). Never shown to the coach. */
export const heavyLegsNoteForMidwife = defineRule({
  id: 'heavy-legs-note-for-midwife',
  version: 2,
  title: 'Heavy legs to mention to the midwife',
  cause: null,
  category: 'reproductive_health',
  codes: ['W.PREG.NOTE'],
  evidenceMeasure: 'C',
  evidenceHeavyLegs: 'C',
  sources: ['pregnancy-acog-804'],
  parameters: {},
  minimumData: 'The private answer and legs that feel heavy now.',
  criticism: 'Heavy legs are common then; the note only makes sure that somebody hears of it.',
  needs: ['heavyNow'],
  upTo: 'discuss',
  afterOthers: true,
  evaluate: ({ heavyNow: { latest, latestOffset } }, { record, found, window }) => {
    if (record.privateHealth.pregnant !== true || found.some(({ code }) => code.startsWith('RF.'))) return NOTHING;
    const seen = [
      {
        key: 'heaviness',
        label: 'Leg heaviness',
        value: latest,
        unit: '0-10',
        on: window.date(latestOffset),
        comparedWith: HEAVY,
      },
    ];
    return fires(seen, 'W.PREG.NOTE', 'discuss');
  },
  text: {
    'W.PREG.NOTE': findingText({
      title: 'Mention the heavy legs',
      fact: 'Heavy legs are worth mentioning to the midwife or doctor at the next visit.',
      athlete: 'A swollen or painful calf, bleeding, fluid leaking, contractions or dizziness: call them today.',
      suggestion: null,
      wouldChangeOurMind: 'Light legs again.',
    }),
  },
});
