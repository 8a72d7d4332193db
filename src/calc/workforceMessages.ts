/** What a person reads when a figure about people cannot be worked out. */
export const workforceMessages = {
  windowOrder: (from: number, to: number) => `To (${to}) is before from (${from}).`,
  nobodyAtStart: "Nobody was employed at the beginning, so there is no retention.",
  nothingAuthorized: "No position is authorized, so there is no vacancy rate.",
  nothingDecided: "No offer is decided yet, so there is no acceptance rate.",
  moreAccepted: (accepted: number, offers: number) =>
    `Accepted is ${accepted}, more than the ${offers} offers decided.`,
  rating: (what: string, text: string) =>
    `${what} is ${text}; it must be 1 to 3, or Low, Medium, High. Limits read another scale.`,
  ratingLimits: "Limits must be two numbers that rise: where medium begins and where high begins.",
  pairsNeeded: "Give required_courses and completed_courses both, or neither.",
  pairShape: "Required courses must be a row, or a column as long as the people's.",
} as const;
