/** What a person reads when a figure about delivery cannot be worked out: what is wrong, where, what is expected. */
export const deliveryMessages = {
  noTime: "At is 0, so no time has passed to compare with.",
  nothingEarned: "Nothing is earned yet, so there is no forecast.",
  planIsOver: "At is past the plan, so no performance can finish it in time.",
  performance: (text: string) => `Pf is ${text}; it must be spi, one, or a number above 0.`,
  count: (period: number, value: number) => `Counts, period ${period} is ${value}; it must be a whole number from 0.`,
  confidence: (value: number) => `Confidence is ${value}; it must be above 0 and below 1 (85 % is 0.85).`,
  fewPeriods: (there: number, least: number) =>
    `Only ${there} period${there === 1 ? " has" : "s have"} a finished item; a forecast needs ${least}.`,
  allZero: "No period has a finished item, so there is no end to forecast.",
  tooFar: (most: number) => `The end is more than ${most.toLocaleString("en-US")} periods away.`,
  tooMuchWork: "Counts, periods or items are too many to work out exactly. Give larger units.",
  finishedFirst: (started: number, finished: number) => `Finished (${finished}) is before started (${started}).`,
  orderMissing: 'Level "order" needs the order that each line belongs to.',
  nothingOrdered: "Nothing that is due was ordered.",
  noLinesDue: "No line is due yet.",
} as const;
