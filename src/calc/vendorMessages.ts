/** What a person reads when a figure about vendors and contracts cannot be worked out. */
export const vendorMessages = {
  renewal: (value: number) => `Renewal_months is ${value}; it must be a whole number from 0.`,
  notice: (what: string, value: number) => `${what} is ${value}; it must be a whole number from 0.`,
  tooEarly: "The day for notice lies before 1900.",
  warn: (value: number) => `Warn is ${value}; it must be 0 or more days.`,
  yesNo: (text: string) => `Auto is "${text}", which is neither yes nor no.`,
  noTotal: "The amounts add up to 0, so there are no shares.",
  shareLimits: (a: number, b: number) => `Limits are ${a} and ${b}; they must rise from above 0 to 1.`,
  sameEnds: "Worst and best are the same, so there is no scale between them.",
  scale: (low: number, high: number) => `Low (${low}) must be below high (${high}).`,
  rating: (value: number) => `A rating is ${value}; it must be a whole number from 0 to 10.`,
  noRatings: "There are no ratings.",
  confidence: (value: number) => `Confidence is ${value}; it must be above 0 and below 1 (95 % is 0.95).`,
} as const;
