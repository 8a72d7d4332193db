/** What a person reads when a figure about people, partners, duties or ideas cannot be worked out. */
export const organizationMessages = {
  notNegative: (what: string, value: number) => `${what} is ${value}; it must be 0 or more.`,
  noHeadcount: "The average headcount is 0, so there is no turnover rate.",
  noManagers: "There are no managers, so there is no span of control.",
  moreManagers: (managers: number, headcount: number) =>
    `Managers is ${managers}, more than the headcount of ${headcount}.`,
  nothingFilled: "No position is filled yet, so there is no time to fill.",
  acceptedFirst: (line: number) => `Line ${line}: accepted is before opened.`,
  nobodyRequired: "Nobody is required to have the training.",
  noEffort: "Effort is 0, so there is no score per effort.",
  probability: (what: string, value: number) => `${what} is ${value}; it must be between 0 and 1 (0 % and 100 %).`,
  rate: (value: number) => `Rate is ${value}; it must be above −1.`,
  nothingApplicable: "Nothing is applicable, so there is no rate.",
  noShares: "The shares add up to 0.",
  noLines: "No line is delivered yet.",
  severity: (line: number, text: string) =>
    `Severity, line ${line}: "${text}" is not known. Use numbers, or words such as Red, Amber, High, Overdue.`,
} as const;
