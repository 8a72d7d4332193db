/** What a person reads when a risk figure cannot be worked out: what is wrong, where, what is expected. */

/** Names the risk that a message is about. */
export function ofRisk(id: string, message: string): string {
  return `Risk ${id}: ${message}`;
}

export const riskMessages = {
  probability: (what: string, value: number) => `${what} is ${value}; it must be between 0 and 1 (0 % and 100 %).`,
  threePoints: (low: number, likely: number, high: number) =>
    `Low ${low}, likely ${likely}, high ${high}: they must rise from low to high.`,
  skewed: (low: number, likely: number, high: number, least: number, most: number) =>
    `P10 ${low}, P50 ${likely}, P90 ${high}: no curve fits; P50 must be from ${+least.toPrecision(4)} to ${+most.toPrecision(4)}.`,
  twoPoints: (low: number, high: number) => `Low ${low} is above high ${high}.`,
  positiveRange: (low: number, high: number) =>
    `Low ${low}, high ${high}: a lognormal range needs low above 0 and high not below low.`,
  weight: (value: number) => `Weight is ${value}; it must be above 0 (4 is usual).`,
  frequency: (value: number) => `Frequency is ${value}; it must be 0 or more events a year.`,
  counter: (what: string, value: number, most: number) =>
    `${what} is ${value}; it must be a whole number from 0 to ${most}.`,
  trials: (value: number, least: number, most: number) =>
    `Trials is ${value}; it must be a whole number from ${least} to ${most}.`,
  tooMuchWork: (risks: number, trials: number, most: number) =>
    `${risks} risks in ${trials} trials are more than ${most} draws. Ask for fewer trials.`,
  perfectControl:
    "The control is recorded to take the whole risk away, so its chance without the control is not known.",
  noRisks: "There is no complete line to simulate.",
  noScores: "No risk has a score.",
  twoColumns: (argument: string) =>
    `${argument} must have two columns: the residual at full compliance, and the compliance.`,
  noValues: "There are no values.",
  twoValues: "A standard deviation needs two values or more.",
  emptyTail: "No value lies below the value at risk, so there is no tail to average.",
  correlationShape: (rows: number, columns: number, count: number) =>
    `Correlation is ${rows} by ${columns}; ${count} means need ${count} by ${count}.`,
  correlationValue: (row: number, column: number) =>
    `Correlation, row ${row}, column ${column}: it must be from −1 to 1, the same on both sides of the diagonal, and 1 on it.`,
  correlationImpossible:
    "No set of amounts can be correlated like this: some sum of them would have a negative variance.",
  negativeDeviation: (value: number) => `Standard deviation is ${value}; it must be 0 or more.`,
  rating: (what: string, text: string, most: number) =>
    `${what} is ${text}; it must be a whole number from 1 to ${most}, or a word such as "Low" or "Very high".`,
  bandCount: (limits: number, labels: number) =>
    `There are ${limits} limits and ${labels} labels; each label needs its lowest score.`,
  bandOrder: "Limits must rise from the lowest band to the highest.",
  belowBands: (score: number, least: number) => `Score ${score} is below the lowest band, which starts at ${least}.`,
  aboveBands: (score: number, most: number) => `Score ${score} is above ${most}.`,
  effectiveness: (value: number) => `Effectiveness is ${value}; it must be between 0 and 1 (0 % and 100 %).`,
} as const;
