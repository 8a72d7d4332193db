/** What a person reads when a figure about ideas and their funding cannot be worked out. */
export const innovationMessages = {
  noSize: "Size is 0, so there is no value per size.",
  negativeCost: (line: number, value: number) => `Cost, line ${line} is ${value}; it must be 0 or more.`,
  noCostLeft: "D is 0, so there is no value per cost.",
  noStages: "There is no item in the funnel.",
  noOrder: "Order must name the stages, the first one first.",
  stageTwice: (stage: string) => `Order names "${stage}" twice.`,
} as const;
