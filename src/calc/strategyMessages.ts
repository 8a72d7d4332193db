/** What a person reads when a figure about goals, statuses or changes cannot be worked out. */
export const strategyMessages = {
  elapsed: (value: number) => `Elapsed is ${value}; it must be between 0 and 1 (0 % and 100 %).`,
  paceLimits: (onTrack: number, behind: number) => `Behind (${behind}) is above ontrack (${onTrack}).`,
  keyTwice: (argument: string, key: string) => `${argument}: "${key}" stands there twice.`,
  worstFirst: (status: string) => `"${status}" is not in the order given.`,
} as const;
