import { clear, fires } from '../../kernel/outcome.ts';
import { defineRule } from '../../kernel/rule.ts';
import { findingText } from '../../kernel/wording.ts';

const walkingText = findingText({
  title: 'Leg pain when walking',
  fact: 'The answers describe leg pain that comes with walking and goes within ten minutes of standing still.',
  coach: (_finding, { name }) => `Please help ${name} to see a doctor in the next weeks.`,
  athlete: 'That is worth showing to a doctor in the next weeks; the report lists the answers.',
  physician:
    'Edinburgh Claudication Questionnaire answered by the athlete; a negative one would not close the question where risk is raised.',
  suggestion: null,
  wouldChangeOurMind: 'Only an examination can tell.',
});

/** The Edinburgh Claudication Questionnaire (7.2). */
export const walkingPainQuestionnaire = defineRule({
  id: 'walking-pain-questionnaire',
  version: 1,
  title: 'Leg pain when walking',
  cause: 'arterial',
  category: 'symptoms',
  codes: ['C.ECQ.DEFINITE', 'C.ECQ.ATYPICAL'],
  evidenceMeasure: 'A',
  evidenceHeavyLegs: 'A',
  sources: ['ecq-1992', 'arterial-guideline-2024'],
  parameters: {},
  minimumData: 'All six questions answered.',
  criticism:
    'In primary care it found 52.5 % of those affected and was right for 87.1 % of the others; a negative answer closes nothing.',
  needs: ['ecq'],
  upTo: 'doctor_weeks',
  evaluate: ({ ecq }) => {
    const seen = [{ key: 'ecq', label: 'Questions about pain when walking', value: ecq.result, unit: null }];
    if (ecq.result === 'negative') return clear(seen);
    const graded = [
      ...seen,
      { key: 'ecq.grade', label: 'Grade: 1 uphill or hurrying, 2 on the level', value: ecq.grade, unit: null },
    ];
    const code = ecq.result === 'definite' ? 'C.ECQ.DEFINITE' : 'C.ECQ.ATYPICAL';
    return fires(graded, code, 'doctor_weeks');
  },
  text: { 'C.ECQ.DEFINITE': walkingText, 'C.ECQ.ATYPICAL': { ...walkingText, title: 'Leg discomfort when walking' } },
});
