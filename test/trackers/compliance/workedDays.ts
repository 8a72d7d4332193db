import { serialOfDate } from "../../../src/calc/civilDate";

/** The serial number of a day that is written out: "2026-11-30". */
export const day = (text: string) => {
  const [year, month, date] = text.split("-").map(Number);
  return serialOfDate({ year, month, day: date });
};
