/** Who reads a sentence. */
export type Reader = 'coach' | 'athlete' | 'physician';
