/** Where the five steps of the matrix begin on a column's own scale. */
export type StepStarts = readonly [number, number, number, number, number];
