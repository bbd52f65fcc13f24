/** How the order of causes is made, and what is wrong with it. */
export const rankingSection = (): string => `## How the order is made

While the legs are heavy and no finding asks for a doctor today, the findings that may contribute are put in order by
S = E × D × T × Q, highest first; equal ones by code.

- **E**, evidence: the weight of the grade for heavy legs in the table above.
- **D**, deviation, 0 to 1: how far beyond its line the finding is.
- **T**, timing: 1 when the exposure lies within its lag before the first heavy day, 0.5 when it was earlier or has no
  day, 0.25 when it came after, because it cannot have started it.
- **Q**, quality of the log: the share of the last 28 days that is known (of all days since the first entry while there
  are fewer); 1 for medicines, form, shoes and strength.

Red flags, patterns, markers and blood results are never in this order; they stand on their own.

What speaks against it: the score is made by hand. The grade dominates it, the steps of T are ours, factors are
multiplied as if they were independent, and it has never been compared with what was found in athletes later. It is an
order in which to look, not a probability, and is never shown as a percentage. Its four factors come with
every result.

The one thing to log next is the datum whose absence keeps the most, or the most urgent, verdicts open.`;
