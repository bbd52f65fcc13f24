/** What the rules are for, and what they are not: the top of the methods. */
export const INTENDED_USE = `## Intended use and limits

Freshlegs helps the coach of a running squad and the athlete to talk about training, fuel and recovery, to notice patterns
in what was logged, and to ask a physician in time. It answers one question: what should be looked at first when a
runner's legs feel heavy?

- It is **not a medical device** and has not been evaluated as one. The order it shows has not been validated against outcomes.
- It **never diagnoses**, never recommends a dose or a medicine, and never clears anybody to run.
- It does not replace a physician. When a message asks for medical help today, get it, whatever else the screen says.
- Missing data is never taken as normal. No default sex, age, body mass or unit is assumed; what cannot be judged is
  called "not enough data", and what would help is named.
- "No line crossed" rules nothing out.
- Sex, age and other answers come from the athlete. Blood results count from age 12 on; where sex is neither, the stricter line counts.
- Direct evidence about heavy legs is thin. Most studies looked at injury, performance or fatigue; each rule therefore
  carries two grades: how sound its measure is, and how well it explains heavy legs.
- A risk found in a study is never shown as the risk of one athlete.`;

/** What the four grades mean. */
export const GRADE_MEANINGS = {
  A: 'several good trials or a meta-analysis, or an accepted standard of guidelines',
  B: 'one good trial, several cohorts that agree, or sound physiology together with trials',
  C: 'small or conflicting studies, or a single cohort',
  D: 'convention or expert opinion, our own included',
} as const;
