/** What the pane says of a start without a list. */
export const start = {
  button: "Start empty",
  of: (tracker: string) => `Start empty: ${tracker}`,
  promise:
    "For people who have no list yet: a sheet with headings, drop-downs and three example rows, and the tracker over it. Replace the examples with your own; the sheet is yours and stays when the tracker is removed.",
  build: "Build both",
  building: "Building the sheet and the tracker",
} as const;
