import { LOAD_MEASURES, MIN_MINUTES_SHARE, LOAD_DAYS } from '../metrics/load-series.ts';
import { ACUTE_DAYS, CHRONIC_DAYS } from '../metrics/fitness-fatigue.ts';
import { BANISTER_WEIGHTS } from '../metrics/session-load/banister.ts';
import { minettiCost } from '../metrics/session-load/graded-distance.ts';
import { numberWords } from '../kernel/wording.ts';
import type { SourceId } from '../sources.ts';
import { gradeWords } from './grade-section.ts';
import { markdownTable } from './markdown-table.ts';

interface Measure {
  readonly name: string;
  readonly formula: string;
  readonly unit: string;
  readonly needs: string;
  readonly criticism: string;
  readonly grade: Parameters<typeof gradeWords>[0];
  readonly source: SourceId | 'ours';
}

const { M, F } = BANISTER_WEIGHTS.banister1991;
const weight = ({ factor, exponent }: typeof M | typeof F): string => `${factor} × e^(${exponent} x)`;

const MEASURES: readonly Measure[] = [
  {
    name: 'Session RPE (`srpe`)',
    formula: 'rating of the whole session, 0 to 10, × minutes',
    unit: 'AU',
    needs: 'rating and minutes',
    criticism: 'subjective; strong legs and lungs are rated as one',
    grade: 'B',
    source: 'foster-2001',
  },
  {
    name: 'Banister (`banister`, variant banister1991)',
    formula: `minutes × x × ${weight(M)} for men, minutes × x × ${weight(F)} for women; x = (mean heart rate − resting) / (maximum − resting), 0 to 1`,
    unit: 'AU',
    needs:
      'mean heart rate, resting and measured maximum heart rate, sex; not with a medicine that slows the heart, and never with a maximum guessed from the age',
    criticism: 'weights from group curves; published variants for women differ by 34 %; poor for short intervals',
    grade: 'C',
    source: 'banister-1991',
  },
  {
    name: 'Pace load (`paceLoad`)',
    formula: 'hours × (speed / threshold speed)² × 100, the distance taken as flat',
    unit: 'points',
    needs: 'a run with distance and minutes, and the own threshold pace',
    criticism: 'the square is borrowed from cycling; heat, wind, hills and ground are left out',
    grade: 'D',
    source: 'ours',
  },
  {
    name: 'Duration (`duration`)',
    formula: 'minutes',
    unit: 'min',
    needs: 'minutes',
    criticism: 'says nothing about how hard it was',
    grade: 'D',
    source: 'ours',
  },
  {
    name: 'Edwards (shown only)',
    formula: 'minutes in the zones 50, 60, 70, 80 and 90 % of the maximum heart rate × 1, 2, 3, 4 and 5',
    unit: 'AU',
    needs: 'minutes by zone and a measured maximum heart rate',
    criticism: 'the weights were never compared with a response; one beat across a border moves the score',
    grade: 'C',
    source: 'edwards-1993',
  },
  {
    name: 'Lucia (shown only)',
    formula: 'minutes below the first, between the two, and above the second threshold × 1, 2 and 3',
    unit: 'AU',
    needs: 'both thresholds from a laboratory',
    criticism: 'needs a test of the last twelve months',
    grade: 'C',
    source: 'lucia-2003',
  },
  {
    name: 'Graded distance (shown only)',
    formula: `each stretch × C(grade) / C(0), C(i) = 155.4 i⁵ − 30.4 i⁴ − 43.3 i³ + 46.3 i² + 19.5 i + 3.6 up to 45 %: C(0) = ${numberWords(minettiCost(0), 2)}, C(+10 %) = ${numberWords(minettiCost(0.1), 2)}, C(−10 %) = ${numberWords(minettiCost(-0.1), 2)} J/kg/m`,
    unit: 'km, as on flat ground',
    needs: 'distance and grade of each stretch',
    criticism: 'understates what a descent does to the legs, so metres of descent stand beside it',
    grade: 'C',
    source: 'minetti-2002',
  },
];

/** How load and distance are measured, which measure is taken, and what the plain numbers beside them are. */
export const loadSection = (): string => `## How load is measured

Two streams are never mixed. **Distance** of runs, per run and day, is what the jump of a single run and the weekly ramp
look at; other sports never count there. **Load** is one unit per athlete, summed by day over all sports; sameness of days and
an easier week look at it.

The unit is the first of ${LOAD_MEASURES.map((measure) => `\`${measure}\``).join(', ')} that covers at least
${numberWords(100 * MIN_MINUTES_SHARE, 0)} % of all session minutes of the last ${LOAD_DAYS} days. A session without it gets its minutes × the median load a
minute of the others. Units are never converted into each other and never added.

${markdownTable(
  ['Measure', 'Formula', 'Unit', 'Needs', 'What speaks against it', 'Grade of the measure', 'Source'],
  MEASURES.map(({ name, formula, unit, needs, criticism, grade, source }) => [
    name,
    formula,
    unit,
    needs,
    criticism,
    gradeWords(grade),
    source === 'ours' ? 'our own choice' : `\`${source}\``,
  ]),
)}

Beside them stand plain numbers that no rule acts on:

- **Week against month** (acute : chronic): mean distance a known day of the last 7 days over that of the last 28
  (coupled), or over that of the 21 days before (uncoupled, u; coupled = 4u / (3 + u) where every day is known). Its weight is 0:
  it has no line, no colour and no part in the order of causes, because a part is divided by its own whole, it can be
  computed in many ways, and in the largest cohort it had no useful relation to injury (\`impellizzeri-2020\`, \`frandsen-2025\`).
- **Chronic and acute load, balance**: each day they move by 1 − e^(−1/${CHRONIC_DAYS}) and 1 − e^(−1/${ACUTE_DAYS}) of the way to the load of that day;
  the balance of a morning is chronic minus acute of the evening before (\`goldencheetah-pmc\`). They are bookkeeping of training, not fitness.`;
