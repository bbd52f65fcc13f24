/** Session RPE in arbitrary units (1.1): CR-10 rating of the whole session x minutes. Foster 2001. */
export const sessionRpe = (rpe: number, minutes: number): number => rpe * minutes;
